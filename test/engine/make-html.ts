// Makes HTML for property tests: any soup of markup, and pages whose words are known.
import fc from 'fast-check';

const TAGS = [
  'div',
  'p',
  'b',
  'span',
  'a',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'blockquote',
  'pre',
  'o:p',
  'h1',
  'br',
  'hr',
  'style',
  'title',
];
const ATTRIBUTES = [
  '',
  ' class="MsoNormal"',
  ' class=gmail_quote',
  ' class="gmail_signature"',
  " style='margin:0'",
  ' style="display:none"',
  ' style="white-space:pre-wrap"',
  ' hidden',
  ' type="cite"',
  ' id=divRplyFwdMsg',
  ' title="a>b',
  ' =',
];
const PIECES = [
  ...['<', '>', '&', '"', "'", '/', '=', ' ', '\n', '\r\n', '\t', '<!--', '-->', '<!', '<![if !mso]>', '<?', '</', '</>'],
  ...['&amp;', '&nbsp;', '&#8217;', '&#x1f600;', '&shy;', '&zwnj;', '&#0;', '&#xd800;', '&euro', '&bogus;', '&#'],
  ...['\u00a0', '\u00ad', '\u200b', '\u200d', '\ufeff', '\u{1f600}', '\ud83d', 'é', 'we will', 'a', '\u0000', '\u2028'],
  ...[
    '-- ',
    '> ',
    'On 3 May 2026, Ann wrote:',
    'From: a\nSubject: b\nTo: c',
    'Best,\nJane Doe\nSales | Acme',
    'This e-mail is confidential',
  ],
];

const tag = fc
  .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.constantFrom('>', '/>', ''))
  .map((parts) => parts.join(''));

/** Markup that no mail program would write, and some would. */
export const soup = fc
  .array(fc.oneof(tag, fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((all) => all.join(''));

export interface KnownPage {
  readonly html: string;
  /** Its words, without the white space between them. */
  readonly words: string;
}

const LETTERS = [...'abcXYZ019.,$€é’<>&"', '\u{1f600}'];
const MARKS = ['', '', '\u00ad', '\u200b', '&shy;', '<!-- x -->', '<b></b>', '<o:p></o:p>'];
const SPACES = [' ', '\n', '&nbsp;', '\u00a0', '<br>', '<style>p{}</style> ', '<span style="display:none">no</span> '];

function escaped(letter: string): fc.Arbitrary<string> {
  const number = letter.codePointAt(0) ?? 0;
  const references = [`&#${number};`, `&#x${number.toString(16)};`];
  const named = new Map([
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['&', '&amp;'],
    ['"', '&quot;'],
  ]).get(letter);
  return fc.constantFrom(...references, named ?? letter);
}

const letter: fc.Arbitrary<KnownPage> = fc
  .constantFrom(...LETTERS)
  .chain((words) => fc.tuple(escaped(words), fc.constantFrom(...MARKS)).map(([html, mark]) => ({ html: html + mark, words })));
const blank: fc.Arbitrary<KnownPage> = fc.constantFrom(...SPACES).map((html) => ({ html, words: '' }));
const join = (pages: readonly KnownPage[]): KnownPage => ({
  html: pages.map(({ html }) => html).join(''),
  words: pages.map(({ words }) => words).join(''),
});
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: letter }, blank), { maxLength: 12 }).map(join);
const wrapped = fc
  .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'font', 'u'), inline)
  .map(([name, { html, words }]) => ({ html: `<${name}>${html}</${name}>`, words }));
const line = fc.array(fc.oneof(inline, wrapped), { maxLength: 4 }).map(join);
const block = fc
  .tuple(fc.constantFrom('div', 'p', 'p class=MsoNormal', 'li', 'h2', 'blockquote', 'td'), line)
  .map(([name, { html, words }]) => ({ html: `<${name}>${html}</${name.split(' ')[0]}>`, words }));

/** A page that is written in one of the many ways to write the same words. */
export const knownPage = fc.array(fc.oneof(line, block), { maxLength: 8 }).map(join);
