// The flags of a draft: what in it binds, with the words in bold, and plainly that nothing here can stop Send.
import { gate } from '../../compose/gate.ts';
import { listStatements, type Statement, type StatementState } from '../../compose/statements.ts';
import type { Inspection } from '../../inspect.ts';
import type { Flag } from '../../model/flag.ts';
import type { Policy } from '../../model/policy.ts';
import { distinctFlags, nameOf, STATE_NAMES, topicOf } from '../../sidebar/words.ts';
import type { MarkTone } from '../../ui/cut-text.ts';
import { sayAgo } from '../../ui/moment.ts';
import { type Card, MOST_SECTIONS, type Rich, type Section, type Widget } from './card.ts';
import { markWords } from './marked-words.ts';

export interface CheckedDraft {
  /** Gmail's id, which stays while the draft is saved anew. */
  readonly id: string;
  readonly subject: string;
  readonly inspection: Inspection;
  readonly policy: Policy;
  /** Why the policy in force is not the one that was used; null if it is. */
  readonly unread: string | null;
  /** When Gmail saved it; null where it does not say. */
  readonly savedAt: Date | null;
}

/** What is listed on a card beside the statements. */
const OTHER_SECTIONS = 4;
const MOST_STATEMENTS = MOST_SECTIONS - OTHER_SECTIONS;

const TONES: Readonly<Record<StatementState, MarkTone>> = {
  blocked: 'blocked',
  held: 'held',
  asked: 'asked',
  answered: 'answered',
  noted: 'noted',
};

export function draftCard(draft: CheckedDraft, now: Date): Card {
  const { inspection, policy, subject } = draft;
  const answer = gate(inspection, policy);
  const statements = listStatements(inspection, []);
  const open = statements.filter(({ state }) => state !== 'noted');
  const noted = statements.filter(({ state }) => state === 'noted');
  const sections: Section[] = open.slice(0, MOST_STATEMENTS).map((statement) => ({ widgets: describe(statement, inspection.text) }));
  if (open.length > MOST_STATEMENTS) {
    sections.push({ widgets: [{ kind: 'text', text: `And ${open.length - MOST_STATEMENTS} more, which a card has no room for.` }] });
  }
  if (noted.length > 0) {
    const lines = noted.slice(0, MOST_STATEMENTS).map((statement) => toLine(statement, inspection.text));
    sections.push({ title: `For your notice (${noted.length})`, widgets: lines, folded: 0 });
  }
  const again: Widget = {
    kind: 'buttons',
    buttons: [{ text: 'Check again', call: { run: 'onCheckDraft', parameters: { draft: draft.id } } }],
  };
  return {
    title: answer.kind === 'allow' ? 'Nothing needs an answer' : answer.short,
    subtitle: subject === '' ? '(no subject)' : subject,
    sections: [limitsSection(draft, open, now), ...sections, { widgets: [again] }],
  };
}

function describe(statement: Statement, text: string): Widget[] {
  const { flags, reason } = statement;
  const safer = distinctFlags(statement).flatMap(({ suggestion }) => (suggestion === undefined ? [] : [suggestion]));
  return [
    { ...toLine(statement, text), below: [flags[0]?.why ?? '', reason.text].join(' ').trim() },
    ...safer.map((words): Widget => ({ kind: 'line', above: 'Safer wording', text: words })),
  ];
}

function toLine(statement: Statement, text: string): Extract<Widget, { kind: 'line' }> {
  const { flags, state } = statement;
  const [first] = flags;
  const line = { kind: 'line' as const, above: `${topicOf(statement)} · ${STATE_NAMES[state]}` };
  const words = wordsOf(statement, text);
  return first === undefined ? { ...line, text: words } : { ...line, text: words, below: first.why };
}

/** The sentence with the words in question; what is not about words is named. */
function wordsOf(statement: Statement, text: string): Rich {
  const { flags, state, key } = statement;
  const span = flags[0]?.sentence;
  if (span === undefined || flags.every(isWordless)) return nameOf(statement);
  const marks = flags.map(({ start, end }) => ({ key, tone: TONES[state], start, end }));
  return markWords(text, span, marks);
}

function isWordless({ start, end }: Flag): boolean {
  return start === end;
}

/** What this card is worth, before anything in it: it cannot stop Send, and it is as old as what Gmail saved. */
function limitsSection({ unread, savedAt }: CheckedDraft, open: readonly Statement[], now: Date): Section {
  const saved = savedAt === null ? 'as Gmail last saved it' : `as Gmail saved it ${sayAgo(savedAt.toISOString(), now)}`;
  const widgets: Widget[] = [
    { kind: 'text', text: [{ text: 'Countersign cannot stop Send from here.', isBold: true }, { text: ` ${whereToAnswer(open)}` }] },
    { kind: 'text', text: [{ text: `This is your draft ${saved}: words typed since are not in it.`, tone: 'quiet' }] },
  ];
  if (unread !== null) widgets.push({ kind: 'text', text: `Judged by the default policy, for yours could not be read. ${unread}` });
  return { widgets };
}

function whereToAnswer(open: readonly Statement[]): string {
  if (open.length === 0) return 'It reads the draft, and tells you what it finds.';
  if (open.some(({ state }) => state === 'held'))
    return 'Ask for a release where you can be stopped: in the Countersign panel of your browser.';
  return 'Answers are given where you can be stopped: in the Countersign panel of your browser.';
}
