// Mails as they come: nested parts, charsets, encodings, encoded headers, flowed text, what counts as an attachment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MailError, readEml } from '../../src/mime/read-eml.ts';

const read = (lines: readonly string[]) => readEml(Buffer.from(lines.join('\r\n'), 'latin1'));
const base64 = (text: string) => Buffer.from(text).toString('base64');

const HEAD = ['From: Dana Ward <dana@us.example>', 'To: lee@them.example', 'Subject: Renewal', 'MIME-Version: 1.0'];

function part(headers: readonly string[], ...body: string[]): string[] {
  return [...headers, '', ...body];
}

function multipart(kind: string, boundary: string, ...parts: readonly (readonly string[])[]): string[] {
  const type = `Content-Type: multipart/${kind}; boundary="${boundary}"`;
  return [type, '', 'For programs without MIME.', ...parts.flatMap((one) => [`--${boundary}`, ...one]), `--${boundary}--`];
}

const TEXT = part(['Content-Type: text/plain; charset=utf-8'], 'as text');
const HTML = part(['Content-Type: text/html; charset=utf-8'], '<p>as <b>HTML</b></p>');

async function textOf(lines: readonly string[]): Promise<string> {
  const { body } = await read(lines);
  return ('text' in body ? body.text : body.html).trimEnd();
}

describe('the body', () => {
  test('HTML is preferred, however deep it lies', async () => {
    const alternative = multipart('alternative', 'alt', TEXT, HTML);
    const related = multipart('related', 'rel', alternative, part(['Content-Type: image/png', 'Content-ID: <1@x>'], 'x'));
    const mixed = multipart('mixed', 'mix', related);
    expect((await read([...HEAD, ...mixed])).body).toEqual({ html: expect.stringMatching(/^<p>as <b>HTML<\/b><\/p>\n?$/) });
  });

  test.each(['', '<html><body><p>&nbsp;</p><style>p{}</style></body></html>'])('text where the HTML is empty: %j', async (html) => {
    const empty = part(['Content-Type: text/html'], html);
    expect((await read([...HEAD, ...multipart('alternative', 'alt', TEXT, empty)])).body).toEqual({ text: 'as text\n' });
  });

  test('an empty mail has an empty text', async () => {
    expect((await read(HEAD)).body).toEqual({ text: '' });
  });

  test.each([
    ['iso-8859-1', '8bit', 'caf\xe9 \xa35', 'café £5'],
    ['windows-1252', '8bit', 'we\x92ll \x80\x35', 'we’ll €5'],
    ['windows-1252', 'quoted-printable', 'we=92ll hold =\r\n=805', 'we’ll hold €5'],
    ['utf-8', 'quoted-printable', 'caf=C3=A9 =E2=82=AC5', 'café €5'],
    ['utf-8', 'base64', base64('we’ll ship\nby Friday'), 'we’ll ship\nby Friday'],
    ['utf-8', '8bit', Buffer.from('Grüße').toString('latin1'), 'Grüße'],
    ['iso-8859-15', '8bit', '\xa45', '€5'],
    ['no-such-charset', '8bit', 'plain', 'plain'],
  ])('%s as %s', async (charset, encoding, body, text) => {
    const headers = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
    expect(await textOf([...HEAD, ...headers, '', body])).toBe(text);
  });

  test('flowed lines are joined, but an answer never to the quote above it', async () => {
    const flowed = 'Content-Type: text/plain; charset=utf-8;\r\n format=flowed';
    const lines = [
      'We will deliver ',
      'by Friday.',
      '> some quoted ',
      '> words',
      '> ',
      'Agreed. ',
      '> more ',
      ' >5 is fine',
      '-- ',
      'Dana',
    ];
    expect((await textOf([...HEAD, flowed, '', ...lines])).split('\n')).toEqual([
      'We will deliver by Friday.',
      '> some quoted words',
      '> ',
      'Agreed. ',
      '> more ',
      '>5 is fine',
      '-- ',
      'Dana',
    ]);
    const deleting = 'Content-Type: text/plain; format=flowed; delsp=yes';
    expect(await textOf([...HEAD, deleting, '', 'guaran ', 'teed'])).toBe('guaranteed');
  });

  test('only a part that says so in its own header flows', async () => {
    const quoting = ['We said: ', 'Content-Type: text/plain; format=flowed', '', 'and a line ', 'of its own'];
    expect(await textOf([...HEAD, 'Content-Type: text/plain', '', ...quoting])).toBe(quoting.join('\n'));
    const plain = part(['Content-Type: text/plain'], ...quoting);
    const flowed = part(['Content-Type: text/plain; format=flowed'], 'We will ', 'deliver.', '> quoted ', 'Agreed.');
    const deleting = part(['Content-Type: text/plain; format=flowed; delsp=yes'], 'guaran ', 'teed');
    expect((await textOf([...HEAD, ...multipart('mixed', 'mix', plain, flowed, deleting)])).split('\n')).toEqual([
      ...quoting,
      '',
      'We will deliver.',
      '> quoted ',
      'Agreed.',
      '',
      'guaranteed',
    ]);
  });

  test('HTML does not flow, whatever its header says', async () => {
    const html = part(['Content-Type: text/html; format=flowed'], '<pre>a ', '> b</pre>');
    expect(await textOf([...HEAD, ...html])).toBe('<pre>a \n> b</pre>');
  });

  test.each(['text/markdown', 'text/enriched', 'text/plan', 'text', ''])('a text of the type %j is plain text', async (type) => {
    const other = [`Content-Type: ${type}`, '', 'We can do 15% off'];
    expect(await textOf([...HEAD, ...other])).toBe('We can do 15% off');
    expect(await textOf([...HEAD, ...multipart('mixed', 'mix', TEXT, other)])).toBe('as text\n\nWe can do 15% off');
  });

  test('a mail within the mail is an attachment, not the sender’s words', async () => {
    const inner = part(['Content-Type: message/rfc822'], 'From: x@y.example', 'Subject: Old', '', 'We will pay.');
    const draft = await read([...HEAD, ...multipart('mixed', 'mix', TEXT, inner)]);
    expect(draft.body).toEqual({ text: 'as text\n' });
    expect(draft.attachments).toEqual([{ name: 'message.eml', size: expect.any(Number) }]);
  });
});

describe('the headers', () => {
  test('encoded words, folded lines and groups', async () => {
    const draft = await read([
      'From: =?UTF-8?Q?Andr=C3=A9_Ward?= <andre@us.example>',
      'To: Team: Lee Ann <lee@them.example>, "Roe, Jo" <jo@them.example>;,',
      ' sam@other.example',
      'Cc: =?iso-8859-1?B?SvxyZ2Vu?= <j@them.example>',
      'Bcc: undisclosed-recipients:;',
      'Subject: =?windows-1252?Q?Price_=96_=805?=',
      ' =?utf-8?B?IGVhY2g=?=',
      '',
      'Hi',
    ]);
    expect(draft.from).toEqual({ address: 'andre@us.example', name: 'André Ward' });
    expect(draft.to).toEqual([
      { address: 'lee@them.example', name: 'Lee Ann' },
      { address: 'jo@them.example', name: 'Roe, Jo' },
      { address: 'sam@other.example' },
    ]);
    expect(draft.cc).toEqual([{ address: 'j@them.example', name: 'Jürgen' }]);
    expect(draft.bcc).toEqual([]);
    expect(draft.subject).toBe('Price – €5 each');
  });

  test('a comma in a name that nobody quoted', async () => {
    const draft = await read(['From: Doe, Jane <j@us.example>', 'To: Roe, Jo <jo@them.example>, Sales, <lee@them.example>', '', 'Hi']);
    expect(draft.from).toEqual({ address: 'j@us.example', name: 'Doe, Jane' });
    expect(draft.to).toEqual([{ address: 'jo@them.example', name: 'Roe, Jo' }, { address: 'Sales' }, { address: 'lee@them.example' }]);
  });

  test.each([
    [['In-Reply-To: <1@x>'], true],
    [['References: <1@x> <2@x>'], true],
    [['Subject: RE: Renewal'], true],
    [['Subject: AW: Angebot'], true],
    [['Subject: Re[2]: Renewal'], true],
    [['Subject: Results: Q3'], false],
    [['Subject: Regarding: you'], false],
  ])('%j: reply is %s', async (headers, isReply) => {
    expect((await read(['From: a@b.example', ...headers, '', 'Hi'])).thread).toEqual({ isReply });
  });

  test.each([
    ['a byte order mark', '\xef\xbb\xbfSubject: Hi\r\n\r\nBody'],
    ['empty lines first', '\r\n\r\nSubject: Hi\r\n\r\nBody'],
    ['the line of a mailbox file', 'From a@b.example Fri Nov 20 09:00:00 2026\nSubject: Hi\n\nBody'],
    ['bare line feeds', 'Subject: Hi\n\nBody'],
  ])('%s', async (_, mail) => {
    expect(await readEml(Buffer.from(mail, 'latin1'))).toMatchObject({ subject: 'Hi', body: { text: expect.stringMatching(/^Body/) } });
  });
});

describe('attachments', () => {
  test.each<[string, string[], { name: string; size: number }[]]>([
    ['a file', ['Content-Type: application/pdf; name=a.pdf', 'Content-Disposition: attachment'], [{ name: 'a.pdf', size: 4 }]],
    [
      'a name in another charset',
      ['Content-Type: application/pdf', "Content-Disposition: attachment; filename*=utf-8''Angebot%20%E2%82%AC.pdf"],
      [{ name: 'Angebot €.pdf', size: 4 }],
    ],
    [
      'a document shown inline',
      ['Content-Type: application/pdf', 'Content-Disposition: inline; filename=b.pdf'],
      [{ name: 'b.pdf', size: 4 }],
    ],
    ['a picture in the text', ['Content-Type: image/png; name=logo.png', 'Content-ID: <logo@x>'], []],
    [
      'a picture between the texts',
      ['Content-Type: image/jpeg', 'Content-Disposition: inline; filename=a.jpg'],
      [{ name: 'a.jpg', size: 4 }],
    ],
    ['one without a name', ['Content-Type: image/jpeg', 'Content-Disposition: inline'], []],
    [
      'an attached picture',
      ['Content-Type: image/png', 'Content-Disposition: attachment; filename=plan.png'],
      [{ name: 'plan.png', size: 4 }],
    ],
    ['the signature of a machine', ['Content-Type: application/pkcs7-signature; name=smime.p7s', 'Content-Disposition: attachment'], []],
    ['an invitation', ['Content-Type: text/calendar; method=REQUEST'], []],
    ['no name, no disposition', ['Content-Type: application/pdf'], [{ name: 'unnamed', size: 4 }]],
    [
      'a sealed file',
      ['Content-Type: application/pkcs7-mime; name=a.pdf.p7m', 'Content-Disposition: attachment'],
      [{ name: 'a.pdf.p7m', size: 4 }],
    ],
    [
      'a sealed mail that is attached',
      ['Content-Type: application/pkcs7-mime; name=smime.p7m', 'Content-Disposition: attachment; filename=smime.p7m'],
      [{ name: 'smime.p7m', size: 4 }],
    ],
    ['a text that is named', ['Content-Type: text/csv; name=a.csv'], [{ name: 'a.csv', size: 4 }]],
    ['without a name', ['Content-Type: application/zip', 'Content-Disposition: attachment'], [{ name: 'unnamed', size: 4 }]],
  ])('%s', async (_, headers, attachments) => {
    const file = part([...headers, 'Content-Transfer-Encoding: base64'], base64('1234'));
    const { attachments: found = [] } = await read([...HEAD, ...multipart('mixed', 'mix', TEXT, file)]);
    expect(found).toEqual(attachments);
  });
});

test('a named picture that the HTML shows is not attached, also where it stands beside the HTML', async () => {
  const html = part(['Content-Type: text/html'], '<p>See <img src="cid:a@x"></p>');
  const picture = (id: string) =>
    part(['Content-Type: image/png', `Content-ID: <${id}>`, `Content-Disposition: inline; filename=${id}.png`]);
  const { attachments } = await read([...HEAD, ...multipart('mixed', 'mix', html, picture('a@x'), picture('b@x'))]);
  expect(attachments).toEqual([{ name: 'b@x.png', size: expect.any(Number) }]);
});

describe('what is no mail', () => {
  test.each(['Hello Dana,\n\nSee you.', '{"a": 1}', '<p>Hi</p>', '\u0000\u0001\u0002', ''])('%j', async (text) => {
    await expect(readEml(Buffer.from(text))).rejects.toThrow(MailError);
  });

  test.each(['message/rfc822', 'Message/RFC822; charset=utf-8', 'message/partial; id=1; number=1; total=2'])(
    'a mail that is another one as a whole: %s',
    async (type) => {
      const inner = ['From: x@y.example', 'Subject: Old', '', 'We will pay.'];
      await expect(read([...HEAD, `Content-Type: ${type}`, '', ...inner])).rejects.toThrow(/all of it is another mail/);
    },
  );

  test.each([
    'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
    'application/x-pkcs7-mime; smime-type=signed-data',
    'application/pkcs7-mime; name="smime.p7m"\r\nContent-Disposition: attachment; filename="smime.p7m"',
    'multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"',
  ])('a mail that is sealed as a whole: %s', async (type) => {
    await expect(read([...HEAD, `Content-Type: ${type}`, '', '--b', '', 'MIIBHgYJKoZI', '--b--'])).rejects.toThrow(/cannot be read/);
  });

  test.each<[string, ...string[][]]>([
    ['', multipart('encrypted', 'enc', TEXT)],
    ['', part(['Content-Type: application/pkcs7-mime; name=smime.p7m'], 'MIIB')],
    [
      ' and attached to no words',
      part(['Content-Type: application/pkcs7-mime; name=smime.p7m', 'Content-Disposition: attachment'], 'MIIB'),
    ],
    [' with words beside it', multipart('encrypted', 'enc', TEXT), TEXT],
  ])('a part that is sealed%s', async (_, ...parts) => {
    await expect(read([...HEAD, ...multipart('mixed', 'mix', ...parts)])).rejects.toThrow(/sealed/);
  });

  test.each([
    ['an invitation', ['Content-Type: text/calendar', '', 'DESCRIPTION:We can do 15% off']],
    ['a picture', ['Content-Type: image/png', '', 'x']],
    ['a report', multipart('report', 'rep', part(['Content-Type: message/delivery-status'], 'We can do 15% off'))],
    ['parts, none of which begins', ['Content-Type: multipart/mixed; boundary=q', '', 'We can do 15% off']],
    ['parts with another boundary', ['Content-Type: multipart/mixed; boundary="a b"', '', '--ab', '', 'We can do 15% off', '--ab--']],
    ['a sound part and one that never begins', multipart('mixed', 'mix', TEXT, ['Content-Type: multipart/mixed', '', 'We can do 15% off'])],
  ])('a mail that would pass unread: %s', async (_, lines) => {
    await expect(read([...HEAD, ...lines])).rejects.toThrow(/words (?:can|could)(?:not)? be read/);
  });

  test('lines that end as only some programs end them', async () => {
    await expect(readEml(Buffer.from('From: a@b.example\rTo: c@d.example\r\rWe can do 15% off\r'))).rejects.toThrow(/do not end/);
    expect(await readEml(Buffer.from('Subject: Hi\r\r\n\r\r\nBody'))).toMatchObject({ subject: 'Hi', body: { text: 'Body\n' } });
  });

  test('a mail without words, and with nothing else, is no fault', async () => {
    const empty = multipart('alternative', 'alt', part(['Content-Type: text/plain'], ''), part(['Content-Type: text/html'], '<br>'));
    expect(await read([...HEAD, ...empty])).toMatchObject({ body: { html: '<br>\n' } });
  });

  test('parts nested without end', async () => {
    let lines = TEXT;
    for (let i = 0; i < 300; i++) lines = multipart('mixed', `b${i}`, lines);
    await expect(read([...HEAD, ...lines])).rejects.toThrow(MailError);
  });

  test('a part that never ends is read as far as it goes', async () => {
    expect(await textOf([...HEAD, ...multipart('alternative', 'alt', TEXT).slice(0, -1)])).toBe('as text');
  });
});

test('whatever the bytes, a draft or a MailError comes out', async () => {
  const lines = fc.constantFrom(
    ...['From: a@b.example', 'To: <', 'Subject: =?utf-8?Q?=C3?=', 'Content-Type: multipart/mixed; boundary=b', '--b', '--b--', ''],
    ...['Content-Type: text/html; charset=utf-16', 'Content-Type: text/plain; format=flowed', 'Content-Transfer-Encoding: base64'],
    ...[
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment; filename*0*=x',
      '=3',
      '> a ',
    ],
  );
  const bytes = fc
    .array(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 20 })
    .map((all) => Buffer.from(`Subject: x\r\n${all.join('\r\n')}`, 'latin1'));
  await fc.assert(
    fc.asyncProperty(bytes, async (mail) => {
      const draft = await readEml(mail).catch((error: unknown) => {
        if (!(error instanceof MailError)) throw error;
        return null;
      });
      expect(draft === null || 'text' in draft.body || 'html' in draft.body).toBe(true);
    }),
    { numRuns: 300 },
  );
});
