// The Gmail extension keeps the contract of every host, in a real browser and over its panel's own port.

import { expect } from 'vitest';
import * as z from 'zod/mini';
import { RETIRE } from '../../src/hosts/gmail-extension/backstop-events.ts';
import { Draft } from '../../src/model/draft.ts';
import { checkHost, type HostUnderTest } from '../hosts/contract.ts';
import { bodyOf, fake, startGmail } from './gmail-bed.ts';
import { drivePanel } from './gmail-panel.ts';

/** Resolves after so many frames. */
const FRAMES = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
const Frames = z.array(z.object({ view: z.nullable(z.object({ draft: z.nullable(Draft) })) }));

interface Fields {
  subject?: string;
  html?: string;
  to?: readonly string[];
  attachments?: readonly string[];
}

async function start(): Promise<HostUnderTest> {
  const bed = await startGmail();
  const gmail = await bed.open();
  const { page } = gmail;
  const driver = await drivePanel(bed, gmail);
  let id = '';
  let fields: Fields = {};
  let last: Draft | null = null;
  let isStopped = false;
  const fill = ({ attachments, ...given }: Fields) => fake(gmail, 'write', id, { ...given, files: attachments });
  const isGone = () => page.evaluate((of) => Reflect.get(globalThis, 'fakeGmail').of(of)?.gone !== false, id);
  /** What the panel was told last; null while it is not yet what stands in the window. */
  const readNow = async (): Promise<Draft | null> => {
    const frames = Frames.parse(await driver.page.evaluate('driver.states()'));
    const html = await bodyOf(page).evaluate((element) => element.innerHTML);
    return (
      frames.map(({ view }) => view?.draft ?? null).find((draft) => draft !== null && 'html' in draft.body && draft.body.html === html) ??
      null
    );
  };
  const readDraft = async (): Promise<Draft> => {
    // Long enough for what is written to have been read and told, were anybody there: it is read at the next frame.
    if (isStopped) await page.evaluate(FRAMES, 3);
    else await expect.poll(async () => (last = await readNow())).not.toBeNull();
    if (last === null) throw new Error('Nothing was read.');
    return last;
  };
  return {
    name: 'gmail-extension',
    // There is no object to ask: the suite holds the extension to it.
    can: { gate: 'block' },
    write: async (change) => {
      fields = { ...fields, ...change };
      if (id === '' || (await isGone())) id = String(await fake(gmail, 'make', { to: [] }));
      await fill(fields);
    },
    readDraft,
    stamp: async (digest, expires) => {
      const receipt = { digest, expires: expires.toISOString() };
      const title = JSON.stringify((await readDraft()).subject);
      await driver.page.evaluate(`driver.act(${title}, ${JSON.stringify({ kind: 'receipt', receipt })})`);
      return receipt;
    },
    changes: async () => Number(await driver.page.evaluate('driver.heard()')),
    stop: async () => {
      // A newer copy takes over: this one, whose line to the panel stays open, has no more to say.
      await page.evaluate((name) => document.dispatchEvent(new CustomEvent(name, { detail: 'newer' })), RETIRE);
      isStopped = true;
    },
    send: async () => {
      await readDraft();
      const before = gmail.left.length;
      await bodyOf(page).focus();
      await page.keyboard.press('Control+Enter');
      if (!(await isGone())) return false;
      await expect.poll(() => gmail.left.length).toBe(before + 1);
      return true;
    },
    close: () => bed.close(),
  };
}

checkHost('Gmail', start);
