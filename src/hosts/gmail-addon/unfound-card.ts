// Said where the open draft is not known for certain: none fits, several do, or Gmail does not let us look.
import type { Card, Section, Widget } from './card.ts';
import type { Found } from './find-draft.ts';
import { readRecipients, type SavedDraft } from './saved-draft.ts';

const AGAIN: Widget = { kind: 'buttons', buttons: [{ text: 'Check again', call: { run: 'onCheckDraft' } }] };
const CANNOT_STOP: Section = { widgets: [{ kind: 'text', text: [{ text: 'Countersign cannot stop Send from here.', isBold: true }] }] };
const MOST_SNIPPET = 120;

export function unfoundCard(found: Exclude<Found, { kind: 'one' }>): Card {
  switch (found.kind) {
    case 'several':
      return severalCard(found.drafts);
    case 'refused':
      return say(
        'Your drafts cannot be read',
        'Gmail does not let Countersign read your drafts. Allow it to read your mail, or ask your administrator.',
      );
    case 'none':
      return say('No saved draft fits', describeNone(found));
  }
}

/** The draft that a card was made for was sent or discarded. */
export function goneCard(): Card {
  return say('This draft is gone', 'It was sent or discarded since it was checked.');
}

/** Gmail gave no word of the draft that is open: a button in a card of ours was pressed, and not the icon in the window. */
export function unnamedCard(): Card {
  return say(
    'Which draft is it?',
    'Gmail did not say which draft is open. Close this card and press the Countersign icon in the draft again.',
  );
}

function say(title: string, text: string): Card {
  return { title, subtitle: 'Nothing was checked', sections: [{ widgets: [{ kind: 'text', text }, AGAIN] }, CANNOT_STOP] };
}

function describeNone({ looked, isAll }: Extract<Found, { kind: 'none' }>): string {
  const where = isAll ? (looked === 1 ? 'your one saved draft' : `your ${looked} saved drafts`) : `your ${looked} newest drafts`;
  const seen = looked === 0 ? 'Gmail has saved no draft yet.' : `None of ${where} has this subject and these people.`;
  return `${seen} Gmail saves a draft a moment after you type in its subject or text, but not after you change its people. Type a letter, wait for “Draft saved”, and check again.`;
}

function severalCard(drafts: readonly SavedDraft[]): Card {
  const lines = drafts.map(
    ({ id, message }): Widget => ({
      kind: 'line',
      above:
        readRecipients(message.payload)
          .to.map(({ address }) => address)
          .join(', ') || 'to nobody yet',
      text: message.snippet === '' ? '(no words)' : clip(unescapeText(message.snippet)),
      opens: { run: 'onCheckDraft', parameters: { draft: id, chosen: 'yes' } },
    }),
  );
  const isOne = drafts.length === 1;
  const text = isOne
    ? 'This saved draft goes to the same people. Choose it if it is the one that is open.'
    : 'These saved drafts go to the same people, and nothing tells them apart. Choose the one that is open.';
  return {
    title: isOne ? 'Is it this draft?' : `${drafts.length} drafts look alike`,
    subtitle: 'Nothing was checked yet',
    sections: [{ widgets: [{ kind: 'text', text }, ...lines] }, CANNOT_STOP],
  };
}

/** Gmail gives the beginning of a text as HTML. */
function unescapeText(snippet: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return snippet.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => named[name] ?? whole);
}

function clip(text: string): string {
  return text.length <= MOST_SNIPPET ? text : `${text.slice(0, MOST_SNIPPET - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
