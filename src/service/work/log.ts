// Structured logs: one JSON object a line. Ids, codes and times only; never words or addresses of a mail.
export type Fields = Readonly<Record<string, string | number | boolean | null>>;
export type Level = 'info' | 'warn' | 'error';

export type Log = (level: Level, event: string, fields: Fields) => void;

export function createLog(write: (line: string) => void, clock: () => Date): Log {
  return (level, event, fields) => write(`${JSON.stringify({ at: clock().toISOString(), level, event, ...fields })}\n`);
}

/** What may be said of an error that nobody expected: its kind, the database's code, and where it arose. */
export function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, frames: frames.slice(0, 3).join(' ').replace(/\s+/g, ' ').trim() };
}
