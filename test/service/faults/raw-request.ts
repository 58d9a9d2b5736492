// Requests byte by byte, as no decent client sends them.
import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  /** 0: the connection was closed without a word. */
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Sends these bytes on a connection of their own, and gives what came back until it was closed. */
export function sendRaw(port: number, parts: readonly string[]): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let got = '';
    socket.setEncoding('utf8').on('data', (part) => {
      got += part;
    });
    // A reset is a way to close, too.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(parse(got)));
    for (const part of parts) socket.write(part, 'latin1');
  });
}

/** Sends these bytes and stays open, silent, until the caller breaks it off. */
export function holdOpen(port: number, bytes: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.write(bytes, 'latin1', () => resolve(socket));
  });
}

function parse(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? '0');
  const type = /^content-type: (.+)$/im.exec(head)?.[1]?.trim() ?? '';
  const body = rest.join('\r\n\r\n');
  return { status, type, body: /^transfer-encoding: chunked$/im.test(head) ? unchunk(body) : body };
}

function unchunk(text: string): string {
  return text.replace(/^[0-9a-f]+\r\n/i, '').replace(/\r\n[0-9a-f]+\r\n/gi, '');
}
