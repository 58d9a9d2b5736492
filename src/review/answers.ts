// What the reviewer is about to say to one message, before it is said; kept while they look at another.
import type { HeldStatement, Hold } from '../model/hold.ts';
import type { StatementAnswer } from '../wire/hold-endpoints.ts';

export interface DraftAnswer {
  readonly kind: 'release' | 'return' | null;
  readonly note: string;
  /** Null until a wording is begun. */
  readonly proposal: string | null;
}

export interface Answers {
  readonly statements: Readonly<Record<string, DraftAnswer>>;
  readonly reasons: readonly string[];
  readonly note: string;
}

export const NO_ANSWER: DraftAnswer = { kind: null, note: '', proposal: null };
export const NO_ANSWERS: Answers = { statements: {}, reasons: [], note: '' };

export function answerTo(answers: Answers, key: string): DraftAnswer {
  return answers.statements[key] ?? NO_ANSWER;
}

/** A wording is proposed only for what is returned, and giving one returns it. */
export function withAnswer(answers: Answers, key: string, change: Partial<DraftAnswer>): Answers {
  const next = { ...answerTo(answers, key), ...change };
  const isProposed = change.proposal !== undefined && change.proposal !== null;
  const settled: DraftAnswer = isProposed ? { ...next, kind: 'return' } : change.kind === 'release' ? { ...next, proposal: null } : next;
  return { ...answers, statements: { ...answers.statements, [key]: settled } };
}

/** What the reader is asked about: the statements that no earlier step or answer settled. */
export function listAsked({ statements }: Pick<Hold, 'statements'>): readonly HeldStatement[] {
  return statements.filter(({ standing }) => standing === 'asked');
}

export function sentenceOf({ text }: Pick<Hold, 'text'>, { flags }: HeldStatement): string {
  const sentence = flags[0]?.sentence;
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}

export interface Tally {
  readonly asked: number;
  readonly released: number;
  readonly returned: number;
  readonly open: number;
}

export function tallyOf(hold: Pick<Hold, 'statements'>, answers: Answers): Tally {
  const kinds = listAsked(hold).map(({ key }) => answerTo(answers, key).kind);
  const count = (kind: DraftAnswer['kind']) => kinds.filter((one) => one === kind).length;
  return { asked: kinds.length, released: count('release'), returned: count('return'), open: count(null) };
}

/** The notes to single statements, for a release. */
export function toNotes(hold: Pick<Hold, 'statements'>, answers: Answers): { key: string; note?: string }[] {
  return listAsked(hold).flatMap(({ key }) => {
    const note = answerTo(answers, key).note.trim();
    return note === '' ? [] : [{ key, note }];
  });
}

/** Nothing is released by silence: what has no answer of its own goes back with the message. */
export function toReturn(hold: Pick<Hold, 'statements' | 'text'>, answers: Answers): StatementAnswer[] {
  return listAsked(hold).map((statement) => {
    const { kind, note, proposal } = answerTo(answers, statement.key);
    const words = proposal?.trim() ?? '';
    const isWording = words !== '' && words !== sentenceOf(hold, statement).trim();
    return {
      key: statement.key,
      kind: kind ?? 'return',
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(isWording && kind !== 'release' ? { proposal: words } : {}),
    };
  });
}

/** Why a return cannot be given yet, or null: the sender must be able to do something with it. */
export function missingForReturn(hold: Pick<Hold, 'statements' | 'text'>, answers: Answers): string | null {
  const says = answers.reasons.length > 0 || answers.note.trim() !== '';
  const saysSomewhere = toReturn(hold, answers).some(({ note, proposal }) => note !== undefined || proposal !== undefined);
  return says || saysSomewhere ? null : 'Please say why: choose a reason, or write a note or a wording.';
}
