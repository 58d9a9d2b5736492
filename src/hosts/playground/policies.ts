// The policies that the playground switches between.
import { parsePolicy } from '../../model/parse-policy.ts';
import { type Policy, PolicyInput } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';

const OUR_DOMAIN = 'harbourline.example';

/** The default, with the domain of the company that the playground plays. */
const STANDARD: PolicyInput = { version: 1, name: 'Standard', internalDomains: [OUR_DOMAIN] };

/** An example of a careful company: fixed reasons, smaller discounts, and a manager for terms and security. */
const STRICT: PolicyInput = {
  version: 1,
  name: 'Strict',
  internalDomains: [OUR_DOMAIN],
  topics: {
    commitment: { low: 'allow', medium: 'acknowledge', high: 'hold' },
    terms: { low: 'acknowledge', medium: 'hold', high: 'hold' },
    security: { low: 'acknowledge', medium: 'hold', high: 'hold' },
  },
  exceptions: [
    { name: 'Discounts up to 5 %', when: { rule: 'discount', facts: { percent: { atMost: 5 } } }, do: 'acknowledge' },
    { name: 'Discounts over 5 %', when: { rule: 'discount', facts: { percent: { over: 5 } } }, do: 'hold' },
  ],
  reasons: { freeText: false },
  onFault: 'hold',
  review: { contact: 'Deal desk, deals@harbourline.example' },
};

export const PRESETS = { standard: STANDARD, strict: STRICT } as const;
export type PresetName = keyof typeof PRESETS;

export type PolicyChoice = { readonly kind: PresetName } | { readonly kind: 'custom'; readonly text: string };

export type Loaded = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly string[] };

/** What is written in the policy of a choice; null where it cannot be read. */
export function inputOf(choice: PolicyChoice): PolicyInput | null {
  if (choice.kind !== 'custom') return PRESETS[choice.kind];
  if (!loadPolicy(choice).ok) return null;
  return PolicyInput.safeParse(JSON.parse(choice.text)).data ?? null;
}

/** The policy of a choice; what a file of one's own leaves out comes from the default. */
export function loadPolicy(choice: PolicyChoice): Loaded {
  if (choice.kind !== 'custom') return parse(PRESETS[choice.kind]);
  try {
    return parse(JSON.parse(choice.text));
  } catch (error) {
    const missing = 'a comma, a quote or a bracket that is missing or too many.';
    return { ok: false, problems: [`This is not JSON. Look ${placeOf(error, choice.text)}for ${missing}`] };
  }
}

/** In which line reading broke off, where the browser says so: each has words of its own for it. */
function placeOf(error: unknown, text: string): string {
  const { message } = error instanceof Error ? error : { message: '' };
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  const [, position] = /\bposition (\d+)/.exec(message) ?? [];
  const before = position !== undefined ? text.slice(0, Number(position)) : /\bend of JSON/.test(message) ? text.trimEnd() : null;
  const found = line ?? before?.split('\n').length;
  return found === undefined ? '' : `at line ${found}, or the one before it, `;
}

function parse(value: unknown): Loaded {
  const parsed = parsePolicy(value, defaultPolicy);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: parsed.problems.map(({ path, message }) => (path.length === 0 ? message : `${path.join(' › ')}: ${message}`)),
  };
}

export function readChoice(value: unknown): PolicyChoice | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'standard' || value.kind === 'strict') return { kind: value.kind };
  return value.kind === 'custom' && 'text' in value && typeof value.text === 'string' ? { kind: 'custom', text: value.text } : null;
}
