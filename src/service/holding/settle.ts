// What an earlier hold of the same message settled: released word for word to the same people, or a reviewer's own wording.
import { ownTextOf } from '../../inspect.ts';
import { type Delivery, isInHand } from '../../model/delivery.ts';
import type { Draft } from '../../model/draft.ts';
import { foldSpaces } from '../../model/fold-spaces.ts';
import type { Change } from '../../model/hold.ts';
import type { StoredContent, StoredDecision, StoredHold, StoredStatement, StoredStep } from '../store/stored-hold.ts';
import { compareSentences, splitSentences } from './compare-texts.ts';

export interface Settling {
  /** The earlier hold that a reviewer answered last, where their word still counts. */
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

/**
 * Whether a reviewer's word still counts: for the people it was given for, and a release for its time and one message, so not once the
 * service has sent that or is about to.
 */
export function stillCounts(
  { state, receipt, content }: StoredHold,
  draft: Draft,
  now: Date,
  delivery: Pick<Delivery, 'by' | 'state'> | null,
): boolean {
  if (content === null) return false;
  const known = recipientsOf(content.draft);
  if (!recipientsOf(draft).every((address) => known.includes(address))) return false;
  return state !== 'released' || (receipt !== null && Date.parse(receipt.expires) > now.getTime() && !isInHand(delivery));
}

/** By whose word a statement need not be asked about again in a step; null where it is asked about. */
export function findSettler(step: string, statement: StoredStatement, { previous, text }: Settling): Settler | null {
  const before = previous?.steps.find(({ name }) => name === step);
  if (previous === null || before === undefined) return null;
  return findReleaser(previous, before, statement) ?? findProposer(previous, before, statement, text);
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
 * Whether the message says what the earlier one did, and no more: the same subject, people and attachments, and no sentence of the
 * sender's own that did not stand there, is a reviewer's wording in its place, or is asked about. Gone may be what a reviewer returned,
 * and nothing else: it may have been the condition of what was released. Only then need nobody who released it read it again.
 */
export function saysNothingNew({ previous, draft, text, ownText }: Settling, asked: readonly StoredStatement[]): boolean {
  const before = previous?.content ?? null;
  if (previous === null || before === null || aroundOf(before.draft) !== aroundOf(draft)) return false;
  const changes = compareSentences(foldLines(ownTextOf(before)), putBack(foldLines(ownText), before, previous.decisions));
  const isReturned = ({ key }: StoredStatement) => previous.decisions.some((one) => one.key === key && one.kind === 'return');
  return (
    isWithin('removed', changes, sentencesOf(before.statements.filter(isReturned), before.text)) &&
    isWithin('added', changes, sentencesOf(asked, text))
  );
}

/** Whether all that went, or came, is of sentences that stand there whole: the same line may be the end of another one. */
function isWithin(kind: 'removed' | 'added', changes: readonly Change[], sentences: readonly (readonly string[])[]): boolean {
  const side = changes.filter((one) => one.kind === kind || one.kind === 'same').map((one) => ({ ...one, text: foldSpaces(one.text) }));
  const units = side.filter(({ text }) => text !== '');
  const covered = new Set<number>();
  units.forEach((_, at) => {
    for (const sentence of sentences)
      if (sentence.every((words, i) => units[at + i]?.text === words)) for (const i of sentence.keys()) covered.add(at + i);
  });
  return units.every((unit, at) => unit.kind === 'same' || covered.has(at));
}

/** What is beside the words, in one text. */
function aroundOf(draft: Draft): string {
  return JSON.stringify([foldSpaces(draft.subject), recipientsOf(draft), setOf((draft.attachments ?? []).map(({ name }) => name))]);
}

/** As the digest counts them: a set, whichever field they stand in. */
export function recipientsOf({ to, cc, bcc }: Draft): string[] {
  return setOf([...to, ...cc, ...bcc].map(({ address }) => address.trim().toLowerCase()));
}

function setOf(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

/** Each in the pieces that are compared: a sentence may run over lines. */
function sentencesOf(statements: readonly StoredStatement[], text: string): string[][] {
  const sentences = statements.flatMap(({ flags }) => flags.map(({ sentence: { start, end } }) => foldLines(text.slice(start, end))));
  return [...new Set(sentences)].map((sentence) => splitSentences(sentence).map(foldSpaces));
}

/** Each wording that a reviewer proposed, turned into the sentence that it was proposed for, as often as that stood there. */
function putBack(ownText: string, { text, statements }: StoredContent, decisions: readonly StoredDecision[]): string {
  const proposed = decisions.flatMap(({ key, proposal }) =>
    proposal === null
      ? []
      : (statements.find((statement) => statement.key === key)?.flags ?? []).map(({ sentence }) => ({ sentence, wording: proposal })),
  );
  // Statements may share a sentence, and a wording may be a part of it.
  const once = new Map(proposed.map((one) => [`${one.sentence.start} ${one.wording}`, one]));
  return [...once.values()].reduce(
    (words, { sentence, wording }) => words.replace(foldLines(wording), () => foldLines(text.slice(sentence.start, sentence.end))),
    ownText,
  );
}

/** Lines stay: each is a sentence of its own. */
function foldLines(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').trim();
}
