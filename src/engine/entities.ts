// Character references: the named ones of HTML 4 and of plain punctuation, and the numeric ones.

/** U+00A0 to U+00FF, in order. These and the plainest four may stand without their semicolon. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS =
  'Tab:9 NewLine excl:n num:2 dollar percnt apos:2 lpar rpar ast plus comma period:2 sol colon:b semi equals:2 quest:2 commat ' +
  'lsqb:r bsol rsqb lowbar:2 grave lcub:r verbar rcub OElig:5x oelig Scaron:d scaron Yuml:n fnof:q circ:8k tilde:m Alpha:51 ' +
  'Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma:2 Tau Upsilon Phi Chi Psi Omega ' +
  'alpha:8 beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi ' +
  'psi omega thetasym:8 upsih piv:4 ensp:5kc emsp thinsp:6 zwnj:3 zwj lrm rlm ndash:4 mdash lsquo:4 rsquo sbquo ldquo:2 rdquo ' +
  'bdquo dagger:2 Dagger bull hellip:4 permil:a prime:2 Prime lsaquo:6 rsaquo oline:4 frasl:6 euro:2w image:2t weierp:7 real:4 ' +
  'trade:6 alefsym:j larr:2j uarr rarr darr harr crarr:x lArr:r uArr rArr dArr hArr forall:18 part:2 exist empty:2 nabla:2 isin ' +
  'notin ni:2 prod:4 sum:2 minus lowast:5 radic:3 prop:3 infin ang:2 and:7 or cap cup int there4:9 sim:8 cong:9 asymp:3 ne:o ' +
  'equiv le:3 ge sub:t sup nsub sube:2 supe oplus:e otimes:2 perp:e sdot:w lceil:1v rceil lfloor rfloor lang:u rang loz:io ' +
  'spades:46 clubs:3 hearts:2 diams';

const named = new Map<string, number>();
name('quot:y QUOT:0 amp:4 AMP:0 lt:m LT:0 gt:2 GT:0', 0);
name(LATIN, 0x9f);
const LEGACY = new Map(named);
name(OTHERS, 0);

/** Each name, with what its code point adds to the one before in base 36, where that is not one. */
function name(list: string, before: number): void {
  let code = before;
  for (const entry of list.split(' ')) {
    const [one = '', more = '1'] = entry.split(':');
    code += Number.parseInt(more, 36);
    named.set(one, code);
  }
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
