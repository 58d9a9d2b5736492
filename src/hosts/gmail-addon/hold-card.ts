// A held message: who wants to send what to whom, each sentence that is asked about, and where it is decided.
import type { Hold } from '../../model/hold.ts';
import { type AskedSentence, ownSentences } from '../../review/answers.ts';
import { toMarks } from '../../review/held-marks.ts';
import { pairChanges } from '../../review/pair-changes.ts';
import { listRecipients, sayEnd, saySender, subjectOf } from '../../review/words.ts';
import type { TextMark } from '../../ui/cut-text.ts';
import { sayDistance, sayDuration } from '../../ui/moment.ts';
import { firstName, nameReviewers, SEGMENT_NAMES, SEVERITY_NAMES } from '../../ui/names.ts';
import type { Me } from '../../wire/me-endpoints.ts';
import { type Card, MOST_SECTIONS, type Piece, type Section, type Widget } from './card.ts';
import { FIELDS } from './held-answers.ts';
import { markWords } from './marked-words.ts';
import { evidenceOf, sentenceSection } from './sentence-section.ts';

/** Beside the sentences a card has at most so many sections. */
const OTHER_SECTIONS = 8;
const MOST_SENTENCES = MOST_SECTIONS - OTHER_SECTIONS;

export function holdCard(hold: Hold, me: Me, now: Date): Card {
  const mine = ownSentences(hold, me.person.id);
  const marks = hold.statements.flatMap((statement) => toMarks(statement, mine));
  const sections = [headSection(hold, me, now), ...changesSection(hold), textSection(hold, marks)];
  mine.slice(0, MOST_SENTENCES).forEach((sentence, at) => {
    sections.push(sentenceSection(hold, sentence, { at, of: mine.length, marks }));
  });
  sections.push(...othersSection(hold, mine, marks));
  const card = { title: subjectOf(hold), subtitle: `${SEVERITY_NAMES[hold.severity]} · ${hold.sender.name}`, sections };
  if (!hold.may.includes('release')) return card;
  const parameters = { hold: hold.id, digest: hold.digest };
  if (mine.length > MOST_SENTENCES) {
    const text = `A card holds ${MOST_SENTENCES} sentences, and this message has ${mine.length}: please decide it in the Countersign panel.`;
    return { ...card, sections: [...sections, { widgets: [{ kind: 'text', text }] }] };
  }
  return {
    ...card,
    sections: [...sections, decisionSection(hold, me, mine.length)],
    footer: {
      primary: { text: 'Release', call: { run: 'onRelease', parameters } },
      secondary: { text: `Return to ${firstName(hold.sender.name)}`, call: { run: 'onReturn', parameters } },
    },
  };
}

function headSection(hold: Hold, me: Me, now: Date): Section {
  const { state, sender, author, draft, placedAt, dueAt, waitingFor } = hold;
  const waits = `Waiting ${sayDuration(now.getTime() - Date.parse(placedAt))}, due ${sayDistance(dueAt, now)}, with ${nameReviewers(waitingFor)}.`;
  const files = (draft?.attachments ?? []).map(({ name }) => name);
  const asked = hold.history.find(({ kind }) => kind === 'hold-placed')?.note ?? (state === 'pending' ? hold.note : null) ?? '';
  const widgets: Widget[] = [
    ...listRecipients(hold).map(([field, people]): Widget => ({ kind: 'line', above: field, text: people })),
    { kind: 'text', text: state === 'pending' ? waits : [{ text: sayEnd(hold, now, me.person.id), isBold: true }] },
  ];
  if (author === 'agent') widgets.push({ kind: 'text', text: `Written by an agent, sent by ${sender.name}.` });
  if (files.length > 0) {
    widgets.push({ kind: 'line', above: 'Attached', text: files.join(', '), below: 'Names only: what is inside was not read.' });
  }
  if (asked !== '') widgets.push({ kind: 'line', above: `${sender.name} says`, text: asked });
  return { widgets: [...widgets, ...outcomeOf(hold)] };
}

/** What the sender reads of a decision: reasons, and the note. */
function outcomeOf({ state, reasons, note }: Hold): readonly Widget[] {
  if (state === 'pending') return [];
  const words = [...reasons, ...(note === null || note === '' ? [] : [note])];
  return words.map((text): Widget => ({ kind: 'text', text }));
}

function changesSection({ changes }: Hold): readonly Section[] {
  const pairs = pairChanges(changes);
  if (pairs.length === 0) return [];
  const text = pairs.flatMap(({ before, after }, at): Piece[] => [
    ...(at === 0 ? [] : [{ text: '\n' }]),
    ...(before === '' ? [] : [{ text: before, isStruck: true, tone: 'quiet' as const }]),
    ...(before === '' || after === '' ? [] : [{ text: ' → ' }]),
    ...(after === '' ? [] : [{ text: after, isBold: true }]),
  ]);
  return [{ title: 'Changed since the earlier review', widgets: [{ kind: 'text', text }] }];
}

/** The sender's own words; what was quoted below them is named and left out, as nobody is asked about it. */
function textSection({ draft, text, segments }: Hold, marks: readonly TextMark[]): Section {
  if (draft === null) return { widgets: [{ kind: 'text', text: 'The words of this message were deleted after their time.' }] };
  const runs = segments.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const words = runs.flatMap(({ kind, start, end }, at): Piece[] => [
    ...(at === 0 ? [] : [{ text: '\n\n' }]),
    ...(kind === 'own' ? markWords(text, { start, end }, marks) : [{ text: `[${SEGMENT_NAMES[kind]}]`, tone: 'quiet' as const }]),
  ]);
  return { title: 'The message', widgets: [{ kind: 'text', text: words.length === 0 ? '(no words)' : words }] };
}

/** What policy speaks of and this reader does not decide: answered, settled, or asked of somebody else. */
function othersSection(hold: Hold, mine: readonly AskedSentence[], marks: readonly TextMark[]): readonly Section[] {
  const decided = new Set(mine.flatMap(({ statements }) => statements));
  const others = hold.statements.filter((statement) => statement.kind !== 'allow' && !decided.has(statement));
  if (others.length === 0) return [];
  const widgets: Widget[] = others.slice(0, MOST_SENTENCES).map((statement) => evidenceOf(hold, statement, marks));
  if (others.length > MOST_SENTENCES) widgets.push({ kind: 'text', text: `And ${others.length - MOST_SENTENCES} more.` });
  return [
    { title: mine.length === 0 ? 'What policy speaks of' : 'Not asked of you', widgets, ...(mine.length === 0 ? {} : { folded: 0 }) },
  ];
}

function decisionSection(hold: Hold, { returnReasons }: Me, asked: number): Section {
  const { severity, sender } = hold;
  const name = firstName(sender.name);
  const all = asked === 1 ? 'the sentence' : asked === 2 ? 'both sentences' : `all ${asked} sentences`;
  const widgets: Widget[] = [];
  if (severity === 'high') {
    const items = [{ text: `Release ${all} and the whole message`, value: 'yes' }];
    widgets.push({ kind: 'choice', name: FIELDS.confirm, title: 'This is high risk', choose: 'any', items });
  }
  if (returnReasons.length > 0) {
    const items = returnReasons.map((reason) => ({ text: reason, value: reason }));
    widgets.push({ kind: 'choice', name: FIELDS.reasons, title: 'If it goes back, why', choose: 'any', items });
  }
  widgets.push(
    { kind: 'input', name: FIELDS.noteToSender, title: `Note to ${name}` },
    { kind: 'text', text: [{ text: saySender(hold), tone: 'quiet' }] },
  );
  return { title: 'Your decision', widgets };
}
