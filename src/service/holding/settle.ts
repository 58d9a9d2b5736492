// What an earlier hold of the same message settled: released word for word to the same people, or a reviewer's own wording.
import type { Draft } from '../../model/draft.ts';
import { foldSpaces } from '../../model/fold-spaces.ts';
import { goToSameDomains } from '../../policy/audience.ts';
import type { StoredDecision, StoredHold, StoredStatement, StoredStep } from '../store/stored-hold.ts';

export interface Settling {
  readonly previous: StoredHold | null;
  /** The text that the statements' spans count in. */
  readonly text: string;
  /** Who it goes to now. */
  readonly recipients: Pick<Draft, 'to' | 'cc' | 'bcc'>;
}

/** Null where it was settled before that was kept. */
export interface Settler {
  readonly by: string | null;
}

/** By whose word a statement need not be asked about again in a step; null where it is asked about. */
export function findSettler(step: string, statement: StoredStatement, { previous, text, recipients }: Settling): Settler | null {
  const before = previous?.steps.find(({ name }) => name === step);
  if (previous === null || before === undefined) return null;
  const released = findReleaser(previous, before, statement);
  if (released !== null || !goesToSame(previous, recipients)) return released;
  return findProposer(previous, before, statement, text);
}

/** The key holds rule, sentence and recipients' domains; the facts may hang on what stands around, so they are compared too. */
function findReleaser(previous: StoredHold, step: StoredStep, { key, facts }: StoredStatement): Settler | null {
  const then = previous.content?.statements.find((statement) => statement.key === key);
  if (then === undefined || !sameFacts(then.facts, facts)) return null;
  const isRelease = ({ key: decided, step: name, kind }: StoredDecision) => decided === key && name === step.name && kind === 'release';
  const release = previous.decisions.find(isRelease);
  if (release !== undefined) return { by: release.by };
  return step.settled.includes(key) ? { by: step.settledBy[key] ?? null } : null;
}

function sameFacts(a: StoredStatement['facts'], b: StoredStatement['facts']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** A proposal is made for those it was to go to. */
function goesToSame({ content }: StoredHold, recipients: Settling['recipients']): boolean {
  return content !== null && goToSameDomains(content.draft, recipients);
}

/** The sender took the very words that a reviewer of this step proposed. */
function findProposer(previous: StoredHold, step: StoredStep, { flags }: StoredStatement, text: string): Settler | null {
  const proposers = flags.map(({ sentence }) => {
    const words = foldSpaces(text.slice(sentence.start, sentence.end));
    return previous.decisions.find(({ step: name, proposal }) => name === step.name && proposal !== null && foldSpaces(proposal) === words)
      ?.by;
  });
  const [by] = proposers;
  return by === undefined || proposers.includes(undefined) ? null : { by };
}
