// Whole messages for the tests: plain, and with everything that a careless way would change.
import type { OutgoingMessage } from '../../../src/service/mailbox/mailbox.ts';

export const PLAIN = message('plain@countersign.example', [
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hello Kim,\r\n\r\nsee you.\r\n',
]);

const BOUNDARY = '=_countersign';
const LONG = `${'An offer '.repeat(400)}`;
const BYTES = Buffer.from(Array.from({ length: 256 * 40 }, (_, i) => (i * 7) % 256));

/** Non-ASCII text as it is, lines longer than 998, bare line feeds, trailing blanks, a binary part, an attachment in base64. */
export const ODD: OutgoingMessage = {
  thread: null,
  mime: Buffer.concat([
    message('odd@countersign.example', [`Content-Type: multipart/mixed; boundary="${BOUNDARY}"`, '', '']).mime,
    part(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
      Buffer.from(`Grüße aus Köln, 東京 – 5 %  \r\n${LONG}\nend`),
    ),
    part(['Content-Type: application/octet-stream', 'Content-Transfer-Encoding: binary'], BYTES),
    part(
      ['Content-Type: application/pdf; name="Preis.pdf"', 'Content-Transfer-Encoding: base64'],
      Buffer.from(`${BYTES.toString('base64')}\r\n`),
    ),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]),
};

export function message(id: string, rest: readonly string[]): OutgoingMessage {
  const header = ['From: rep@seller.example', 'To: kim@buyer.example', 'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=', `Message-ID: <${id}>`];
  return { mime: Buffer.from([...header, ...rest].join('\r\n')), thread: null };
}

function part(header: readonly string[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n${header.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n')]);
}
