// What the database says when it cannot work: gone, full, starting, out of connections. Anything else is a bug of ours.
const OUTAGE = /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|ENOSPC|EAI_|08|53|57P|57014|25P03|58)/;

export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && OUTAGE.test(error.code)) return true;
  return /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after)/.test(
    error.message,
  );
}
