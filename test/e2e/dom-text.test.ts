// The text of an editor in a real page is the text of its HTML, and its ranges give back the very characters.
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as domText from '../../src/hosts/dom-text.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { ROOT } from '../structure/source-files.ts';

declare const reading: { readDom: typeof domText.readDom; readHtml: typeof import('../../src/engine/read-html.ts').readHtml };

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['plain words', 'Hi Ann, we’ll ship by Friday.'],
  ['Gmail', '<div dir="ltr"><div>Hi Ann,</div><div><br></div><div>We can do <b>15%</b> off.</div><div><br></div></div>'],
  [
    'Gmail reply',
    '<div dir="ltr">Agreed.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Ann wrote:<br></div><blockquote class="gmail_quote" style="margin:0;border-left:1px solid #ccc">Is it <i>free</i>?<br>Ann</blockquote></div>',
  ],
  [
    'Gmail signature',
    '<div>Bye</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Dana<br>x@y.example</div>',
  ],
  [
    'Outlook',
    '<style>p.MsoNormal{margin:0}</style><div class="WordSection1"><p class="MsoNormal">Hi&nbsp;Ann,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">We&#8217;ll <span style="color:red">wai</span>ve it.</p></div>',
  ],
  [
    'Outlook reply',
    '<p class="MsoNormal">Yes.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann<br><b>Sent:</b> Tuesday<br></div><div>Old words</div>',
  ],
  ['lists', 'We offer:<ul><li>one</li><li>two<ol><li>a</li><li>b</li></ol></li></ul>after'],
  ['tables', '<table><thead><tr><th>Seats</th><th>Price</th></tr></thead><tbody><tr><td>40</td><td>$<b>10</b></td></tr></tbody></table>'],
  ['a table in a table', '<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>'],
  ['no-break spaces', 'a&nbsp;b &nbsp; c&nbsp;&nbsp;d<div>&nbsp;</div>e'],
  ['entities', 'R&amp;D &lt;b&gt; &euro;5 &hellip; &#128512; &quot;x&quot; &amp;amp;'],
  ['line breaks', 'a<br>b<br><br>c<br><br><br>d<div>e<br></div>f'],
  ['nested inline', 'w<b>e<i>’<u>l</u></i></b>l <span>de<span>li</span>ver</span> <a href="#">by <em>Fri</em>day</a>.'],
  ['kept space', '<div style="white-space: pre-wrap">a  b\n  c\td</div><pre>x\n  y</pre>'],
  ['folded space', '  a \n\t b  <p>  c  </p>\n  d '],
  ['soft hyphens and zero-width', 'gua&shy;ran\u200btee\u00ad\ufeffd &zwnj;yes \u{1f468}\u200d\u{1f4bb}'],
  ['comments', 'a<!-- b -->c<!--[if mso]><p>x</p><![endif]-->d'],
  ['hidden', 'a<span style="display:none">b<b>c</b></span><div hidden>d</div>e<script type="x">f</script><template>g</template>'],
  [
    'struck out',
    'We do <s>30%</s> <i style="text-decoration-line: line-through">20%</i> 15%<ul style="text-decoration:line-through"><li>a</ul><s><p>b</s>c</p>',
  ],
  ['of no size', '<div style="font-size:0">a<div style="font-size:13px">b</div><table><tr><td>c</table></div>d'],
  ['form parts', '<select><option>a<option>b</select><textarea>c</textarea><input value="d"><button>e</button>'],
  ['pictures', 'a<svg><title>t</title><text>s</text></svg><img alt="i">b<hr>c'],
  ['headings and quotes', '<h1>Offer</h1><blockquote>indented</blockquote><p>p<p>q<center>r</center>'],
  ['definition lists', '<dl><dt>a<dd>b<dt>c<dd>d</dl>'],
  ['bad nesting', '<b>a<p>b</b>c</p></div>d<i>e<div>f</i>g</div>h</p>i'],
  ['Apple Mail', 'Ok<br><div><br><blockquote type="cite"><div>On 3 Nov, Ann wrote:</div><br><div>Free?</div></blockquote></div>'],
  ['raw text elements', 'a<xmp><b>c</b></xmp><noscript>d<p>e</noscript>f<iframe>g</iframe>h'],
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const entry = `export { readDom } from './src/hosts/dom-text.ts'; export { readHtml } from './src/engine/read-html.ts';`;
  const stdin = { contents: entry, resolveDir: ROOT, loader: 'ts' as const };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife', globalName: 'reading', logLevel: 'error' });
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
});
afterAll(() => browser.close());

/** Reads the page both ways; the words that each range gives back, for every word and for every run of three words. */
function readBoth() {
  const dom = reading.readDom(document.body);
  const html = reading.readHtml(document.body.innerHTML);
  const { text, hints } = dom.read;
  const words = Array.from(text.matchAll(/\S+/g), (word) => ({ start: word.index, end: word.index + word[0].length }));
  const runs = words.map((word, i) => ({ start: word.start, end: (words[i + 2] ?? word).end }));
  const marked = [...words, ...runs].map((span) => {
    const given = dom.ranges(span).map((range) => range.toString());
    return { quote: text.slice(span.start, span.end), given: given.join('') };
  });
  return { text, hints, html: { text: html.text, hints: html.hints }, marked };
}

const visible = (text: string) => text.replace(/[\s\u00ad\u200b\u200c\ufeff]/g, '');

test.each(DOCUMENTS)('%s', async (_, html) => {
  await page.setContent(`<body>${html}</body>`);
  const { marked, html: expected, ...read } = await page.evaluate(readBoth);
  expect(read).toEqual(expected);
  for (const { quote, given } of marked) expect(visible(given)).toBe(visible(quote));
});

test('what an editor has torn apart is read as its HTML is', async () => {
  await page.setContent('<body><p>We’ll deliver</p></body>');
  await page.evaluate(() => {
    const paragraph = document.querySelector('p');
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    text.splitText(3).splitText(4);
    const block = document.createElement('div');
    block.textContent = 'on Friday';
    paragraph?.append(new Text('\u00ad'), new Text(''), new Text('ed'), block, new Text('or not'));
  });
  const { marked, html: expected, ...read } = await page.evaluate(readBoth);
  expect(read).toEqual(expected);
  for (const { quote, given } of marked) expect(visible(given)).toBe(visible(quote));
});

test('after the page has changed, no range reaches beyond it', async () => {
  await page.setContent('<body>We’ll deliver by Friday</body>');
  const count = await page.evaluate(() => {
    const dom = reading.readDom(document.body);
    const text = document.body.firstChild;
    if (text instanceof Text) text.data = 'We';
    return dom.ranges({ start: 6, end: 13 }).length;
  });
  expect(count).toBe(0);
});
