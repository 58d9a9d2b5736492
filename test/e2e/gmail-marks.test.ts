// Marks in Gmail's own editor, the card at a mark, and that nothing of the mail is changed by either.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, fake, type Gmail, type GmailBed, press, sendOf, startGmail } from './gmail-bed.ts';
import { focusInside, pressInside, readInside } from './gmail-surface.ts';
import { readMarks } from './read-marks.ts';

const PROMISE = "We'll have it live by Friday.";
const QUOTE =
  '<div class="gmail_attr">On Mon, Ann wrote:</div><blockquote class="gmail_quote">We guarantee 40% off and will refund you by Monday.</blockquote>';

let bed: GmailBed;
beforeAll(async () => {
  bed = await startGmail();
});
afterAll(() => bed.close());

const htmlOf = (gmail: Gmail, at = 0) => bodyOf(gmail.page, at).evaluate((element) => element.innerHTML);

async function openWith(options: object, query = ''): Promise<Gmail> {
  const gmail = await bed.open(query);
  await fake(gmail, 'make', options);
  return gmail;
}

test('words are marked while they are typed, and outlive Enter, undo and a body that is drawn again', async () => {
  const gmail = await openWith({});
  const { page } = gmail;
  await bodyOf(page).click();
  await page.keyboard.type(`Thanks. ${PROMISE}`);
  await expect.poll(() => readMarks(page)).toContain("asked: We'll have it live by Friday");
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => readMarks(page)).toContain("asked: We'll have it live by Friday");
  await fake(gmail, 'drawAgain', 1);
  await expect.poll(() => readMarks(page)).toContain("asked: We'll have it live by Friday");
  await gmail.close();
});

test('in forced colours, where all marks look alike, only what asks for something is marked', async () => {
  const gmail = await openWith({ html: `<div>${PROMISE}</div><div>Kay will send the slides.</div>` });
  const { page } = gmail;
  await expect.poll(() => readMarks(page)).toContain('noted: Kay will send the slides');
  await page.emulateMedia({ forcedColors: 'active' });
  await bodyOf(page).press('Control+End');
  await page.keyboard.press('Enter');
  await expect.poll(() => readMarks(page)).not.toContain('noted: Kay will send the slides');
  expect(await readMarks(page)).toContain("asked: We'll have it live by Friday");
  await page.emulateMedia({ forcedColors: 'none' });
  await page.keyboard.press('Enter');
  await expect.poll(() => readMarks(page)).toContain('noted: Kay will send the slides');
  await gmail.close();
});

test('a quote is not judged, folded or unfolded, nor is a signature', async () => {
  const signature = '<div class="gmail_signature" data-smartmail="gmail_signature">Jo Rep<br>Acme Ltd<br>Next-day delivery, 15% off</div>';
  const gmail = await openWith({ inline: true, quote: QUOTE, html: `<div>Thanks, Ann.</div><br>${signature}` });
  const { page } = gmail;
  await page.locator('.ajR').click();
  await bodyOf(page).click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Home');
  await page.keyboard.type(`${PROMISE} `);
  // The sender's own words are read, and nothing below them.
  await expect.poll(() => readMarks(page)).toEqual(["asked: We'll have it live by Friday", 'asked: by Friday']);
  expect(await htmlOf(gmail)).toContain('refund you');
  await gmail.close();
});

/** The draft and all that leaves it, with our marks on it and without. */
test.each([
  ['docked', {}],
  ['inline', { inline: true, quote: QUOTE }],
] as const)('not a character of the mail is changed: %s', async (_, options) => {
  const html = `<div dir="ltr">Hi Ann,<br><b>We'll have</b> it live <i>by Friday</i>.</div><div>We can do 15% off if you sign today.</div>`;
  const gmail = await openWith({ ...options, subject: 'Same', html });
  const { page } = gmail;
  const before = await htmlOf(gmail);
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  expect(await htmlOf(gmail)).toBe(before);
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('needs your answer');
  expect(await htmlOf(gmail)).toBe(before);
  await page.keyboard.press('Escape');
  await bodyOf(page).focus();
  await page.keyboard.press('Control+a');
  const copied = await bodyOf(page).evaluate((element) => {
    let data = '';
    const take = (event: Event) => {
      const range = getSelection()?.getRangeAt(0);
      const holder = document.createElement('div');
      if (event instanceof ClipboardEvent && range !== undefined) holder.append(range.cloneContents());
      data = holder.innerHTML;
    };
    element.addEventListener('copy', take);
    document.execCommand('copy');
    return data;
  });
  expect(copied).not.toMatch(/countersign|highlight|mark/i);
  // What Gmail itself would save is the words and nothing else.
  await page.keyboard.press('End');
  await page.keyboard.type(' Ok.');
  await expect.poll(() => gmail.bodies.length).toBeGreaterThan(0);
  const saved = JSON.stringify(gmail.bodies);
  expect(saved).not.toMatch(/countersign|highlight|<mark/i);
  expect(saved).toContain('Ok.');
  await gmail.close();
});

test('the card opens for the keyboard at the caret, answers there, and Send follows', async () => {
  const gmail = await openWith({ subject: 'Card', html: PROMISE });
  const { page } = gmail;
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  await bodyOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+j');
  await expect.poll(() => readInside(page)).toContain('This reads as a firm promise');
  await page.keyboard.press('Escape');
  await expect.poll(() => readInside(page)).not.toContain('This reads as a firm promise');
  expect(await bodyOf(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => readInside(page)).toContain('Why may this go?');
  await focusInside(page, 'SELECT');
  await page.keyboard.type('Within');
  await pressInside(page, 'Acknowledge');
  await expect.poll(() => readInside(page)).toContain('Everything is answered');
  expect(gmail.left).toEqual([]);
  // The card is drawn away under the keyboard; Gmail, whose shortcuts are single letters, does not get it.
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('countersign-surface');
  await page.keyboard.press('Enter');
  await expect.poll(() => gmail.left.map(({ subject }) => subject)).toEqual(['Card']);
  await gmail.close();
});

test('the last answer leaves what only a manager can release: the notice says so, and has the keyboard', async () => {
  const gmail = await openWith({ html: `<div>${PROMISE}</div><div>We can do 35% off.</div>` });
  const { page } = gmail;
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  await bodyOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => readInside(page)).toContain('needs a manager');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+j');
  await expect.poll(() => readInside(page)).toContain('Why may this go?');
  await focusInside(page, 'SELECT');
  await page.keyboard.type('Within');
  await pressInside(page, 'Acknowledge');
  await expect.poll(() => readInside(page)).toContain('Not sent: 1 statement needs a manager');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('countersign-surface');
  await pressInside(page, 'Not now');
  expect(await bodyOf(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await gmail.close();
});

test('safer wording goes in as if it were typed, and undo takes it back', async () => {
  const gmail = await openWith({ html: `<div>Hi Ann,</div><div><b>We'll have</b> it live by Friday.</div>` });
  const { page } = gmail;
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  await bodyOf(page).focus();
  await page.keyboard.press('Alt+j');
  await expect.poll(() => readInside(page)).toContain('Use this');
  await pressInside(page, 'Use this');
  await expect.poll(() => bodyOf(page).innerText()).toMatch(/^Hi Ann,\s+We are aiming to have it live by Friday\.$/);
  await expect.poll(() => gmail.bodies.length).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => bodyOf(page).innerText()).toMatch(/^Hi Ann,\s+We'll have it live by Friday\.$/);
  await gmail.close();
});

test('where safer wording could not go in, its card says so', async () => {
  const gmail = await openWith({ html: PROMISE });
  const { page } = gmail;
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  await bodyOf(page).focus();
  await page.keyboard.press('Alt+j');
  await expect.poll(() => readInside(page)).toContain('Use this');
  // As Gmail does with a window that is minimised: nothing can be typed into it.
  await bodyOf(page).evaluate((body) => body instanceof HTMLElement && body.style.setProperty('display', 'none'));
  await pressInside(page, 'Use this');
  await expect.poll(() => readInside(page)).toContain('Nothing was replaced');
  expect(await bodyOf(page).textContent()).toBe(PROMISE);
  await gmail.close();
});

test('a word that is no promise is reported, and that answers it', async () => {
  const gmail = await openWith({ subject: 'Report', html: 'We will migrate all your data for you.' });
  const { page } = gmail;
  await bodyOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => readInside(page)).toContain('not a promise');
  await pressInside(page, 'This is not a promise');
  await expect.poll(() => readInside(page)).toContain('Everything is answered');
  await gmail.close();
});

test('a pointer that rests on a mark opens the card, and gone from it closes it', async () => {
  const gmail = await openWith({ html: PROMISE });
  const { page } = gmail;
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  const box = await bodyOf(page).boundingBox();
  if (box === null) throw new Error('There is no body.');
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.move(box.x + 22, box.y + 8);
  await expect.poll(() => readInside(page)).toContain('This reads as a firm promise');
  await page.mouse.move(1200, 20);
  await expect.poll(() => readInside(page)).not.toContain('This reads as a firm promise');
  await gmail.close();
});
