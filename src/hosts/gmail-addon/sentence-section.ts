// One sentence that the reviewer is asked about: its words, why each is held, and the fields of their answer.
import type { HeldStatement, Hold } from '../../model/hold.ts';
import type { AskedSentence } from '../../review/answers.ts';
import { saferSentence } from '../../review/safer-sentence.ts';
import { listFacts, quoteOf, sayPolicy, titleOf } from '../../review/words.ts';
import type { TextMark } from '../../ui/cut-text.ts';
import { SEVERITY_NAMES, TOPIC_NAMES } from '../../ui/names.ts';
import type { Rich, Section, Widget } from './card.ts';
import { FIELDS } from './held-answers.ts';
import { markWords } from './marked-words.ts';

export interface Place {
  /** From 0. */
  readonly at: number;
  readonly of: number;
  readonly marks: readonly TextMark[];
}

export function sentenceSection(hold: Hold, sentence: AskedSentence, { at, of, marks }: Place): Section {
  const { id, text, statements } = sentence;
  const safer = saferSentence(hold, sentence);
  const widgets: Widget[] = text === '' ? [] : [{ kind: 'text', text: wordsOf(hold, statements, marks) }];
  widgets.push(...statements.map((one) => whyOf(hold, one)));
  widgets.push({
    kind: 'choice',
    name: FIELDS.answer(id),
    title: 'Your answer',
    choose: 'one',
    items: [
      { text: 'Release', value: 'release' },
      { text: 'Return', value: 'return' },
    ],
  });
  // What an answer needs stays in sight; words beside it are unfolded by whoever has some.
  const folded = widgets.length;
  if (text !== '') {
    const hint = safer === null ? {} : { hint: `Safer: ${safer}` };
    widgets.push({ kind: 'input', name: FIELDS.wording(id), title: 'Wording you would release', value: text, ...hint });
  }
  widgets.push({ kind: 'input', name: FIELDS.note(id), title: 'Note on this sentence' });
  return { title: of === 1 ? 'The sentence' : `Sentence ${at + 1} of ${of}`, widgets, folded };
}

/** A statement that is not decided here, in one line. */
export function evidenceOf(hold: Hold, statement: HeldStatement, marks: readonly TextMark[]): Widget {
  const below = [...sayStanding(statement), ...sayReason(statement), ...sayDecisions(statement)].join(' ');
  return { kind: 'line', above: tagsOf(hold, statement), text: wordsOf(hold, [statement], marks), below };
}

function whyOf(hold: Hold, statement: HeldStatement): Widget {
  const { rule, why } = statement;
  const below = [sayPolicy(statement), ...sayReason(statement)].join(' ');
  return { kind: 'line', above: tagsOf(hold, statement), text: why === '' ? titleOf(rule, null) : why, below };
}

function tagsOf({ statements }: Hold, statement: HeldStatement): string {
  const { topic, severity } = statement;
  return [SEVERITY_NAMES[severity], topic === null ? 'Check' : TOPIC_NAMES[topic], ...listFacts(statement, statements)].join(' · ');
}

/** The sentence with its marks; what is not about words is named by what it is. */
function wordsOf({ text }: Hold, statements: readonly HeldStatement[], marks: readonly TextMark[]): Rich {
  const [first] = statements;
  const span = first?.flags[0]?.sentence;
  if (first === undefined) return '';
  return span === undefined || span.start === span.end ? quoteOf(first) : markWords(text, span, marks);
}

/** What policy asked for is of no interest where the sender's reason was enough. */
function sayStanding({ standing, policyLine }: HeldStatement): readonly string[] {
  if (standing === 'settled') return ['Released in an earlier review: not asked again.'];
  return standing === 'answered' ? [] : [policyLine];
}

function sayReason({ answer }: HeldStatement): readonly string[] {
  return answer === null ? [] : [`The sender’s reason: ${answer.reason}${answer.confirmed ? ', confirmed twice' : ''}.`];
}

function sayDecisions({ decisions }: HeldStatement): readonly string[] {
  return decisions.map(({ by, kind, note, proposal }) => {
    const words = [note, proposal === null ? null : `“${proposal}”`].filter((one) => one !== null && one !== '');
    return `${kind === 'release' ? 'Released' : 'Returned'} by ${by.name}${words.length === 0 ? '.' : `: ${words.join(' ')}`}`;
  });
}
