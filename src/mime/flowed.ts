// Flowed text (RFC 3676): lines that end with a space go on in the next one, if both are quoted equally deep.

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
