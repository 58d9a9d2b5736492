// A line between the service and its database that can fall silent, break, and come back.
import { connect, createServer, type Socket } from 'node:net';

export interface Line {
  /** The same database, through this line. */
  readonly url: string;
  /** Nothing goes through any more, and nobody is told. New connections are taken, and stay silent too. */
  stall(): void;
  /** Connections break; new ones break as soon as they are made. */
  reset(): void;
  /** Everything goes through again; what fell silent goes on. */
  pass(): void;
  readonly open: number;
  close(): Promise<void>;
}

export async function startLine(database: string): Promise<Line> {
  const target = new URL(database);
  const lines = new Set<readonly [Socket, Socket]>();
  let mode: 'pass' | 'stall' | 'reset' = 'pass';
  const server = createServer((near) => {
    if (mode === 'reset') {
      near.on('error', ignore).resetAndDestroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    const line = [near, far] as const;
    lines.add(line);
    join(near, far, () => lines.delete(line));
    join(far, near, () => lines.delete(line));
    if (mode === 'stall') for (const end of line) end.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(database);
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0);
  const breakAll = () => {
    for (const line of lines) for (const end of line) end.resetAndDestroy();
    lines.clear();
  };
  return {
    url: url.href,
    get open() {
      return lines.size;
    },
    stall: () => {
      mode = 'stall';
      for (const line of lines) for (const end of line) end.pause();
    },
    reset: () => {
      mode = 'reset';
      breakAll();
    },
    pass: () => {
      mode = 'pass';
      for (const line of lines) for (const end of line) end.resume();
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      breakAll();
      await closed;
    },
  };
}

function join(from: Socket, to: Socket, gone: () => void): void {
  from.on('data', (part) => to.write(part));
  from.on('close', () => {
    gone();
    to.destroy();
  });
  from.on('error', ignore);
}

function ignore(): void {
  // A line that breaks is what it is for; `close` follows.
}
