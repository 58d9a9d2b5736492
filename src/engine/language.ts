// Whether words read as another language than English, the only one that the rules know.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that English has and its neighbours have not. */
const ENGLISH = setOf(
  'the and of you your our for with that this are have will from please thanks not it can if by us at but my was would could should has been there what when which they their than just all any get let',
);
/** Small words of German, French, Spanish, Italian, Dutch, Portuguese, Polish and the Nordic languages that English has not. */
const OTHERS = setOf(
  'und der das nicht wir ihnen sie für ist mit wenn auf dem den ein eine zu von im le la les des est nous vous pour que et une dans sur avec el los las por para con una es nos su se il che di non del per sono è het een van voor niet wij dat zijn op te uma com não os da em jest nie się na że det som och att til med på ikke vi er og av ett',
);

/** Fewer words tell nothing. */
const FEWEST = 6;
/** So much of a long text is enough. */
const MOST_READ = 4000;

/** Do the words read as another language? In doubt they are English: what is not can only be missed, and is then said to be checked. */
export function isForeign(text: string): boolean {
  const words =
    text
      .slice(0, MOST_READ)
      .toLowerCase()
      .match(/[a-z\u00c0-\uffff]+/g) || [];
  if (words.length === 0) return false;
  const strange = words.filter((word) => /[\u0370-\u1fff\u3040-\ud7af]/.test(word)).length;
  if (strange * 2 > words.length) return true;
  const count = (known: ReadonlySet<string>): number => words.filter((word) => known.has(word)).length;
  const others = count(OTHERS);
  return words.length >= FEWEST && others * 6 >= words.length && others > 2 * count(ENGLISH);
}
