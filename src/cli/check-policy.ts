// `countersign policy check FILE`: what is wrong with a policy, per key and with the line it stands on.
import { parsePolicy } from '../model/parse-policy.ts';
import type { Policy } from '../model/policy.ts';
import { findUnknownNames } from '../model/policy-names.ts';
import type { Problem } from '../model/policy-problems.ts';
import { isPublicMail } from '../policy/public-mail.ts';
import { count } from './count.ts';
import { JsonError, mapJson } from './json-lines.ts';

/** `lines` are to be printed as they are. */
export type PolicyCheck =
  | { readonly ok: true; readonly lines: readonly string[]; readonly policy: Policy }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Checks a policy file. `base` fills what it leaves out; `ruleIds` are the rules it may name. */
export function checkPolicy(text: string, base: Policy, ruleIds: readonly string[]): PolicyCheck {
  try {
    const map = mapJson(text);
    const say = ({ path, message }: Problem) => `line ${map.lineOf(path)}  ${showPath(path)}: ${message}`;
    const value: unknown = JSON.parse(text);
    const twice = map.twice.map(({ path, line }) => `line ${line}  ${showPath(path)}: this key stands twice in its group; please keep one`);
    const parsed = parsePolicy(value, base);
    const problems = [...(parsed.ok ? [] : parsed.problems), ...findUnknownNames(value, ruleIds)];
    const wrong = sortByLine([...twice, ...problems.map(say)]);
    if (!parsed.ok) return { ok: false, lines: wrong };
    const own = ownPart(value, parsed.policy);
    const notes = findOpenDomains(own).map((problem) => `note: ${say(problem)}`);
    if (wrong.length > 0) return { ok: false, lines: [...wrong, ...notes] };
    return { ok: true, lines: [summary(parsed.policy, own), ...notes], policy: parsed.policy };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { ok: false, lines: [`line ${error.line}  ${error.message}`] };
  }
}

/** `exceptions[0].when.rule`; the top of the file has no name of its own. */
function showPath(path: Problem['path']): string {
  const shown = path.reduce<string>(
    (all, step) => (typeof step === 'number' ? `${all}[${step}]` : all === '' ? step : `${all}.${step}`),
    '',
  );
  return shown === '' ? 'the file' : shown;
}

function sortByLine(lines: readonly string[]): string[] {
  const lineOf = (text: string) => Number.parseInt(text.slice(5), 10);
  return [...lines].sort((a, b) => lineOf(a) - lineOf(b));
}

/** The file's own exceptions come first in the whole policy, in the file's order: positions are the same. */
function ownPart(value: unknown, policy: Policy): Policy {
  const has = (key: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  const listed =
    typeof value === 'object' && value !== null && 'exceptions' in value && Array.isArray(value.exceptions) ? value.exceptions.length : 0;
  return {
    ...policy,
    exceptions: policy.exceptions.slice(0, listed),
    confirmTwice: has('confirmTwice') ? policy.confirmTwice : [],
    approvedPhrases: has('approvedPhrases') ? policy.approvedPhrases : [],
    internalDomains: has('internalDomains') ? policy.internalDomains : [],
  };
}

function findOpenDomains({ internalDomains }: Policy): Problem[] {
  return internalDomains.flatMap((domain, i) =>
    isPublicMail(domain) ? [{ path: ['internalDomains', i], message: `everyone with an address at ${domain} counts as one of you` }] : [],
  );
}

function summary(policy: Policy, own: Policy): string {
  const parts = [
    count(own.exceptions.length, 'exception'),
    count(policy.approvedPhrases.length, 'approved phrase'),
    count(policy.internalDomains.length, 'internal domain'),
  ];
  return `The policy “${policy.name}” is valid: ${parts.join(', ')}.`;
}
