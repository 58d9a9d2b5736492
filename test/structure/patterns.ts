// The list of what may not stand in the source, and how it is looked for.
import { blankProse } from './blank-prose.ts';
import type { SourceFile } from './source-files.ts';

interface Forbidden {
  readonly name: string;
  /** Where it is forbidden; everywhere if left out. */
  readonly where?: RegExp;
  readonly pattern: RegExp;
  /** Looks at comments and texts too. */
  readonly raw?: boolean;
  /** Whether a match is an offence; every match is, if left out. */
  readonly offends?: (match: RegExpMatchArray, text: string, today: string) => boolean;
  readonly catches: readonly string[];
  readonly passes: readonly string[];
  /** The path that its samples are looked at under. */
  readonly sample?: string;
}

/** Pure and the same everywhere: no clock, no chance, no network, no page. */
const CORE = /^src\/(?:engine|rules|policy|inspect\.ts)/;
/** What runs in classic Outlook: ES2016. */
const SOURCE = /^src\//;

export const FORBIDDEN: readonly Forbidden[] = [
  {
    name: 'a cast with `as`',
    pattern: /[\w)\]}>] as (?!const\b)[\w{(["'`]/g,
    catches: ['const a = b as Draft;', 'say(`x $' + '{a as B}`)', "const r = /['/]/; f(x as Y)", 'f(x as unknown)', 'g() as { a: 1 }'],
    passes: [
      "const a = ['x'] as const;",
      "import { a as b } from './x.ts';",
      "import A, { type B as C } from 'x';",
      "import * as z from 'zod/mini';",
      '// the same as before',
      "say('x as y')",
      'const r = /x as (y)/;',
      'const t = `x as y`;',
    ],
  },
  {
    name: '`any`',
    pattern: /(?:[:<|&,(]\s*|\bas )any\b(?!\s*\()/g,
    catches: ['let a: any;', 'const m = new Map<string, any>();'],
    passes: ['z.any()', '// any of them', 'const any = 1;'],
  },
  {
    name: '`!` on a value that may be missing',
    pattern: /[\w)\]]!(?:[.;,)\]]|$)/gm,
    catches: ['a!.b', 'return list[0]!;'],
    passes: ['if (!a) b', 'a !== b', "say('Hi!')"],
  },
  {
    name: 'enum, namespace, parameter property',
    pattern:
      /^\s*(?:export )?(?:declare )?(?:const )?(?:enum|namespace) \w|constructor\([^)]*\b(?:private|public|protected|readonly) \w+[?:]/gm,
    catches: ['enum A { B }', 'export const enum A {}', 'namespace N {', 'constructor(private readonly a: A) {}'],
    passes: ['z.enum(A)', 'constructor(line: number) {'],
  },
  {
    name: 'markup written into a page',
    where: SOURCE,
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b|document\.write/g,
    catches: ['el.innerHTML = x;', '<div dangerouslySetInnerHTML={x} />', 'document.write(x)'],
    passes: ['el.textContent = x;', '// never innerHTML'],
  },
  {
    name: 'Outlook’s object outside its one file',
    where: /^src\/(?!hosts\/outlook\/office\.ts)/,
    pattern: /\bOffice\b(?:\.|\?\.)/g,
    catches: ['Office.onReady()', 'Office?.context'],
    passes: ["import { openItem } from './office.ts';", '// Office.onReady', "say('Office.js')"],
  },
  {
    name: 'Apps Script’s services outside their one file, CardService outside its own',
    where: /^src\/(?!hosts\/gmail-addon\/(?:apps-script|draw-card)\.ts)/,
    pattern: /\b(?:CardService|GmailApp|UrlFetchApp|ScriptApp|Utilities|Gmail)\??\./g,
    catches: ['CardService.newAction()', 'UrlFetchApp.fetch(url)', 'Gmail?.Users'],
    passes: ["import { send } from './apps-script.ts';", "say('Gmail. It')", '// GmailApp.getDrafts'],
  },
  {
    name: 'the draft’s own body written by us',
    where: SOURCE,
    pattern: /\bbody\.(?:set|prepend|append)\w*Async\b|\bprependOnSend|\bappendOnSend/g,
    catches: ['item.body.setAsync(x)', 'item.body.prependAsync(x)'],
    passes: ['item.body.getAsync(x)'],
  },
  {
    name: 'code made from text',
    where: SOURCE,
    pattern: /\beval\(|new Function\(/g,
    catches: ['eval(x)', 'new Function(x)'],
    passes: ['evaluate(x)'],
  },
  {
    name: 'a message to anyone',
    where: SOURCE,
    pattern: /postMessage\([^)]*,\s*['"]\*['"]/g,
    raw: true,
    catches: ["window.postMessage(x, '*')"],
    passes: ["window.postMessage(x, 'https://mail.example')"],
  },
  {
    name: 'an empty catch without a word why',
    raw: true,
    pattern: /catch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\s*\(\s*\)\s*=>\s*\{\s*\}\s*\)/g,
    catches: ['try { a() } catch {}', 'try { a() } catch (e) {\n}', 'p.catch(() => {})'],
    passes: ['try { a() } catch (e) { say(e) }', 'try { a() } catch {\n// No such file.\n}'],
  },
  {
    name: 'zod other than as `z` from zod/mini',
    pattern: /^import (?!(?:type )?\* as z from 'zod\/mini').*from 'zod.*$/gm,
    raw: true,
    catches: ["import { z } from 'zod';", "import * as z from 'zod';"],
    passes: ["import * as z from 'zod/mini';", "import type * as z from 'zod/mini';"],
  },
  {
    name: 'a clock, chance, network, page or process in the core',
    where: CORE,
    pattern:
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bperformance\.|\bset(?:Timeout|Interval)\(|\b(?:document|window|globalThis|process|console|localStorage)\.|\bcrypto\./g,
    catches: ['Date.now()', 'new Date()', 'Math.random()', 'fetch(url)', 'document.title', 'console.log(x)'],
    passes: ['new Date(iso)', 'Math.imul(a, b)', "const w = 'document.';"],
  },
  {
    name: 'the time of day in what judges or shows',
    where: /^src\/(?:model|compose|ui|sidebar)\//,
    pattern: /\bDate\.now\b|\bnew Date\(\)/g,
    sample: 'src/compose/sample.ts',
    catches: ['const now = new Date();'],
    passes: ['new Date(iso)'],
  },
  {
    name: 'a time that is not said by ui/moment.ts (a quoted reply says it as mail clients do)',
    where: /^src\/(?:sidebar|review|ui\/(?!moment)|hosts\/(?!playground\/reply-to))/,
    pattern: /\btoLocale(?:Date|Time)?String\(|\bIntl\.DateTimeFormat\b/g,
    sample: 'src/sidebar/sample.ts',
    catches: ['new Date(at).toLocaleString()', 'new Intl.DateTimeFormat([])'],
    passes: ['sayTime(at, now)'],
  },
  {
    name: 'a regular expression that remembers where it was',
    where: SOURCE,
    pattern: /\b(\w+)\.(?:test|exec)\(/g,
    offends: ([, name = ''], text) => isStateful(name, text),
    catches: ['const A = /x/g;\nif (A.test(b)) c();', "const A = new RegExp(B, 'gi');\nA.exec(b);", 'const A = /[/"]x/y;\nA.exec(b);'],
    passes: ['const A = /x/i;\nA.test(b);', "const A = /x/g;\nb.replace(A, '');", 'const B = /y/g;\nconst A = /x/;\nA.exec(b);'],
  },
  {
    name: 'a regular expression newer than ES2016 in the core',
    where: CORE,
    pattern: /\(\?<[=!a-zA-Z]|\\p\{|\/[gimuy]*s[gimuy]*\.(?:test|exec)|, '[gimuy]*s[gimuy]*'\)/g,
    raw: true,
    catches: ['/(?<=a)b/', '/(?<!a)b/', '/(?<year>a)/', '/\\p{L}/u', "new RegExp(A, 's')"],
    passes: ['/(?:a)(?=b)(?!c)/', "new RegExp(A, 'i')"],
  },
  {
    name: 'a debt without a date, or past its date: TODO [2027-01-31]: …',
    pattern: /\b(?:TODO|FIXME|XXX)\b(?: \[(\d{4}-\d\d-\d\d)\]: \S)?/g,
    raw: true,
    offends: ([, date], _text, today) => date === undefined || date < today,
    catches: ['// TODO: later', '// TODO [2026-01-31]: drop', '// FIXME'],
    passes: ['// TODO [2027-01-31]: drop'],
  },
  {
    name: 'a test that is left out without a word',
    where: /^test\//,
    pattern: /\b(?:test|it|describe)\.(?:skip|only|todo)\(/g,
    sample: 'test/engine/sample.test.ts',
    catches: ["test.skip('x', () => {})", "describe.only('x', () => {})"],
    passes: ["test.skipIf(isWindows)('x', () => {})"],
  },
  {
    name: 'a sleep in a test',
    // What plays a mail client or a server has a clock of its own, and so has a test that turns one.
    where: /^test\/(?!bench\/|fakes\/|.*\/emulator\/)/,
    pattern: /waitForTimeout|setTimeout\(\s*(?:\w+|\(\)\s*=>\s*resolve\([^()]*\))\s*,|timers\/promises/g,
    offends: (_match, text) => !text.includes('vi.useFakeTimers()'),
    sample: 'test/engine/sample.ts',
    catches: ['await page.waitForTimeout(100);', 'setTimeout(resolve, 100)', 'setTimeout(() => resolve(), 100)'],
    passes: ['await expect.poll(read).toBe(1);', 'vi.useFakeTimers();\nsetTimeout(resolve, 100)'],
  },
];

/** Where a file offends, as lines that an editor can open. */
export function findForbidden(
  { name, where, pattern, raw = false, offends }: Forbidden,
  { path, text }: SourceFile,
  today: string,
): string[] {
  if (where !== undefined && !where.test(path)) return [];
  const code = raw ? text : blankNames(blankProse(text));
  return Array.from(code.matchAll(pattern))
    .filter((match) => offends?.(match, text, today) ?? true)
    .map((match) => `${path}:${code.slice(0, match.index).split('\n').length}: ${name}`);
}

/** Names in import and export lists, where `as` is no cast. */
function blankNames(code: string): string {
  return code.replace(/^(?:import|export) (?:type )?(?:\w+, )?(?:\*|\{)[^;'"]*?from\b/gm, (names) => names.replace(/[^\n]/g, ' '));
}

/** Whether a name is given a regular expression with the flag g or y. */
function isStateful(name: string, text: string): boolean {
  const literal = new RegExp(`\\b${name}(?:: RegExp)? = /.*/[a-z]*[gy][a-z]*[;,)\\n]`);
  const built = new RegExp(`\\b${name}(?:: RegExp)? = new RegExp\\([\\s\\S]*?\\);`);
  const statement = built.exec(text)?.[0] ?? '';
  return literal.test(text) || /,\s*['"`][a-z ]*[gy][a-z ]*['"`],?\s*\)/.test(statement);
}
