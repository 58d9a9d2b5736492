// What a manager gave back, sentence by sentence: where it stands in the draft now, and whether the wording was taken.
import type { Inspection } from '../inspect.ts';
import { countSentences } from '../model/count-sentences.ts';
import { foldSpaces } from '../model/fold-spaces.ts';
import type { Decision, HeldStatement, Hold } from '../model/hold.ts';
import type { Span } from '../model/span.ts';
import { goToSameDomains } from '../policy/audience.ts';
import type { Session } from './session.ts';

export interface ReturnedSentence {
  readonly key: string;
  /** The flagged words in it. */
  readonly quotes: readonly string[];
  /** The sentence as the manager read it. */
  readonly before: string;
  readonly by: string;
  readonly note: string | null;
  readonly proposal: string | null;
  /** `open`: the sentence stands as it was; `taken`: the wording stands in its place; `changed`: neither does. */
  readonly state: 'open' | 'taken' | 'changed';
  /** Where the sentence stands now. */
  readonly span: Span | null;
}

export function listReturned(hold: Hold, inspection: Pick<Inspection, 'text' | 'flags'> | null): readonly ReturnedSentence[] {
  const sentences = new Map<string, ReturnedSentence>();
  for (const statement of hold.statements) {
    const decision = lastDecision(statement);
    if (decision?.kind !== 'return') continue;
    const next = toReturned(statement, decision, hold.text, inspection);
    const place = next.before === '' ? next.key : next.before;
    const known = sentences.get(place);
    sentences.set(place, known === undefined ? next : unite(known, next));
  }
  return [...sentences.values()];
}

/** The note and the wording stand at one of a sentence's statements, whichever that is. */
function unite(known: ReturnedSentence, next: ReturnedSentence): ReturnedSentence {
  const said = known.proposal === null && next.proposal !== null ? next : known;
  return { ...said, quotes: [...known.quotes, ...next.quotes], note: known.note ?? next.note };
}

/** Keys that a reviewer released in this hold or an earlier one, and which nobody is asked about again. */
export function listReleased(hold: Hold): readonly HeldStatement[] {
  return hold.statements.filter((statement) => statement.standing === 'settled' || isReleased(statement, hold));
}

/** By every step that was asked: what one of them has not answered is asked there again. */
function isReleased({ key, decisions }: HeldStatement, { steps }: Hold): boolean {
  const asked = steps.filter(({ keys }) => keys.includes(key));
  return asked.length > 0 && asked.every(({ name }) => decisions.some(({ step, kind }) => step === name && kind === 'release'));
}

/** Sentences that went back with the message and were not decided: nobody has said a word about them. */
export function countUndecided(hold: Hold): number {
  const undecided = hold.statements.filter((statement) => statement.standing === 'asked' && statement.decisions.length === 0);
  return countSentences(undecided);
}

export interface ProposedAnswer {
  readonly key: string;
  /** Who proposed the wording. */
  readonly by: string;
}

/**
 * Statements that wait for the sender's reason although their sentence is, word for word and to the same domains, what a reviewer
 * proposed. A second confirmation stays the sender's own.
 */
export function listProposed(hold: Hold, { draft, inspection, statements }: Session): readonly ProposedAnswer[] {
  const now = draft.value;
  const text = inspection.value?.text ?? '';
  if (hold.draft === null || now === null || !goToSameDomains(hold.draft, now)) return [];
  const decisions = hold.statements.flatMap((statement) => statement.decisions);
  const proposers = new Map(decisions.flatMap(({ proposal, by }) => (proposal === null ? [] : [[foldSpaces(proposal), by.name]])));
  return statements.value.flatMap(({ key, state, reason, flags }) => {
    if (state !== 'asked' || reason.confirm) return [];
    const found = flags.map(({ sentence }) => proposers.get(foldSpaces(text.slice(sentence.start, sentence.end))));
    const [by] = found;
    return by === undefined || found.includes(undefined) ? [] : [{ key, by }];
  });
}

function lastDecision({ decisions }: HeldStatement): Decision | undefined {
  return decisions[decisions.length - 1];
}

function toReturned(
  { key, flags }: HeldStatement,
  { by, note, proposal }: Decision,
  heldText: string,
  inspection: Pick<Inspection, 'text' | 'flags'> | null,
): ReturnedSentence {
  const [flag] = flags;
  const before = flag === undefined ? '' : heldText.slice(flag.sentence.start, flag.sentence.end);
  const span = inspection === null || before === '' ? null : findSentence(key, before, inspection);
  const isTaken = proposal !== null && inspection !== null && foldSpaces(inspection.text).includes(foldSpaces(proposal));
  const state = isTaken ? 'taken' : span === null ? 'changed' : 'open';
  return {
    key,
    quotes: flags.slice(0, 1).map(({ quote }) => quote),
    before,
    by: by.name,
    note,
    proposal,
    state,
    span: isTaken ? null : span,
  };
}

/** By its key first: the same words to the same people. Other people make another key of the same words. */
function findSentence(key: string, before: string, { text, flags }: Pick<Inspection, 'text' | 'flags'>): Span | null {
  const flag = flags.find((one) => one.key === key);
  if (flag !== undefined) return flag.sentence;
  const start = text.indexOf(before);
  return start < 0 ? null : { start, end: start + before.length };
}
