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
const SPACE = /[ \t\r\n\ufeff]/;
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const NAMES: Readonly<Record<string, string>> = { '': 'the end of the file', '\n': 'the end of the line' };

/** Walks the whole text once. Throws `JsonError` at the first thing that is not JSON. */
export function mapJson(text: string): JsonMap {
  const lines = new Map<string, number>();
  const twice: { path: Path; line: number }[] = [];
  let at = 0;
  let line = 1;

  const fail = (message: string): never => {
    throw new JsonError(line, message);
  };
  const skip = () => {
    for (; SPACE.test(text.charAt(at)); at++) if (text.charAt(at) === '\n') line++;
    if (text.startsWith('//', at) || text.startsWith('/*', at) || text.charAt(at) === '#')
      fail('JSON has no comments: please take this one out');
    return text.charAt(at);
  };
  const found = () => NAMES[text.charAt(at)] ?? `“${text.charAt(at)}”`;

  const readString = (): string => {
    const start = at;
    for (at++; text.charAt(at) !== '"'; at++) {
      if (text.charAt(at) === '\n' || at >= text.length) fail('a text is not closed: a " is missing at its end');
      if (text.charAt(at) === '\\') at++;
    }
    at++;
    try {
      return String(JSON.parse(text.slice(start, at)));
    } catch {
      return fail(`this text has a sign that JSON does not allow: ${text.slice(start, start + 40)}`);
    }
  };

  const readScalar = () => {
    const start = at;
    while (at < text.length && !/[\s,:{}[\]"]/.test(text.charAt(at))) at++;
    const word = text.slice(start, at);
    if (SCALAR.test(word)) return;
    if (/^['‘’“”]/.test(word)) fail('texts stand between straight double quotes: "…"');
    fail(
      word === '' ? `a value is missing before ${found()}` : `“${word.slice(0, 40)}” is not a value; a text stands between double quotes`,
    );
  };

  /** The items of a list or a group, up to its closing sign. */
  const readItems = (close: string, readItem: (index: number) => void) => {
    at++;
    if (skip() === close) {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      readItem(index);
      const next = skip();
      if (next !== ',' && next !== close) fail(`a comma or ${close} is missing before ${found()}`);
      at++;
      if (next === close) return;
      if (skip() === close) fail(`there is a comma too many before ${close}`);
    }
  };

  const readMember = (path: Path, seen: Set<string>) => {
    if (skip() !== '"') fail(`a key between double quotes is missing before ${found()}`);
    const keyLine = line;
    const key = readString();
    const inner = [...path, key];
    if (seen.has(key)) twice.push({ path: inner, line: keyLine });
    seen.add(key);
    if (skip() !== ':') fail(`a colon is missing after "${key}"`);
    at++;
    readValue(inner, keyLine);
  };

  const readValue = (path: Path, keyLine: number | null) => {
    if (path.length > DEEPEST) fail('the groups are nested too deeply');
    const first = skip();
    lines.set(JSON.stringify(path), keyLine ?? line);
    if (first === '{') {
      const seen = new Set<string>();
      readItems('}', () => readMember(path, seen));
    } else if (first === '[') {
      readItems(']', (index) => readValue([...path, index], null));
    } else if (first === '"') {
      readString();
    } else {
      readScalar();
    }
  };

  readValue([], null);
  if (skip() !== '') fail(`the file should end before ${found()}`);
  return { lineOf: (path) => nearest(lines, path), twice };
}

function nearest(lines: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(JSON.stringify(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}
