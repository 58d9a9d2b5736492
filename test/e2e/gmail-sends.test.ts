// Nothing leaves unanswered by any way, from any window, in any language; and what is answered leaves once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gmail, type GmailBed, startGmail } from './gmail-bed.ts';
import { drivePanel, type PanelDriver } from './gmail-panel.ts';
import { sessionOf } from './gmail-surface.ts';
import { KINDS, TRIGGERS, WAYS, type Window } from './gmail-ways.ts';

const LANGUAGES = ['en', 'vi', 'fr'];
const PROMISE = "We'll have it live by Friday.";

let bed: GmailBed;
beforeAll(async () => {
  bed = await startGmail();
});
afterAll(() => bed.close());

/** Ways that end in no event of this name send nothing here, guarded or not. */
function sends(way: string, trigger: string): boolean {
  return way !== 'a click by a script' || trigger === 'click';
}

async function makeWindow(gmail: Gmail, subject: string, kind: string): Promise<Window> {
  const { options = {}, after } = KINDS[kind] ?? {};
  const { page } = gmail;
  const id = await page.evaluate(
    ([given, then, promise]) => {
      const fake = Reflect.get(globalThis, 'fakeGmail');
      const made = fake.make(given.isPlain === true ? given : { ...given, html: promise });
      if (given.isPlain === true) fake.of(made).plain.value = promise;
      if (then === 'minimise') {
        fake.minimise(made, true);
        fake.minimise(made, false);
      } else if (then !== undefined) fake[then](made);
      return String(made);
    },
    [{ ...options, subject, isPlain: 'isPlain' in options }, after, PROMISE] as const,
  );
  const part: Window['part'] = async (name) => {
    const handle = await page.evaluateHandle(([of, at]) => Reflect.get(globalThis, 'fakeGmail').of(of)[at], [id, name] as const);
    const mark = `${id}-${name}`;
    await handle.evaluate((element, value) => element.setAttribute('data-test-part', value), mark);
    return page.locator(`[data-test-part="${mark}"]`);
  };
  return { id, page, cdp: await sessionOf(page), part };
}

const gone = ({ page, id }: Window) => page.evaluate((of) => Reflect.get(globalThis, 'fakeGmail').of(of)?.gone !== false, id);
const countLeft = ({ left }: Gmail, subject: string) => left.filter((mail) => mail.subject === subject).length;

/** A person sees that all is answered before they press again: the card that took the keyboard is gone by then. */
const settle = ({ page }: Gmail) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))));

/** One message: stopped, answered, let go once. */
async function tryWay(gmail: Gmail, driver: PanelDriver, kind: string, way: string): Promise<string[]> {
  const subject = `${kind}, ${way}`;
  const window = await makeWindow(gmail, subject, kind);
  const run = WAYS[way];
  const problems: string[] = [];
  await run?.(window);
  if (await gone(window)) problems.push(`${subject}: left unanswered`);
  await driver.answer(subject);
  await settle(gmail);
  await run?.(window);
  await expect.poll(() => gone(window), { message: `${subject}: answered, and still not sent` }).toBe(true);
  await expect.poll(() => countLeft(gmail, subject), { message: `${subject}: does not arrive` }).toBe(1);
  await gmail.page.evaluate((of) => Reflect.get(globalThis, 'fakeGmail').of(of)?.mole.remove(), window.id);
  return problems;
}

/** Everything with everything takes three quarters of an hour: asked for by name, else each window meets one event, one language and every second way in turn. */
const isFull = process.env.COUNTERSIGN_FULL_MATRIX === '1';
const ALL = Object.keys(KINDS);
const EVERY_WAY = Object.keys(WAYS);
const PAGES = isFull
  ? LANGUAGES.flatMap((language) => TRIGGERS.map((trigger) => ({ language, trigger, kinds: ALL, ways: EVERY_WAY })))
  : ALL.map((kind, turn) => ({
      language: inTurn(LANGUAGES, turn),
      trigger: inTurn(TRIGGERS, turn),
      kinds: [kind],
      ways: EVERY_WAY.filter((_, i) => i % 2 === turn % 2),
    }));

function inTurn<T>(list: readonly T[], turn: number): T {
  const one = list[turn % list.length];
  if (one === undefined) throw new Error('an empty list has no turns');
  return one;
}

for (const { language, trigger, kinds, ways } of PAGES) {
  test(`sending on ${trigger}, in ${language}: ${isFull ? 'every window' : kinds.join()}`, { timeout: 300_000 }, async () => {
    const problems: string[] = [];
    for (const query of new Set(kinds.map((kind) => KINDS[kind]?.query ?? ''))) {
      const gmail = await bed.open(`?trigger=${trigger}&lang=${language}&${query}`);
      const driver = await drivePanel(bed, gmail);
      for (const kind of kinds.filter((one) => (KINDS[one]?.query ?? '') === query)) {
        for (const way of ways.filter((name) => sends(name, trigger))) problems.push(...(await tryWay(gmail, driver, kind, way)));
      }
      await driver.close();
      await gmail.close();
    }
    expect(problems).toEqual([]);
  });
}
