// The net below the gate: what Gmail sends on a way that nobody pressed waits for the sender, and what cannot be read follows policy.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fake, type Gmail, type GmailBed, startGmail, subjects } from './gmail-bed.ts';
import { drivePanel } from './gmail-panel.ts';
import { pressInside, readInside } from './gmail-surface.ts';
import { injectAgain } from './gmail-worker.ts';

let bed: GmailBed;
beforeAll(async () => {
  bed = await startGmail();
});
afterAll(() => bed.close());

const PROMISE = "We'll have it live by Friday.";

const make = async (gmail: Gmail, options: object) => String(await fake(gmail, 'make', options));

/** Gmail sends by itself, as by "Send all" or a control that is new. */
const leave = ({ page }: Gmail, id: string, labels = 'send') =>
  page.evaluate(([of, as]) => Reflect.get(globalThis, 'fakeGmail').of(of).leave(as, 'by itself'), [id, labels] as const);

test('a clean message goes at once, an open one waits until it is answered, and goes once', async () => {
  const gmail = await bed.open();
  await leave(gmail, await make(gmail, { subject: 'Clean', html: 'Thanks for the call.' }));
  await expect.poll(() => subjects(gmail)).toEqual(['Clean']);
  await leave(gmail, await make(gmail, { subject: 'Open', html: PROMISE }));
  await expect.poll(() => readInside(gmail.page)).toContain('“Open” waits');
  expect(subjects(gmail)).toEqual(['Clean']);
  const driver = await drivePanel(bed, gmail);
  await driver.answer('Open');
  expect(subjects(gmail)).toEqual(['Clean']);
  await expect.poll(() => readInside(gmail.page)).toContain('Send now');
  await pressInside(gmail.page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Clean', 'Open']);
  await gmail.close();
});

test('a scheduled send waits as well, and so does a save that travels with it', async () => {
  const gmail = await bed.open();
  const other = await make(gmail, { subject: 'Only saved', html: 'Hello' });
  const id = await make(gmail, { subject: 'Later', html: PROMISE });
  await gmail.page.evaluate(
    ([of, saved]) => {
      const fake = Reflect.get(globalThis, 'fakeGmail');
      fake.of(of).leave('schedule', 'by itself', [fake.of(saved).saveNow()]);
    },
    [id, other] as const,
  );
  await expect.poll(() => readInside(gmail.page)).toContain('“Later” waits');
  expect(gmail.bodies).toEqual([]);
  const driver = await drivePanel(bed, gmail);
  await driver.answer('Later');
  await expect.poll(() => readInside(gmail.page)).toContain('Send now');
  await pressInside(gmail.page, 'Send now');
  await expect.poll(() => gmail.bodies.length).toBe(1);
  expect(gmail.bodies[0]).toContain('Only saved');
  expect(subjects(gmail)).toEqual(['Later']);
  await gmail.close();
});

test('a request that waits when a newer copy takes over is asked about by that one, and goes once', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await leave(gmail, await make(gmail, { subject: 'Kept', html: PROMISE }));
  await expect.poll(() => readInside(page)).toContain('“Kept” waits');
  await injectAgain(bed, gmail);
  await expect.poll(() => readInside(page)).toContain('“Kept” waits');
  expect(await page.locator('countersign-surface').count()).toBe(1);
  const driver = await drivePanel(bed, gmail);
  await driver.answer('Kept');
  await expect.poll(() => readInside(page)).toContain('Send now');
  await pressInside(page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Kept']);
  await gmail.close();
});

/** A send in a place where none was seen yet. */
const NEW_SHAPE = '[null,[[[1,["thread-a:r1",{"m":1},["^all","^pfg"]]]]]]';

type Way = 'xhr' | 'fetch' | 'fetch of a request';
const post = ({ page }: Gmail, body: string, way: Way) =>
  page.evaluate(
    ([text, by]) => {
      if (by !== 'xhr') {
        const given = ['/sync/u/0/i/s?c=1', { method: 'POST', body: text }] as const;
        void (by === 'fetch' ? fetch(...given) : fetch(new Request(...given)));
        return;
      }
      const request = new XMLHttpRequest();
      request.open('POST', '/sync/u/0/i/s?c=1');
      request.send(text);
    },
    [body, way] as const,
  );

test.each(['xhr', 'fetch', 'fetch of a request'] as const)('a send in a shape that is new is asked about (%s)', async (way) => {
  const gmail = await bed.open();
  await post(gmail, NEW_SHAPE, way);
  await expect.poll(() => readInside(gmail.page)).toContain('could not be read');
  expect(gmail.bodies).toEqual([]);
  // A click that a script makes is no answer.
  await gmail.page.evaluate(() => document.querySelector('countersign-surface')?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(gmail.bodies).toEqual([]);
  await pressInside(gmail.page, 'Send now');
  await expect.poll(() => gmail.bodies.length).toBe(1);
  await gmail.close();
});

/** Gmail sends, and thinks better of it when `giveUp` is called. */
const begin = ({ page }: Gmail, way: 'xhr' | 'xhr opened anew' | 'fetch') =>
  page.evaluate(
    ([by, body]) => {
      const given = ['POST', '/sync/u/0/i/s?c=1'] as const;
      if (by === 'fetch') {
        const end = new AbortController();
        const left = fetch(given[1], { method: given[0], body, signal: end.signal });
        const giveUp = () => {
          end.abort();
          return left.catch(({ name }: Error) => name);
        };
        Reflect.set(globalThis, 'giveUp', giveUp);
        return;
      }
      const request = new XMLHttpRequest();
      request.open(...given);
      request.send(body);
      Reflect.set(globalThis, 'giveUp', () => (by === 'xhr' ? request.abort() : request.open(...given)));
    },
    [way, NEW_SHAPE] as const,
  );

test.each([
  ['xhr', undefined],
  ['xhr opened anew', undefined],
  ['fetch', 'AbortError'],
] as const)('what Gmail gives up while it waits is asked about no more, and never leaves (%s)', async (way, said) => {
  const gmail = await bed.open();
  const { page } = gmail;
  await begin(gmail, way);
  await expect.poll(() => readInside(page)).toContain('could not be read');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'giveUp')())).toBe(said);
  await expect.poll(() => readInside(page)).not.toContain('could not be read');
  // The next copy asks about what waits, and about nothing else.
  await begin(gmail, 'xhr');
  await injectAgain(bed, gmail);
  await expect.poll(() => readInside(page)).toContain('could not be read');
  await pressInside(page, 'Send now');
  await expect.poll(() => readInside(page)).not.toContain('could not be read');
  await expect.poll(() => gmail.bodies).toHaveLength(1);
  await gmail.close();
});

test('what sends nothing passes, readable or not', async () => {
  const gmail = await bed.open();
  await post(gmail, '[null,null,[1,527490],[1,1,1,1,1],2]', 'xhr');
  await post(gmail, 'not json', 'xhr');
  await post(gmail, 'not json', 'fetch of a request');
  await expect.poll(() => gmail.bodies).toEqual(['[null,null,[1,527490],[1,1,1,1,1],2]', 'not json', 'not json']);
  await gmail.close();
});
