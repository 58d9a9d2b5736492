// What an earlier hold of the same message settled: released word for word to the same people, or a reviewer's own wording.
import type { StoredHold, StoredStatement, StoredStep } from '../store/stored-hold.ts';

export interface Settling {
  readonly previous: StoredHold | null;
  /** The text that the statements' spans count in. */
  readonly text: string;
}

/** Whether a step need not be asked about a statement again. */
export function isSettled(step: string, statement: StoredStatement, { previous, text }: Settling): boolean {
  const before = previous?.steps.find(({ name }) => name === step);
  if (previous === null || before === undefined) return false;
  return wasReleased(previous, before, statement) || isProposal(previous, before, statement, text);
}

/** The key holds rule, sentence and recipients' domains; the facts may hang on what stands around, so they are compared too. */
function wasReleased(previous: StoredHold, step: StoredStep, { key, facts }: StoredStatement): boolean {
  const released =
    step.settled.includes(key) ||
    previous.decisions.some((decision) => decision.key === key && decision.step === step.name && decision.kind === 'release');
  const then = previous.content?.statements.find((statement) => statement.key === key);
  return released && then !== undefined && sameFacts(then.facts, facts);
}

function sameFacts(a: StoredStatement['facts'], b: StoredStatement['facts']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** The sender took the very words that a reviewer of this step proposed. */
function isProposal(previous: StoredHold, step: StoredStep, { flags }: StoredStatement, text: string): boolean {
  const proposals = previous.decisions
    .filter((decision) => decision.step === step.name && decision.proposal !== null)
    .map(({ proposal }) => fold(proposal ?? ''));
  return flags.length > 0 && flags.every(({ sentence }) => proposals.includes(fold(text.slice(sentence.start, sentence.end))));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
