// What a rep and a manager do in the playground, for the tests of both sides.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PlaceHold } from '../../src/wire/hold-endpoints.ts';
import { type Playground, sidebar } from './playground.ts';

export type Side = 'rep' | 'manager' | 'admin' | 'side by side';

export async function be(page: Page, side: Side): Promise<void> {
  await page
    .getByRole('group', { name: 'You are' })
    .getByRole('button', { name: new RegExp(`${side}( \\d+ to review)?$`, 'i') })
    .click();
}

/** Opens a draft, whichever way the width offers. */
export async function pick(page: Page, title: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: 'Open a draft' });
  if (await picker.isVisible()) await picker.selectOption({ label: title });
  else await page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: title }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe(title);
}

export const notice = (page: Page) => page.getByRole('region', { name: 'Held for a manager' });
export const review = (page: Page) => page.getByRole('region', { name: 'Review' });
export const message = (page: Page) => review(page).getByRole('article', { name: 'Message under review' });
/** The lines of the list whose text has these words. */
export const heldLines = (page: Page, words: string) =>
  review(page).getByRole('list', { name: 'Held messages' }).getByRole('button').filter({ hasText: words });

/** Gives the open draft to the manager. */
export async function ask(page: Page, note = ''): Promise<void> {
  if (note !== '')
    await notice(page)
      .getByRole('textbox', { name: /^Note to/ })
      .fill(note);
  await notice(page).getByRole('button', { name: /^Ask/ }).click();
  await expect.poll(() => sidebar(page).innerText()).toContain('Held since');
}

/** Opens a message from the list, and waits until it is there. */
export async function look(page: Page, subject: string): Promise<void> {
  await heldLines(page, subject).first().click();
  await message(page).getByRole('heading', { name: subject }).waitFor();
}

/** The button for the whole message. */
export const RELEASE = /^Release(?: both| all \d+)?$/;

/** Releases the open message, whatever its risk. */
export async function release(page: Page): Promise<void> {
  await message(page).getByRole('button', { name: RELEASE }).click();
  const again = message(page).getByRole('button', { name: 'Yes, release' });
  await expect.poll(async () => (await again.count()) > 0 || (await message(page).innerText()).includes('released it')).toBe(true);
  if ((await again.count()) > 0) await again.click();
  await expect.poll(() => message(page).innerText()).toContain('You released it');
}

/** Puts a message of the rep's before the manager, and gives its id. */
export function placeWith(playground: () => Playground) {
  return async (subject: string, text: string, over: Partial<PlaceHold['draft']> = {}): Promise<string> => {
    const { service } = playground();
    const draft = { subject, body: { text }, to: [{ address: 'kim@acme.example' }], cc: [], bcc: [], ...over };
    const response = await service.fetch('http://service.example/v1/holds', {
      method: 'POST',
      headers: { Authorization: 'Bearer rep', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify({ draft, acknowledgements: [] }),
    });
    if (response.status !== 201) throw new Error(await response.text());
    return service.holds.at(-1)?.id ?? '';
  };
}

export async function asManager(page: Page): Promise<void> {
  await be(page, 'manager');
  await review(page).getByRole('combobox', { name: 'Show' }).waitFor();
}
