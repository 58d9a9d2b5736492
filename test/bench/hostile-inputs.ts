// The worst that could come as a draft: inputs that make careless readers and patterns slow, each grown to a length.
import type { Body } from '../../src/model/draft.ts';

export interface HostileInput {
  readonly name: string;
  readonly body: Body;
}

/** What is repeated, by name. A pair is repeated half and half: what opens, then what closes. */
const HTML: Readonly<Record<string, string | readonly [string, string]>> = {
  'less-than signs': '<',
  ampersands: '&',
  'numbers that never end': '&#1',
  'names that never end': '&ampx',
  'comments that never end': '<!--',
  'declarations that never end': '<!',
  'a tag that never ends': '<a b="',
  'tags with an open quote': '<a b="></a>',
  'end tags of nothing': '</div>',
  'start tags': '<div>',
  'elements in each other': ['<div>', '</div>'],
  'words in elements in each other': ['<b>a', '</b>'],
  'tables in each other': ['<table><tr><td>a', '</table>'],
  'cells that never end': '<td>a',
  'table ends in cells': '<table><tr><td></tr></tbody></table><td>',
  paragraphs: '<p>a',
  'paragraphs in what holds them': '<table><td><p>',
  'list items in each other': ['<ul><li>a', '</li></ul>'],
  'blockquotes in each other': ['<blockquote>a', '</blockquote>'],
  'blockquotes side by side': '<blockquote>a</blockquote>b',
  'wrappers of Gmail': '<div class=gmail_quote>a</div>b',
  'wrappers of Gmail in each other': ['<div class=gmail_quote>---------- a', '</div>'],
  'wrappers of Gmail around a line of dashes': `<div class=gmail_quote>${'-'.repeat(180)}a</div>b`,
  'signatures in each other': ['<p class=gmail_signature>a', '</p>'],
  'histories in each other': ['<div id=divRplyFwdMsg>a', '</div>'],
  'hidden in each other': ['<i hidden>a', '</i>'],
  'crossing elements': '<b><i></b><p></i>a</p>',
  'raw elements': '<style></style',
  'raw elements that never end': '<title></titl',
  'an element a character': 'a<b></b>',
  'invisible characters': 'a&shy;\u200b',
  'no-break spaces': '&nbsp; ',
  breaks: '<br>',
  'kept breaks': '<pre>a\n',
  'styles without a value': '<p style="margin margin:;display display:">a',
  'one style without end': '<blockquote style="border-left-border-left',
  'styles without a colon': `<blockquote style="${'border-left'.repeat(400)}">a</blockquote>`,
  'classes without end': '<p class="a b c d e f g h i j k l m n o p q r s t u v w x y z">a',
};

const TEXT: Readonly<Record<string, string>> = {
  'one word': 'a',
  spaces: ' ',
  'spaces and a word': `${' '.repeat(200)}a`,
  'line feeds': '\n',
  'lines of one letter': 'I\n',
  'numbered lines': '1. a\n',
  'points of a list': '• a\n',
  'carriage returns': '\r',
  'tabs and line feeds': '\t\n',
  'quote marks': '>',
  'quote marks in lines': '> > >\n',
  'attributions that never end': 'On 1 ',
  'attributions without a verb': 'On 1 May\n',
  'attributions of oneself': 'On 1 May you wrote:\n',
  'attributions that are wrapped': 'On 1 May 2026\n wrote\n',
  'headers without a subject': 'From: a\n',
  'headers and headers': 'From: a\nTo: b\n',
  'headers and empty lines': `From: a${'\n'.repeat(20)}`,
  delimiters: '-- \n',
  'delimiters and names': '-- \nJane Doe\n',
  'greater than': '> 5 seats\n',
  'a yes below each quote': '> $5 for “a”?\nAgreed.\n',
  'a mobile phone': 'Sent from my phone\n',
  'few words and a comma': 'Some Words,\nJane Doe\n',
  'rules of dashes': `${'-'.repeat(390)}\n`,
  'forwarded that is not': `---- forwarded by ${'a'.repeat(60)}\n`,
  'sign-offs': 'Best,\n',
  'sign-offs without end': `${'best '.repeat(19)}\n`,
  'sign-offs and cards': 'Best,\nJane Doe\nSales | Acme\n',
  'names and names': 'Jane Doe\n\n',
  'long names': `${'Jane '.repeat(5)}\n\n`,
  'telephone numbers that are none': `${'1-'.repeat(48)}x\n`,
  'addresses that are none': 'a@a@',
  'domains that are none': 'a.a.',
  'disclaimers that are none': 'This e-mail is\n',
  'disclaimers in one paragraph': 'this message confidential ',
  'Please consider': 'Please consider the environment ',
  digits: '1',
  'digits and commas': '1,',
  sums: '$1 ',
  'sums that never end': '$1,000.',
  percents: '5% ',
  dates: '1/1/',
  'days of the week': 'by Friday ',
  'months and numbers': 'May 1 ',
  'times of day': '10:00 am ',
  'times that run together': '9am-',
  quarters: 'Q1 ',
  'financial years': 'FY27 ',
  'words before a time': 'next ',
  'ranges without end': '1 - ',
  promises: "we'll ",
  'promises and dates': "We'll send it by Friday. ",
  'promises that begin again': "I'll I'll ",
  'conditions that begin again': 'if if ',
  'attributions that begin again': 'On On wrote ',
  'the word will': 'will ',
  'what leads to nothing': 'i spoke to my a and thanks for the call as i said ',
  'what ends again and again': ', as i said on the call and thanks for the talk, ok? ',
  'slips and slips': 'well send it. were ',
  'the word not': 'not ',
  commas: ', ',
  'full stops': '. ',
  'question marks': '?! ',
  quotes: '" ',
  'brackets in brackets': '(',
  apostrophes: "'",
  'a word and a hyphen': 'a-',
  'half an emoji': '\ud83d',
  'capital letters that grow': '\u0130',
};

/** Every input, grown to about `length` characters. */
export function hostileInputs(length: number): HostileInput[] {
  const html = Object.entries(HTML).map(([name, piece]) => ({ name: `HTML: ${name}`, body: { html: grow(piece, length) } }));
  const text = Object.entries(TEXT).map(([name, piece]) => ({ name: `text: ${name}`, body: { text: grow(piece, length) } }));
  return [...html, ...text, { name: 'text: prices and dates, each another', body: { text: priceList(length) } }];
}

/** What repeats is judged once; this never does. */
function priceList(length: number): string {
  let text = '';
  for (let i = 1; text.length < length; i++) text += `We can do ${(i % 20) + 1}% off item ${i} by Friday.\n`;
  return text.slice(0, length);
}

function grow(piece: string | readonly [string, string], length: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const [opens, closes] = piece;
  const times = Math.ceil(length / (opens.length + closes.length));
  return opens.repeat(times) + closes.repeat(times);
}
