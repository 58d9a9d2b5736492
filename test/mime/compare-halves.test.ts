// The plain text that mail programs put beside their HTML says the same; one that says more or less does not.
import { expect, test } from 'vitest';
import { saysTheSame } from '../../src/mime/compare-halves.ts';

const GMAIL_HTML = `<div dir="ltr">Hi Ann,<div><br></div><div>We can do <b>30%</b> off, <i>as agreed</i>: see <a href="https://seller.example/offer?a=1&amp;b=2">our offer</a>.</div>
<ol><li>100 seats</li><li>2 years, 5.5% up</li></ol><ul><li>no setup fee</li></ul><div><img src="cid:ii_m1" alt="plan.png" width="9"></div>
<div>Write to <a href="mailto:rep@seller.example">rep@seller.example</a></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Robin Rep<br>Seller Inc.</div></div>
<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Tue, Nov 24, 2026 at 9:00 AM Ann &lt;<a href="mailto:ann@acme.example">ann@acme.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">What can you do?</blockquote></div>`;
const GMAIL_PLAIN = `Hi Ann,

We can do *30%* off, *as agreed*: see our offer
<https://seller.example/offer?a=1&b=2>.

   1. 100 seats
   2. 2 years, 5.5% up


   - no setup fee

[image: plan.png]
Write to rep@seller.example
-- 
Robin Rep
Seller Inc.


On Tue, Nov 24, 2026 at 9:00 AM Ann <ann@acme.example> wrote:

> What can you do?
>
`;

const OUTLOOK_HTML = `<html><head><style>p.MsoNormal{margin:0}</style></head><body><div class=WordSection1>
<p class=MsoNormal>Hi Ann,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>See <a href="https://seller.example/offer">our offer</a>, or ask <a href="mailto:rep@seller.example">Robin Rep</a> &lt;<a href="mailto:rep@seller.example">rep@seller.example</a>&gt;.<o:p></o:p></p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>100 seats<o:p></o:p></p>
<ol><li>Net 30</li></ol><p class=MsoNormal><img src="cid:image001.png@01DD.5A" alt="A logo&#10;&#10;Description automatically generated"> <img src="cid:image002.png@01DD.5A"><o:p></o:p></p><p class=MsoNormal>Robin Rep<o:p></o:p></p></div>
<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>From:</b> Ann &lt;ann@acme.example&gt; <br><b>Sent:</b> Tuesday, November 24, 2026 9:00 AM<br><b>To:</b> Robin<br><b>Subject:</b> Offer<o:p></o:p></p></div><p class=MsoNormal>What can you do?<o:p></o:p></p></body></html>`;
const OUTLOOK_PLAIN = `Hi Ann,

See our offer<https://seller.example/offer>, or ask Robin Rep<mailto:rep@seller.example> <rep@seller.example<mailto:rep@seller.example>>.

  1.  100 seats

  1.  Net 30
[A logo

Description automatically generated] [cid:image002.png@01DD.5A]
Robin Rep

From: Ann <ann@acme.example>
Sent: Tuesday, November 24, 2026 9:00 AM
To: Robin
Subject: Offer

What can you do?
`;

test.each([
  ['Gmail', GMAIL_HTML, GMAIL_PLAIN],
  ['Outlook', OUTLOOK_HTML, OUTLOOK_PLAIN],
  [
    'html-to-text, with nodemailer',
    '<h1>Our offer</h1><p>See <a href="https://seller.example/x">the terms</a>.</p><p><img src="https://seller.example/l.png"></p>',
    'OUR OFFER\n\nSee the terms [https://seller.example/x].\n\n[https://seller.example/l.png]',
  ],
  ['Thunderbird', '<p>We <b>can</b> do <i>it</i>.</p><pre class="moz-signature">-- \nRobin</pre>', 'We *can* do /it/.\n\n-- \nRobin\n'],
])('as %s writes it', (_, html, plain) => {
  expect(saysTheSame(html, plain)).toBe(true);
});

test.each<[string, (plain: string) => string]>([
  ['another figure', (plain) => plain.replace('*30%*', '*35%*')],
  ['a fraction in a figure', (plain) => plain.replace('2 years', '1/2 years')],
  ['a sentence more', (plain) => plain.replace('Write to', 'Same for Delta.\nWrite to')],
  ['a sentence less', (plain) => plain.replace('   - no setup fee\n', '')],
  ['another order', (plain) => plain.replace('1. 100 seats\n   2. 2 years, 5.5% up', '1. 2 years, 5.5% up\n   2. 100 seats')],
  ['an address that the HTML does not have', (plain) => plain.replace('/offer?', '/offers?')],
  ['words in brackets that no picture has', (plain) => plain.replace('plan.png', 'Same for Delta')],
])('with %s it says something else', (_, change) => {
  expect(change(GMAIL_PLAIN)).not.toBe(GMAIL_PLAIN);
  expect(saysTheSame(GMAIL_HTML, change(GMAIL_PLAIN))).toBe(false);
});

test('a count may stand before an item of a counted list, and nowhere else another one', () => {
  const list = '<ol><li>100 seats</li><li><p>1 year</p></li></ol>';
  expect(saysTheSame(`${list}<p>10. December</p>`, '1. 100 seats\n2. 1 year\n\n10. December')).toBe(true);
  expect(saysTheSame(`${list}<p>10. December</p>`, '1. 100 seats\n2. 1 year\n\n20. December')).toBe(false);
  expect(saysTheSame(`${list}<p>December</p>`, '1. 100 seats\n2. 1 year\n\n20. December')).toBe(false);
  expect(saysTheSame(`${list}<ul><li>December</li></ul>`, '1. 100 seats\n2. 1 year\n\n20. December')).toBe(false);
  expect(saysTheSame('<ol><li>0% off</li></ol>', '10% off')).toBe(false);
  expect(saysTheSame('<li '.repeat(200_000), 'Hi')).toBe(false);
});

test.each([
  ['Our logo', true],
  ['IMG_0001.jpeg', true],
  ['A blue and white logo\n\nDescription automatically generated', true],
  ['A blue logo\n\nAI-generated content may be incorrect.', true],
  ['We can do 30 off', false],
  ['All for Delta, at ٣٠', false],
  ['Half off: 50%', false],
  ['30%-off.png', false],
  ['We accept unlimited liability for any loss', false],
])('the words in the place of a picture are left out where they say nothing: %s', (alt, isLeftOut) => {
  expect(saysTheSame(`<p>Hi <img src="cid:a@x" alt="${alt}"></p>`, `Hi [image: ${alt}]`)).toBe(isLeftOut);
});

test('an address of a tag that is commented out, or that is no address, is none of the HTML’s', () => {
  for (const tag of ['<!-- <a href="https://x.example/a"> -->', '<a href="Same for Delta">']) {
    for (const added of ['<https://x.example/a>', '<Same for Delta>']) expect(saysTheSame(`<p>Hi</p>${tag}`, `Hi ${added}`)).toBe(false);
  }
});
