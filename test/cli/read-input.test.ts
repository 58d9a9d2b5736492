// What a file or standard input is taken for, and how days and addresses are read.
import { describe, expect, test } from 'vitest';
import { sniffType, typeOfName } from '../../src/cli/body-type.ts';
import { decodeText } from '../../src/cli/decode-text.ts';
import { parseNow } from '../../src/cli/parse-now.ts';
import { resolveLocalDay } from '../../src/engine/mentions/local-day.ts';
import { parseAddress, parseAddresses } from '../../src/mime/addresses.ts';

describe('sniffing', () => {
  test.each([
    ['eml', 'Received: from x\r\n by y;\r\n\tFri\r\nSubject: Hi\r\n\r\nBody'],
    ['eml', 'From dana@x.example Fri Nov 20 09:00:00 2026\nFrom: Dana <dana@x.example>\n\nBody'],
    ['eml', '\ufeffSubject: only\n\nBody'],
    ['eml', 'To: dana@x.example\nSubject: no body'],
    ['html', '<!DOCTYPE html><p>Hi</p>'],
    ['html', '\n  <div dir="ltr">Hi</div>'],
    ['html', '<!-- saved --><p>Hi</p>'],
    ['text', 'Hi Dana,\n\nSubject: later'],
    ['text', 'Note: read this first\n\nHi'],
    ['text', 'To: be clear,\nwe will not raise it.'],
    ['text', '<dana@x.example> asked for it.'],
    ['text', '<3 from all of us'],
    ['text', ''],
  ])('%s: %j', (type, text) => {
    expect(sniffType(Buffer.from(text))).toBe(type);
  });

  test('a name says it for a file', () => {
    expect(['a.EML', 'b.htm', 'c.txt', 'd.msg', 'e'].map(typeOfName)).toEqual(['eml', 'html', 'text', null, null]);
  });
});

describe('bytes as text', () => {
  test.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0x00], 'é'],
    ['UTF-16, the other way round', [0xfe, 0xff, 0x00, 0xe9], 'é'],
    ['as Windows wrote it', [0x93, 0xe9, 0x94], '“é”'],
  ])('%s', (_name, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), 'text')).toBe(text);
  });

  test('HTML in the charset that it names, or in none that exists', () => {
    const html = (charset: string) => Uint8Array.from([...Buffer.from(`<meta charset="${charset}">`), 0xe4]);
    expect(decodeText(html('iso-8859-5'), 'html')).toMatch(/ф$/);
    expect(decodeText(html('klingon'), 'html')).toMatch(/ä$/);
  });
});

describe('what is no text', () => {
  test.each([
    ['a PDF', '%PDF-1.4\n1 0 obj\n', /PDF; please save the mail as/],
    ['rich text', '{\\rtf1\\ansi We can do 15% off.}', /RTF.*please save the mail as/],
    ['a picture’s beginning', '\x89PNG\r\n\x1a\n', /not a mail/],
    ['other bytes', '\xff\x01\x02', /not a mail/],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeText(Buffer.from(bytes, 'latin1'), 'text')).toThrow(message);
  });

  test('but a form feed is in many', () => {
    expect(decodeText(Buffer.from('caf\xe9\f\r\n\t', 'latin1'), 'text')).toBe('café\f\r\n\t');
  });
});

describe('the day of --now', () => {
  const ZONES = ['local', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Chatham', 'Asia/Kolkata', 'Etc/GMT+12'];

  test.each(ZONES)('is the day that is told in the time zone %s', (zone) => {
    for (const day of ['2026-11-20', '2026-03-29', '2028-02-29', '2026-12-31'])
      expect(resolveLocalDay(parseNow(day, zone), zone)).toBe(day);
  });

  test.each(['2026-02-30', '2026-02-30T09:00:00Z', '2027-02-29', '2026-13-01', '2026-11-20T25:00', '2026-11-20 09:00', '20 November', ''])(
    'is refused where there is none: %j',
    (text) => {
      expect(() => parseNow(text, 'local')).toThrow('--now is a moment');
    },
  );

  test('is left to the moment where one is given', () => {
    expect(parseNow('2026-11-20T23:30:00-08:00', 'America/Los_Angeles')).toEqual(new Date('2026-11-21T07:30:00Z'));
  });

  test('a day that a zone leapt over', () => {
    expect(() => parseNow('2011-12-30', 'Pacific/Apia')).toThrow('--now is a moment');
  });
});

describe('addresses', () => {
  test.each([
    ['a@x.example', { address: 'a@x.example' }],
    ['  Dana Ward <dana@x.example> ', { address: 'dana@x.example', name: 'Dana Ward' }],
    ['"Ward, \\"D\\" Dana" <dana@x.example>', { address: 'dana@x.example', name: 'Ward, "D" Dana' }],
    ['<dana@x.example>', { address: 'dana@x.example' }],
    ['me@ours.example <dana@x.example>', { address: 'dana@x.example', name: 'me@ours.example' }],
    ['Dana', { address: 'Dana' }],
  ])('%j', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  test('a list in one text', () => {
    expect(parseAddresses('"Ward, Dana" <d@x.example>, e@x.example; ,').map(({ address }) => address)).toEqual([
      'd@x.example',
      'e@x.example',
    ]);
  });
});
