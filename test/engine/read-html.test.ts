// HTML to text: what a reader of the page sees, and the way back to the very characters of the source.
import { expect, test } from 'vitest';
import { readHtml } from '../../src/engine/read-html.ts';

const textOf = (html: string) => readHtml(html).text;

test.each([
  ['plain words', 'Hi Ann', 'Hi Ann'],
  ['nothing', '', ''],
  ['only markup', '<div><br></div>', ''],
  ['inline elements do not part words', 'w<b>e</b>\u2019<i>ll <u>sh</u></i>ip', 'we\u2019ll ship'],
  ['white space is folded', '<p>  a \n\t b  </p>', 'a b'],
  ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['divisions are lines', '<div>a</div><div>b</div>c', 'a\nb\nc'],
  ['an empty line of Gmail', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['a line break', 'a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
  ['no more than one empty line', 'a<br><br><br><br>b', 'a\n\nb'],
  ['Outlook paragraphs have no margin', '<p class="MsoNormal">a</p><p class=MsoNormal>b<o:p></o:p></p>', 'a\nb'],
  ['an empty line of Outlook', '<p class=MsoNormal>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>', 'a\n\nb'],
  ['margin 0 in the style', '<p style="margin:0">a</p><p style="margin: 0px">b</p>', 'a\nb'],
  ['lists', '<ul><li>a</li><li>b<ul><li>c</ul></ul>d', 'a\nb\nc\nd'],
  ['tables', '<table><tr><th>Seats<th>Price<tr><td>40<td>$10</table>', 'Seats\tPrice\n40\t$10'],
  ['a table within a cell', '<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>', 'a\nb'],
  ['no-break spaces', 'a&nbsp;b\u00a0c\u202fd', 'a b c d'],
  ['soft hyphens and zero-width characters', 'gua&shy;ran\u200btee\u00ad\ufeffd &zwnj;yes', 'guaranteed yes'],
  ['joiners of an emoji stay', '\u{1f468}\u200d\u{1f4bb}', '\u{1f468}\u200d\u{1f4bb}'],
  ['character references', '&lt;b&gt; &amp;amp; &quot;x&quot; &#39;&#x27; &euro;5 &pound;5 &hellip;', '<b> &amp; "x" \'\' €5 £5 …'],
  ['Windows numbers', 'we&#146;ll &#150;', 'we\u2019ll \u2013'],
  ['references without a semicolon', 'R&ampD &copy2026 &#65b', 'R&D ©2026 Ab'],
  ['what is no reference', 'AT&T &bogus; a & b &', 'AT&T &bogus; a & b &'],
  ['an impossible character', '&#0;&#xd800;&#x110000;', '\ufffd\ufffd\ufffd'],
  ['an emoji by number', '&#x1f600;!', '\u{1f600}!'],
  ['comments', 'a<!-- b -->c<!--> d<!-->', 'ac d'],
  ['conditional comments', '<!--[if mso]>x<![endif]-->a<![if !mso]>b<![endif]>', 'ab'],
  ['style, script and title', '<title>t</title><style>p{}</style><script>if(a<b)</script>x', 'x'],
  ['a script that hides its end', '<script>"</scripty>"</SCRIPT >x', 'x'],
  ['hidden elements', 'a<span style="display: none">b<b>c</b></span><div hidden>d</div>e', 'a\ne'],
  ['words that are struck out', 'We can do <s>30%</s> <STRIKE>25%</STRIKE> <del>20&#37;</del> <b>15%</b>.', 'We can do 15%.'],
  [
    'words struck out by a style',
    '<i style="text-decoration:line-through">a</i>b<i style="Text-Decoration-Line : underline Line-Through">c</i>',
    'b',
  ],
  ['what is in struck words', '<s>a<u style="text-decoration:none">b<br>c</u></s>d', 'd'],
  ['what a browser copies into them', '<s><i style="display:inline !important;float:none;text-decoration-style:initial">a</i></s>b', 'b'],
  ['a struck list', '<ul style="text-decoration:line-through"><li>a<li>b</ul>c', 'c'],
  [
    'a line through that a style takes away',
    '<s style="text-decoration:none">a</s><s style="text-decoration:line-through;text-decoration:none">b</s>',
    'ab',
  ],
  [
    'what a line through does not reach',
    '<s>a<i style="display:inline-block">b</i><i style="float:left">c</i><table><tr><td>d</table></s>',
    'bc\nd',
  ],
  ['struck words that end in a paragraph', '<s><p>a</s>b</p>c<p><s>d</p>e', 'b\n\nc\n\ne'],
  ['struck words again', '<s><p>a</s>b</p></s>c<s>d</s>e', 'b\n\nce'],
  ['other underlines', '<u>a</u><ins>b</ins><i style="text-decoration:underline">c</i>', 'abc'],
  [
    'styles that a browser ignores',
    '<i style="font-size:0,9em">a</i><i style="font-size:0 px">b</i><i style="font-size:0x10px">c</i><i style="font-size:0 auto">d</i><i style="background:url(x;text-decoration:line-through)">e</i><i style="font-family:\'a;font-size:0\'">f</i><i style="text-decoration:var(--line-through)">g</i>',
    'abcdefg',
  ],
  ['words of no size', 'a<i style="font-size:0">b<b>c</b></i><i style="FONT-SIZE: 0.0pt">d</i>e', 'ae'],
  ['small words', '<i style="font-size:0.8em">a</i><i style="mso-bidi-font-size:0">b</i><i style="font-size:10px">c</i>', 'abc'],
  [
    'words with a size in a cell of none',
    '<div style="font-size:0px">a<div style="font-size:13px">b</div><font size="2">c</font>d</div>',
    'b\nc',
  ],
  ['a table in a cell of no size', '<div style="font-size:0"><table><tr><td>a</td></tr></table></div>', 'a'],
  ['words that only Outlook hides', '<span style="mso-hide:all">b</span>', 'b'],
  ['the preheader of a mailing', '<div style="DISPLAY:none;max-height:0">peek</div>Hello', 'Hello'],
  ['kept white space', '<pre>a\n  b</pre>', 'a\n  b'],
  ['white-space: pre-wrap', '<div style="white-space:pre-wrap">a  b\nc</div>', 'a  b\nc'],
  ['less-than signs in words', 'a < b, 3<4, <3', 'a < b, 3<4, <3'],
  ['an attribute with a greater-than sign', '<a title="a>b" href=x>c</a>', 'c'],
  ['attributes without quotes', '<div class=MsoNormal style=margin:0>a</div>', 'a'],
  ['upper case', '<P>a</P><DIV>b</DIV>', 'a\n\nb'],
  ['end tags of nothing', 'a</b>b</div>c</p>d', 'abc\n\nd'],
  ['a tag that never ends', 'a<b title="', 'a'],
  ['a comment that never ends', 'a<!-- b', 'a'],
  ['paragraphs that are not closed', '<p>a<p>b<div>c</div>', 'a\n\nb\n\nc'],
  ['parts of a table that stand in none', 'a<tr style="display:none">b<td>c', 'abc'],
  ['end tags stay in their cell', '<div><table><tr><td>a</div>b</td><td>c</td></tr></table>d</div>', 'ab\tc\nd'],
  ['separators of lines', 'a\u2028b\u2029c', 'a b c'],
  ['a horizontal rule', 'a<hr>b', 'a\nb'],
  ['processing instructions', '<?xml version="1.0"?>a<!DOCTYPE html>', 'a'],
])('%s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

function marked(html: string, quote: string): string[] {
  const read = readHtml(html);
  const start = read.text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return read.toSource({ start, end: start + quote.length }).map((range) => html.slice(range.start, range.end));
}

test.each([
  ['one run', '<p>We will ship it</p>', 'will ship', ['will ship']],
  ['across inline elements', 'We <b>wi</b>ll', 'We will', ['We ', 'wi', 'll']],
  ['character references', 'we&rsquo;ll&nbsp;ship &amp; pay', 'we\u2019ll ship & pay', ['we&rsquo;ll&nbsp;ship &amp; pay']],
  ['half of one', 'a &amp; b', '&', ['&amp;']],
  ['folded white space goes along', 'a \n\t b', 'a b', ['a \n\t b']],
  ['folded white space at a tag', 'a <b> b</b>', 'a b', ['a ', 'b']],
  ['dropped characters go along', 'guar\u00adan\u200btee', 'guarantee', ['guar\u00adan\u200btee']],
  ['dropped references go along', 'guar&shy;antee', 'guarantee', ['guar&shy;antee']],
  ['a comment parts', 'a<!-- -->b', 'ab', ['a', 'b']],
  ['struck words part', 'We do <s>30% &amp; </s> 15% off', 'do 15%', ['do ', '15%']],
  ['breaks of the markup have no source', '<p>a</p><p>b</p>', 'a\n\nb', ['a', 'b']],
  ['kept white space', '<pre>a  b</pre>', 'a  b', ['a  b']],
])('the way back: %s', (_, html, quote, sources) => {
  expect(marked(html, quote)).toEqual(sources);
});

test('a place in struck words is where they would stand', () => {
  const html = 'We do <s>30%</s> 15%';
  expect(readHtml(html).toText(html.indexOf('0%'))).toBe('We do '.length);
  expect(readHtml(html).toText(html.indexOf('15%'))).toBe('We do '.length);
});

test('a place in the source has its place in the text', () => {
  const html = '<p>We&rsquo;ll <b>ship</b></p>';
  const { text, toText } = readHtml(html);
  expect(text).toBe('We\u2019ll ship');
  expect(toText(html.indexOf('We'))).toBe(0);
  expect(toText(html.indexOf('&'))).toBe(2);
  expect(toText(html.indexOf('squo'))).toBe(2);
  expect(toText(html.indexOf('ll'))).toBe(3);
  expect(toText(html.indexOf('ship'))).toBe(6);
  expect(toText(0)).toBe(0);
  expect(toText(html.length)).toBe(text.length);
});
