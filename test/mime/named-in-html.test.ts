// What a mail's HTML names in its tags.
import { expect, test } from 'vitest';
import { namedInHtml, shownParts } from '../../src/mime/named-in-html.ts';

test.each<[string, string[]]>([
  ['<img src="cid:logo@x"><IMG SRC=cid:a@x alt=b><img src=\'cid:c@x\'>', ['logo@x', 'a@x', 'c@x']],
  ['<td background="cid:a@x">', ['a@x']],
  ['<img src="cid:image001.png%4001DD.5A">', ['image001.png%4001DD.5A', 'image001.png@01DD.5A']],
  ['<!-- <img src="cid:a@x"> --><img src="cid:b@x"><!-- <!-- --> cid:c@x', ['b@x']],
  ['<img alt="10 > 5, Ann\'s" src="cid:a@x"><img alt=\'> "\' src="cid:b@x">', ['a@x', 'b@x']],
  ['<td style="background:#fff url(&quot;cid:a@x&quot;)"><p style=\'background-image:url( cid:b@x )\'>', ['a@x', 'b@x']],
  ['<p title=" src=\'cid:a@x\' url(cid:b@x)">url(cid:c@x)', []],
  ['<p title="cid:a@x">src="cid:b@x"</p>', []],
  ['<!-- never ended <img src="cid:a@x">', []],
])('the parts that it shows: %s', (html, parts) => {
  expect([...shownParts(html)]).toEqual(parts);
});

test('addresses, and the words in the place of a picture', () => {
  const html = '<a href="https://x.example/?a=1&amp;b=2">x</a><a href="Same for Delta">y</a><img alt="Our logo"><p alt=z name=src>';
  expect(namedInHtml(html)).toEqual(['https://x.example/?a=1&b=2', 'Our logo']);
});

test.each([['<!--'], ['<a href="'], ['<img '], ['-->'], ['<a \'"'], ["<a\"'<a'"], ['""'], ['<p style="url('], [' a']])(
  'and reads what never ends in one go: %s',
  (part) => {
    for (const start of ['', '<p ']) expect(namedInHtml(start + part.repeat(200_000))).toEqual([]);
  },
);
