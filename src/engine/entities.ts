// Character references: the named ones of HTML 4 and of plain punctuation, and the numeric ones.

/** U+00A0 to U+00FF, in order. These and the four below may stand without their semicolon. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Name and code point in base 36. */
const OTHERS =
  'Tab:9 NewLine:a excl:x num:z dollar:10 percnt:11 apos:13 lpar:14 rpar:15 ast:16 plus:17 comma:18 period:1a sol:1b colon:1m semi:1n ' +
  'equals:1p quest:1r commat:1s lsqb:2j bsol:2k rsqb:2l lowbar:2n grave:2o lcub:3f verbar:3g rcub:3h OElig:9e oelig:9f Scaron:9s ' +
  'scaron:9t Yuml:ag fnof:b6 circ:jq tilde:kc Alpha:pd Beta:pe Gamma:pf Delta:pg Epsilon:ph Zeta:pi Eta:pj Theta:pk Iota:pl Kappa:pm ' +
  'Lambda:pn Mu:po Nu:pp Xi:pq Omicron:pr Pi:ps Rho:pt Sigma:pv Tau:pw Upsilon:px Phi:py Chi:pz Psi:q0 Omega:q1 alpha:q9 beta:qa ' +
  'gamma:qb delta:qc epsilon:qd zeta:qe eta:qf theta:qg iota:qh kappa:qi lambda:qj mu:qk nu:ql xi:qm omicron:qn pi:qo rho:qp ' +
  'sigmaf:qq sigma:qr tau:qs upsilon:qt phi:qu chi:qv psi:qw omega:qx thetasym:r5 upsih:r6 piv:ra ensp:6bm emsp:6bn thinsp:6bt ' +
  'zwnj:6bw zwj:6bx lrm:6by rlm:6bz ndash:6c3 mdash:6c4 lsquo:6c8 rsquo:6c9 sbquo:6ca ldquo:6cc rdquo:6cd bdquo:6ce dagger:6cg ' +
  'Dagger:6ch bull:6ci hellip:6cm permil:6cw prime:6cy Prime:6cz lsaquo:6d5 rsaquo:6d6 oline:6da frasl:6dg euro:6gc image:6j5 ' +
  'weierp:6jc real:6jg trade:6jm alefsym:6k5 larr:6mo uarr:6mp rarr:6mq darr:6mr harr:6ms crarr:6np lArr:6og uArr:6oh rArr:6oi ' +
  'dArr:6oj hArr:6ok forall:6ps part:6pu exist:6pv empty:6px nabla:6pz isin:6q0 notin:6q1 ni:6q3 prod:6q7 sum:6q9 minus:6qa ' +
  'lowast:6qf radic:6qi prop:6ql infin:6qm ang:6qo and:6qv or:6qw cap:6qx cup:6qy int:6qz there4:6r8 sim:6rg cong:6rp asymp:6rs ' +
  'ne:6sg equiv:6sh le:6sk ge:6sl sub:6te sup:6tf nsub:6tg sube:6ti supe:6tj oplus:6tx otimes:6tz perp:6ud sdot:6v9 lceil:6x4 ' +
  'rceil:6x5 lfloor:6x6 rfloor:6x7 lang:6y1 rang:6y2 loz:7gq spades:7kw clubs:7kz hearts:7l1 diams:7l2';

const named = new Map<string, number>([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['AMP', 38],
  ['LT', 60],
  ['GT', 62],
  ['QUOT', 34],
]);
LATIN.split(' ').forEach((name, i) => {
  named.set(name, 0xa0 + i);
});
const LEGACY = new Map(named);
for (const entry of OTHERS.split(' ')) {
  const [name = '', code = ''] = entry.split(':');
  named.set(name, Number.parseInt(code, 36));
}

/** What the numbers 128 to 159 mean in practice: Windows-1252. Zeros stand for themselves. */
// biome-ignore format: a table
const WINDOWS = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

const LONGEST_NAME = 8;

export interface Reference {
  readonly chars: string;
  /** One past its last character in the source. */
  readonly end: number;
}

/** The character reference at the `&` at `at`, or null where the `&` is only itself. */
export function readReference(source: string, at: number): Reference | null {
  return source.charCodeAt(at + 1) === 0x23 ? readNumber(source, at + 2) : readName(source, at + 1);
}

function readName(source: string, from: number): Reference | null {
  let end = from;
  while (end - from < LONGEST_NAME && isNameCode(source.charCodeAt(end))) end++;
  const name = source.slice(from, end);
  if (source.charCodeAt(end) === 0x3b) {
    const code = named.get(name);
    if (code !== undefined) return { chars: String.fromCharCode(code), end: end + 1 };
  }
  for (let length = Math.min(name.length, 6); length >= 2; length--) {
    const code = LEGACY.get(name.slice(0, length));
    if (code !== undefined)
      return { chars: String.fromCharCode(code), end: from + length + (source.charCodeAt(from + length) === 0x3b ? 1 : 0) };
  }
  return null;
}

function isNameCode(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39);
}

function readNumber(source: string, from: number): Reference | null {
  const hex = (source.charCodeAt(from) | 0x20) === 0x78;
  const base = hex ? 16 : 10;
  let end = hex ? from + 1 : from;
  const first = end;
  let code = 0;
  for (let digit = digitOf(source.charCodeAt(end)); digit >= 0 && digit < base; digit = digitOf(source.charCodeAt(++end))) {
    code = Math.min(code * base + digit, 0x110000);
  }
  if (end === first) return null;
  if (source.charCodeAt(end) === 0x3b) end++;
  if (code >= 0x80 && code < 0xa0) code = WINDOWS[code - 0x80] || code;
  const valid = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return { chars: String.fromCodePoint(valid ? code : 0xfffd), end };
}

function digitOf(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const low = c | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : -1;
}

/** An attribute's value with its character references read. */
export function decode(value: string): string {
  let out = '';
  let from = 0;
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    const reference = readReference(value, at);
    if (reference === null) continue;
    out += value.slice(from, at) + reference.chars;
    from = reference.end;
    at = from - 1;
  }
  return from === 0 ? value : out + value.slice(from);
}
