// Undoes the wrapping of plain text that, unlike flowed text, leaves no sign of where a line goes on.

/** Gmail "wraps lines every 78 chars" (docs.kernel.org/process/email-clients.html, Gmail); not told is whether the break counts. */
const FULL = 76;

/** Joins lines where the next word had no more room: any other break is the writer's. */
export function joinWrapped(text: string): string {
  let before = '';
  const parts = text.split(/\r?\n/).map((line, i) => {
    const word = /^[^\s>]\S*/.exec(line)?.[0];
    const isFull = word !== undefined && /^[^\s>]/.test(before) && before.length + 1 + word.length > FULL;
    before = line.trimEnd();
    return i === 0 ? line : `${isFull ? ' ' : '\n'}${line}`;
  });
  return parts.join('');
}
