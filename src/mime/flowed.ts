// Flowed text (RFC 3676): lines that end with a space go on in the next one, if both are quoted equally deep.

const HEADER = /^(content-type:[^\n]*(?:\n[ \t][^\n]*)*?\bformat\s*=\s*"?)flowed/gim;
const DELETES_SPACE = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*?\bdelsp\s*=\s*"?yes/im;

export interface Flow {
  readonly bytes: Uint8Array;
  /** Undoes the flow of the mail's text, where it has one. */
  join(text: string): string;
}

/**
 * Takes the joining of flowed lines from the mail parser, which does not look at quote marks: an answer below `> `
 * would become part of the quote.
 */
export function takeFlow(bytes: Uint8Array): Flow {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const masked = mail.replace(HEADER, '$1plain');
  if (masked === mail) return { bytes, join: (text) => text };
  const deletesSpace = DELETES_SPACE.test(mail);
  return { bytes: Buffer.from(masked, 'latin1'), join: (text) => joinFlowed(text, deletesSpace) };
}

export function joinFlowed(text: string, deletesSpace: boolean): string {
  const out: string[] = [];
  let depthBefore = -1;
  for (const line of text.split(/\r?\n/)) {
    const marks = /^>*/.exec(line)?.[0] ?? '';
    const words = line.slice(line.charAt(marks.length) === ' ' ? marks.length + 1 : marks.length);
    const isMark = words === '-- ';
    const flows = words.endsWith(' ') && !isMark;
    const part = flows && deletesSpace ? words.slice(0, -1) : words;
    if (depthBefore === marks.length && !isMark) out.push(part);
    else out.push(out.length === 0 ? '' : '\n', marks === '' ? '' : `${marks} `, part);
    depthBefore = flows ? marks.length : -1;
  }
  return out.join('');
}
