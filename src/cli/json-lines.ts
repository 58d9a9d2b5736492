// Reads JSON for the sake of its lines: where each key stands, which key stands twice, and what breaks the file.

export interface JsonMap {
  /** The line of a value, from 1; for what is not in the file, that of the nearest thing around it. */
  lineOf(path: readonly (string | number)[]): number;
  /** Keys that stand twice in one group; JSON keeps the last and says nothing. */
  readonly twice: readonly { readonly path: readonly (string | number)[]; readonly line: number }[];
}

/** Why a text is not JSON, in words for a person who edits it by hand. */
export class JsonError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

type Path = readonly (string | number)[];
const DEEPEST = 100;
const SPACE = /[ \t\r\n]/;
/** What nobody sees, JSON's own white space or not. */
const UNSEEN = /[\s\p{Cf}]/u;
const PUNCTUATION = /[,:{}[\]"]/;
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const NAMES: Readonly<Record<string, string>> = { '': 'the end of the file', '\n': 'the end of the line', '\u00a0': 'a no-break space' };

/** Walks the whole text once. Throws `JsonError` at the first thing that is not JSON. */
export function mapJson(text: string): JsonMap {
  const walker = new JsonWalker(text);
  walker.readFile();
  return { lineOf: (path) => nearest(walker.lines, path), twice: walker.twice };
}

/** A method for each thing that JSON is made of; each begins where it stands and goes on to the sign behind it. */
class JsonWalker {
  readonly lines = new Map<string, number>();
  readonly twice: { path: Path; line: number }[] = [];
  private readonly text: string;
  private at = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text;
  }

  readFile(): void {
    this.readValue([], null);
    if (this.skip() !== '') this.fail(`the file should end before ${this.found()}`);
  }

  /** A value counts from the line of its key, where it has one. */
  private readValue(path: Path, keyLine: number | null): void {
    if (path.length > DEEPEST) this.fail('the groups are nested too deeply');
    const first = this.skip();
    this.lines.set(JSON.stringify(path), keyLine ?? this.line);
    if (first === '{') {
      const seen = new Set<string>();
      this.readItems('}', () => this.readMember(path, seen));
    } else if (first === '[') {
      this.readItems(']', (index) => this.readValue([...path, index], null));
    } else if (first === '"') {
      this.readString();
    } else {
      this.readScalar();
    }
  }

  /** The items of a list or a group, up to its closing sign. */
  private readItems(close: string, readItem: (index: number) => void): void {
    this.at++;
    if (this.skip() === close) {
      this.at++;
      return;
    }
    for (let index = 0; ; index++) {
      readItem(index);
      const next = this.skip();
      if (next !== ',' && next !== close) this.fail(`a comma or ${close} is missing before ${this.found()}`);
      this.at++;
      if (next === close) return;
      if (this.skip() === close) this.fail(`there is a comma too many before ${close}`);
    }
  }

  private readMember(path: Path, seen: Set<string>): void {
    if (this.skip() !== '"') this.fail(`a key between double quotes is missing before ${this.found()}`);
    const keyLine = this.line;
    const key = this.readString();
    const inner = [...path, key];
    if (seen.has(key)) this.twice.push({ path: inner, line: keyLine });
    seen.add(key);
    if (this.skip() !== ':') this.fail(`a colon is missing after "${key}"`);
    this.at++;
    this.readValue(inner, keyLine);
  }

  private readString(): string {
    const { text, at: start } = this;
    for (this.at++; text.charAt(this.at) !== '"'; this.at++) {
      if (text.charAt(this.at) === '\n' || this.at >= text.length) this.fail('a text is not closed: a " is missing at its end');
      if (text.charAt(this.at) === '\\') this.at++;
    }
    this.at++;
    try {
      return String(JSON.parse(text.slice(start, this.at)));
    } catch {
      return this.fail(`this text has a sign that JSON does not allow: ${text.slice(start, start + 40)}`);
    }
  }

  private readScalar(): void {
    const { text, at: start } = this;
    while (this.at < text.length && !PUNCTUATION.test(text.charAt(this.at)) && !UNSEEN.test(text.charAt(this.at))) this.at++;
    const word = text.slice(start, this.at);
    if (SCALAR.test(word)) return;
    if (/^['‘’“”]/.test(word)) this.fail('texts stand between straight double quotes: "…"');
    if (word === '') this.fail(`a value is missing before ${this.found()}`);
    this.fail(`“${word.slice(0, 40)}” is not a value; a text stands between double quotes`);
  }

  /** Over white space, to the next sign; an empty text is the end. */
  private skip(): string {
    const { text } = this;
    for (; SPACE.test(text.charAt(this.at)); this.at++) if (text.charAt(this.at) === '\n') this.line++;
    const isComment = text.startsWith('//', this.at) || text.startsWith('/*', this.at) || text.charAt(this.at) === '#';
    if (isComment) this.fail('JSON has no comments: please take this one out');
    return text.charAt(this.at);
  }

  /** The sign at which it stands, as it is named in a message. */
  private found(): string {
    const sign = this.text.charAt(this.at);
    return NAMES[sign] ?? (UNSEEN.test(sign) ? `an invisible sign (U+${hex(sign)})` : `“${sign}”`);
  }

  private fail(message: string): never {
    throw new JsonError(this.line, message);
  }
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function nearest(lines: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(JSON.stringify(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}
