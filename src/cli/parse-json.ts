// JSON that somebody else wrote.

/** What a text says as JSON, or undefined where it is none: that is for the caller to say, since the parser's own message quotes the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
