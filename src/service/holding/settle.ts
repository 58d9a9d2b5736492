// What an earlier hold of the same message settled: released word for word to the same people, or a reviewer's own wording.
import { ownTextOf } from '../../inspect.ts';
import type { Draft } from '../../model/draft.ts';
import { foldSpaces } from '../../model/fold-spaces.ts';
import { goToSameDomains } from '../../policy/audience.ts';
import type { StoredContent, StoredDecision, StoredHold, StoredStatement, StoredStep } from '../store/stored-hold.ts';
import { compareTexts } from './compare-texts.ts';

export interface Settling {
  /** The earlier hold that a reviewer answered last. */
  readonly previous: StoredHold | null;
  /** The message as it is now. */
  readonly draft: Draft;
  /** The text that the statements' spans count in. */
  readonly text: string;
  readonly ownText: string;
}

/** Null where it was settled before that was kept. */
export interface Settler {
  readonly by: string | null;
}

/** By whose word a statement need not be asked about again in a step; null where it is asked about. */
export function findSettler(step: string, statement: StoredStatement, { previous, text, draft }: Settling): Settler | null {
  const before = previous?.steps.find(({ name }) => name === step);
  if (previous === null || before === undefined) return null;
  const released = findReleaser(previous, before, statement);
  if (released !== null || !goesToSame(previous, draft)) return released;
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
function goesToSame({ content }: StoredHold, draft: Draft): boolean {
  return content !== null && goToSameDomains(content.draft, draft);
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

/**
 * Whether the message says what the earlier one did, and no more: the same subject, no other attachment, and no sentence of the sender's
 * own that did not stand there, or is a reviewer's wording in its place. Gone may be what was asked about, but nothing that stood beside
 * it: that may have been its condition. Only then may it go without anybody reading it again.
 */
export function saysNothingNew({ previous, draft, ownText }: Settling): boolean {
  const before = previous?.content ?? null;
  if (previous === null || before === null) return false;
  const names = namesOf(before.draft);
  if (foldSpaces(before.draft.subject) !== foldSpaces(draft.subject) || !namesOf(draft).every((name) => names.includes(name))) return false;
  const changes = compareTexts(foldLines(ownTextOf(before)), putBack(foldLines(ownText), before, previous.decisions));
  const asked = foldSpaces(
    before.statements.map(({ flags }) => flags.map(({ sentence: { start, end } }) => before.text.slice(start, end)).join('\n')).join('\n'),
  );
  return changes.every(
    ({ kind, text }) => kind === 'same' || foldSpaces(text) === '' || (kind === 'removed' && asked.includes(foldSpaces(text))),
  );
}

function namesOf({ attachments = [] }: Draft): string[] {
  return attachments.map(({ name }) => name);
}

/** Each wording that a reviewer proposed, turned into the sentence that it was proposed for, as often as that stood there. */
function putBack(ownText: string, { text, statements }: StoredContent, decisions: readonly StoredDecision[]): string {
  const proposed = decisions.flatMap(({ key, proposal }) =>
    proposal === null
      ? []
      : (statements.find((statement) => statement.key === key)?.flags ?? []).map(({ sentence }) => ({ sentence, wording: proposal })),
  );
  return proposed.reduce(
    (words, { sentence, wording }) => words.replace(foldLines(wording), () => foldLines(text.slice(sentence.start, sentence.end))),
    ownText,
  );
}

/** Lines stay: each is a sentence of its own. */
function foldLines(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').trim();
}
