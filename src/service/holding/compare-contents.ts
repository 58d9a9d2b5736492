// What is different between two states of a message, for whoever reads it again.
import { ownTextOf } from '../../inspect.ts';
import type { Change } from '../../model/hold.ts';
import type { StoredContent } from '../store/stored-hold.ts';
import { compareTexts } from './compare-texts.ts';
import { recipientsOf } from './settle.ts';

/** Subject, attachments and who came or went only where they differ, a line each; then the sender's own words. */
export function compareContents(before: StoredContent, after: StoredContent): Change[] {
  const [earlier, later] = [recipientsOf(before.draft), recipientsOf(after.draft)];
  const pairs = [
    [lineOf('To', without(earlier, later)), lineOf('To', without(later, earlier))],
    [`Subject: ${before.draft.subject}\n`, `Subject: ${after.draft.subject}\n`],
    [lineOf('Attached', namesOf(before)), lineOf('Attached', namesOf(after))],
  ] as const;
  const around = pairs.filter(([then, now]) => then !== now);
  const told = around.flatMap(([then, now]): Change[] => [
    ...(then === '' ? [] : [{ kind: 'removed' as const, text: then }]),
    ...(now === '' ? [] : [{ kind: 'added' as const, text: now }]),
    // What is alike parts one pair from the next.
    { kind: 'same', text: '\n' },
  ]);
  return [...told, ...compareTexts(ownTextOf(before), ownTextOf(after))];
}

function namesOf({ draft: { attachments = [] } }: StoredContent): string[] {
  return attachments.map(({ name }) => name);
}

function without(items: readonly string[], others: readonly string[]): string[] {
  return items.filter((item) => !others.includes(item));
}

function lineOf(field: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${field}: ${items.join(', ')}\n`;
}
