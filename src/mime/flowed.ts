// Flowed text (RFC 3676): lines that end with a space go on in the next one, if both are quoted equally deep.
import PostalMime from 'postal-mime';

/** What the parser knows of a part of a mail. Its types leave this out; a test of flowed mails holds it. */
interface Part {
  readonly contentType: { readonly parsed: { readonly value: string } };
  decodeFlowedText(text: string, deletesSpace: boolean): string;
}

/**
 * The mail parser, which joins flowed lines as we do: by itself it does not look at quote marks, and an answer below `> `
 * would become part of the quote. Each part is asked that says in its own header that it flows; only plain text can.
 */
export class MailParser extends PostalMime {
  /** Called with every part, before its text is taken. */
  collectNode(part: Part, ...others: readonly unknown[]): unknown {
    part.decodeFlowedText = part.contentType.parsed.value === 'text/plain' ? joinFlowed : (text) => text;
    return Reflect.apply(Reflect.get(PostalMime.prototype, 'collectNode'), this, [part, ...others]);
  }
}

function joinFlowed(text: string, deletesSpace: boolean): string {
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
