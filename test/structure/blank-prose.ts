// Blanks what is not code, so that a search finds code only. Lines and columns stay where they are.

/** What may stand before a slash that opens a regular expression and does not divide. */
const BEFORE_REGEX = /(?:^|[=(,:;[!&|?{}>+]|\b(?:return|typeof|case|yield|await|of|in))\s*$/;

/** Blanks comments and the insides of texts, templates and regular expressions; the code inside `${ }` stays. */
export function blankProse(text: string): string {
  let code = '';
  let at = 0;
  const take = (end: number) => {
    code += text.slice(at, end);
    at = end;
  };
  const blank = (end: number) => {
    code += text.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  };
  /** From the opening sign to the closing one, which stay. */
  const blankInside = (end: number) => {
    take(at + 1);
    blank(end);
    take(Math.min(end + 1, text.length));
  };

  const readTemplate = () => {
    take(at + 1);
    while (at < text.length && text.charAt(at) !== '`') {
      if (text.startsWith('${', at)) {
        take(at + 2);
        readCode('}');
        take(at + 1);
      } else blank(at + (text.charAt(at) === '\\' ? 2 : 1));
    }
    take(at + 1);
  };

  const readCode = (close: string) => {
    for (let depth = 0; at < text.length; ) {
      const sign = text.charAt(at);
      if (depth === 0 && sign === close) return;
      if (text.startsWith('//', at)) blank(indexOr(text, '\n', at));
      else if (text.startsWith('/*', at)) blank(indexOr(text, '*/', at) + 2);
      else if (sign === '"' || sign === "'") blankInside(endOfQuoted(text, at, sign));
      else if (sign === '`') readTemplate();
      else if (sign === '/' && BEFORE_REGEX.test(code.slice(-40))) blankInside(endOfRegex(text, at));
      else {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        take(at + 1);
      }
    }
  };

  readCode('');
  return code;
}

function indexOr(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}

function endOfQuoted(text: string, start: number, sign: string): number {
  let end = start + 1;
  while (end < text.length && text.charAt(end) !== sign && text.charAt(end) !== '\n') end += text.charAt(end) === '\\' ? 2 : 1;
  return end;
}

function endOfRegex(text: string, start: number): number {
  let inClass = false;
  let end = start + 1;
  for (; end < text.length && text.charAt(end) !== '\n'; end++) {
    const sign = text.charAt(end);
    if (sign === '\\') end++;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '/' && !inClass) break;
  }
  return end;
}
