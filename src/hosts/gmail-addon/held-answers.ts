// The reviewer's answers as they stand in the card of a held message, and whether they are enough.
import type { Hold } from '../../model/hold.ts';
import { type Answers, type AskedSentence, answerTo, type DraftAnswer, NO_ANSWERS, withAnswer } from '../../review/answers.ts';
import { listOf } from '../../ui/names.ts';
import type { AddonEvent } from './event.ts';

/** Names of the fields. Sentences go by their id: their places change when another reviewer answers a step meanwhile. */
export const FIELDS = {
  answer: (id: string) => `answer-${id}`,
  wording: (id: string) => `wording-${id}`,
  note: (id: string) => `note-${id}`,
  /** Ticked for what is of high risk: there is no second press in a card. */
  confirm: 'confirm',
  reasons: 'reasons',
  noteToSender: 'note',
} as const;

export function readAnswers(sentences: readonly AskedSentence[], { input }: AddonEvent): Answers {
  const text = (name: string) => (input(name)[0] ?? '').trim();
  const start: Answers = { ...NO_ANSWERS, reasons: input(FIELDS.reasons), note: text(FIELDS.noteToSender) };
  return sentences.reduce((answers, sentence) => {
    const { id } = sentence;
    const kind = input(FIELDS.answer(id))[0];
    const wording = text(FIELDS.wording(id));
    const given = withAnswer(answers, id, {
      kind: kind === 'release' || kind === 'return' ? kind : null,
      note: text(FIELDS.note(id)),
    });
    // Whoever proposes a wording returns the sentence, whatever was chosen above it; a release then says so.
    return isWording(wording, sentence) ? withAnswer(given, id, { proposal: wording }) : given;
  }, start);
}

/** Why a release cannot be given, or null. Nothing is released that the reviewer did not release, sentence by sentence. */
export function missingForRelease(
  { severity }: Pick<Hold, 'severity'>,
  sentences: readonly AskedSentence[],
  answers: Answers,
  isConfirmed: boolean,
): string | null {
  const placesOf = (isMeant: (answer: DraftAnswer) => boolean) =>
    sentences.flatMap(({ id }, at) => (isMeant(answerTo(answers, id)) ? [at + 1] : []));
  const reworded = placesOf(({ proposal }) => proposal !== null);
  if (reworded.length > 0) return `Not released: ${sayPlaces(reworded)} reworded by you, so it goes back. Return it, or undo the wording.`;
  const returned = placesOf(({ kind }) => kind === 'return');
  if (returned.length > 0) return `Not released: ${sayPlaces(returned)} to go back. Return the message, or release that too.`;
  const open = placesOf(({ kind }) => kind === null);
  if (open.length > 0) return `Not released: ${sayPlaces(open)} without your answer.`;
  if (severity === 'high' && !isConfirmed) return 'Not released: this is high risk. Tick the box that says so first.';
  return null;
}

function isWording(wording: string, { text }: AskedSentence): boolean {
  const bare = (words: string) => words.replace(/\s+/g, ' ').trim();
  return wording !== '' && bare(wording) !== bare(text);
}

function sayPlaces(places: readonly number[]): string {
  return places.length === 1 ? `sentence ${places[0]} is` : `sentences ${listOf(places.map(String))} are`;
}
