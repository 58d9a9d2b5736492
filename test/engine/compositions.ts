// What each rule flags and passes, as its examples say, and what becomes of it in company.
import type { Examples } from '../../src/engine/rule.ts';
import { inspect } from '../../src/inspect.ts';
import type { Flag } from '../../src/model/flag.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { modules } from '../rules/rule-modules.ts';
import type { Frame } from './frames.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
/** What is measured as one. */
const GROUPS: Readonly<Record<string, string>> = {
  commitment: 'commitment',
  timeline: 'timeline',
  pricing: 'pricing',
  terms: 'terms',
  security: 'terms',
  scope: 'terms',
};

/** An example with its mark, and what it is about. */
export interface Statement {
  readonly rule: string;
  readonly topic: string;
  readonly marked: string;
  readonly isHarmless: boolean;
}

export interface Composed extends Statement {
  readonly frame: string;
}

const weighed = modules.filter(({ default: { topic } }) => GROUPS[topic] !== undefined);

function loudFlags(marked: string): readonly Flag[] {
  const draft = { subject: '', body: { text: marked.replace(/[⟦⟧]/g, '') }, to: [], cc: [], bcc: [], attachments: [] };
  return inspect(draft, { rules, policy: defaultPolicy, now: NOW }).flags.filter(
    ({ severity, topic }) => severity !== 'low' && GROUPS[topic] !== undefined,
  );
}

/** Does anything in it ask for an answer? */
export function asks(marked: string): boolean {
  return loudFlags(marked).length > 0;
}

/** Is anything of the topic that asks for an answer on the marked words? */
export function isFlagged({ topic }: Statement, marked: string): boolean {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return loudFlags(marked).some((flag) => GROUPS[flag.topic] === topic && flag.start < end && start < flag.end);
}

function statementsOf(isHarmless: boolean, texts: (examples: Examples) => readonly string[]): Statement[] {
  const out: Statement[] = [];
  for (const { default: rule, examples } of weighed)
    for (const marked of texts(examples)) out.push({ rule: rule.id, topic: GROUPS[rule.topic] || '', marked, isHarmless });
  return out;
}

/** What asks for an answer where it stands alone. What answers a line before it has its company already. */
export const STATEMENTS: readonly Statement[] = statementsOf(false, ({ flags }) => flags.filter((text) => !text.includes('\n')))
  .map((statement) => ({ ...statement, marked: onlyFirst(statement.marked) }))
  .filter((statement) => isFlagged(statement, statement.marked));

/** What passes where it stands alone. */
export const HARMLESS: readonly Statement[] = statementsOf(true, ({ passes }) => Object.values(passes).map((text) => `⟦${text}⟧`)).filter(
  (statement) => !isFlagged(statement, statement.marked),
);

function onlyFirst(marked: string): string {
  const end = marked.indexOf('⟧') + 1;
  return marked.slice(0, end) + marked.slice(end).replace(/[⟦⟧]/g, '');
}

const FIELDS = ['stated-term', 'answered-question'];

/** A field of a list ("Notice: 60 days") is no sentence that anything could open or end. */
export function isSentence({ rule, marked }: Statement): boolean {
  return !FIELDS.includes(rule) && /^⟦?[A-Z]/.test(marked) && /\.⟧?$/.test(marked);
}

/** Two openings are one too many. */
export function isOpened({ marked }: Statement): boolean {
  return /^⟦?(?:Yes|Good news|And|Thanks|Don't worry|Fine|Don't)\b/.test(marked);
}

/** Each statement in each frame that leaves it what it is. */
export function compose(statements: readonly Statement[], frames: readonly Frame[]): Composed[] {
  const out: Composed[] = [];
  for (const { name, put, not = [], keepsLine = false } of frames)
    for (const statement of statements) {
      if (not.includes(statement.topic) || !(keepsLine || isSentence(statement) || statement.isHarmless)) continue;
      out.push({ ...statement, marked: put(statement.marked), frame: name });
    }
  return out;
}
