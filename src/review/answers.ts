// What the reviewer is about to say to one message, sentence by sentence, before it is said; kept while they look at another.
import { sentenceKey } from '../model/count-sentences.ts';
import type { HeldStatement, Hold } from '../model/hold.ts';
import type { StatementAnswer } from '../wire/hold-endpoints.ts';

export interface DraftAnswer {
  readonly kind: 'release' | 'return' | null;
  readonly note: string;
  /** Null until a wording is begun. */
  readonly proposal: string | null;
}

export interface Answers {
  /** By the id of the sentence. */
  readonly sentences: Readonly<Record<string, DraftAnswer>>;
  readonly reasons: readonly string[];
  readonly note: string;
}

const NO_ANSWER: DraftAnswer = { kind: null, note: '', proposal: null };
export const NO_ANSWERS: Answers = { sentences: {}, reasons: [], note: '' };

/** A sentence and all that is asked about it: one promise, whichever rules found it, and one answer. */
export interface AskedSentence {
  /** Key of its first statement. */
  readonly id: string;
  /** Empty where the flags are not about words, such as a failed check. */
  readonly text: string;
  readonly statements: readonly HeldStatement[];
}

/** A sentence that the reader answers for. */
export interface OwnSentence extends AskedSentence {
  /** Of its statements those that the reader is asked about. */
  readonly keys: readonly string[];
}

type Words = Pick<Hold, 'statements' | 'text'>;

/** What is asked, in the order of the text. What an earlier answer settled is not in it. */
export function listSentences({ statements, text }: Words): readonly AskedSentence[] {
  const groups = new Map<string, HeldStatement[]>();
  for (const statement of statements.filter(({ standing }) => standing === 'asked')) {
    const place = sentenceKey(statement);
    groups.set(place, [...(groups.get(place) ?? []), statement]);
  }
  const sentences = [...groups.values()].map((group): AskedSentence => {
    const span = group[0]?.flags[0]?.sentence;
    return { id: group[0]?.key ?? '', text: span === undefined ? '' : text.slice(span.start, span.end).trim(), statements: group };
  });
  const placeOf = ({ statements: [first] }: AskedSentence) => first?.flags[0]?.start ?? 0;
  return sentences.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The sentences that this person decides: those of the steps that wait for them. */
export function ownSentences(hold: Words & Pick<Hold, 'may' | 'steps'>, me: string | null): readonly OwnSentence[] {
  if (!hold.may.includes('release')) return [];
  const steps = hold.steps.filter(({ state, reviewers }) => state === 'waiting' && reviewers.some(({ id }) => id === me));
  const asked = new Set(steps.flatMap((step) => step.keys));
  return listSentences(hold).flatMap((sentence) => {
    const keys = sentence.statements.map(({ key }) => key).filter((key) => asked.has(key));
    return keys.length === 0 ? [] : [{ ...sentence, keys }];
  });
}

export function sentenceOf({ text }: Pick<Hold, 'text'>, { flags }: HeldStatement): string {
  const sentence = flags[0]?.sentence;
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end).trim();
}

export function answerTo(answers: Answers, id: string): DraftAnswer {
  return answers.sentences[id] ?? NO_ANSWER;
}

/** A wording is proposed only for what is returned, and giving one returns it. */
export function withAnswer(answers: Answers, id: string, change: Partial<DraftAnswer>): Answers {
  const next = { ...answerTo(answers, id), ...change };
  const isProposed = change.proposal !== undefined && change.proposal !== null;
  const settled: DraftAnswer = isProposed ? { ...next, kind: 'return' } : change.kind === 'release' ? { ...next, proposal: null } : next;
  return { ...answers, sentences: { ...answers.sentences, [id]: settled } };
}

/** What was decided of a sentence. */
export function decisionOf({ statements }: AskedSentence): DraftAnswer['kind'] {
  const decided = statements.flatMap(({ decisions }) => decisions.slice(-1));
  if (decided.length === 0) return null;
  return decided.every(({ kind }) => kind === 'release') ? 'release' : 'return';
}

export interface Tally {
  readonly asked: number;
  readonly released: number;
  readonly returned: number;
}

export function tallyOf(sentences: readonly OwnSentence[], answers: Answers): Tally {
  const kinds = sentences.map(({ id }) => answerTo(answers, id).kind);
  const count = (kind: DraftAnswer['kind']) => kinds.filter((one) => one === kind).length;
  return { asked: kinds.length, released: count('release'), returned: count('return') };
}

/** The notes to single sentences, for a release; each with a statement that is the reader's to answer. */
export function toNotes(sentences: readonly OwnSentence[], answers: Answers): { key: string; note?: string }[] {
  return sentences.flatMap(({ id, keys: [key] }) => {
    const note = answerTo(answers, id).note.trim();
    return note === '' || key === undefined ? [] : [{ key, note }];
  });
}

/** What has no answer of its own goes back with the message, undecided: silence neither releases nor returns. */
export function toReturn(sentences: readonly OwnSentence[], answers: Answers): StatementAnswer[] {
  return sentences.flatMap(({ id, text, keys }) => {
    const { kind, note, proposal } = answerTo(answers, id);
    const words = proposal?.trim() ?? '';
    const isWording = kind !== 'release' && words !== '' && words !== text;
    const said = { ...(note.trim() === '' ? {} : { note: note.trim() }), ...(isWording ? { proposal: words } : {}) };
    // Whoever returns a message with one sentence returns that.
    const decided = kind ?? (sentences.length === 1 || Object.keys(said).length > 0 ? 'return' : null);
    if (decided === null) return [];
    // Said once for the sentence: the sender takes one wording and reads one note.
    return keys.map((key, at): StatementAnswer => ({ key, kind: decided, ...(at === 0 ? said : {}) }));
  });
}

/** Why a return cannot be given yet, or null: the sender must be able to do something with it. */
export function missingForReturn(sentences: readonly OwnSentence[], answers: Answers): string | null {
  const says = answers.reasons.length > 0 || answers.note.trim() !== '';
  const saysSomewhere = toReturn(sentences, answers).some(({ note, proposal }) => note !== undefined || proposal !== undefined);
  return says || saysSomewhere ? null : 'Please say why: choose a reason, or write a note or a wording.';
}
