// What a price is counted by: per seat per month, /user/mo, a head, p/m, each.
import { at, GAP, type Scan } from './tokens.ts';
import { IS } from './words.ts';

export interface Per {
  /** `seat/month`; empty where nothing is named. */
  readonly per: string;
  readonly next: number;
}

const PLAIN: Readonly<Record<string, string>> = {
  mo: 'month',
  pm: 'month',
  pcm: 'month',
  yr: 'year',
  annum: 'year',
  pa: 'year',
  seats: 'seat',
  users: 'user',
  head: 'person',
  license: 'licence',
  hr: 'hour',
  pop: 'each',
  pupm: 'user/month',
};

function nameOf(word: string): string {
  return PLAIN[word] || word;
}

/** `p/m`, `p.a.`, `p.c.m.` after a price. */
function readInitials(scan: Scan, i: number): Per | null {
  if (at(scan, i).text !== 'p') return null;
  const mark = at(scan, i + 1).text;
  const last = at(scan, i + 2).text;
  if ((mark !== '/' && mark !== '.') || (last !== 'm' && last !== 'a' && last !== 'h')) return null;
  const dot = mark === '.' && at(scan, i + 3).text === '.' && at(scan, i + 3).glued ? 1 : 0;
  return { per: last === 'm' ? 'month' : last === 'a' ? 'year' : 'hour', next: i + 3 + dot };
}

function readOne(scan: Scan, i: number): Per | null {
  const token = at(scan, i);
  const after = at(scan, i + 1);
  const isPayer = (after.is & IS.payer) !== 0;
  if (token.text === 'per' || token.text === '/') {
    // One word may stand between: "per named user".
    const far = at(scan, i + 2);
    const isNear = after === GAP && (far.is & IS.payer) !== 0 && scan.low.slice(token.end + 1, far.start - 1).indexOf(' ') < 0;
    if (token.text === 'per' && isNear) return { per: nameOf(far.text), next: i + 3 };
    return isPayer && after.text !== 'each' && after.text !== 'cent' ? { per: nameOf(after.text), next: i + 2 } : null;
  }
  if ((token.text === 'a' || token.text === 'an' || token.text === 'every') && isPayer) return { per: nameOf(after.text), next: i + 2 };
  if (token.text === 'each') {
    const isUnit = isPayer && after.word.unit > 0;
    return isUnit ? { per: nameOf(after.text), next: i + 2 } : { per: 'each', next: i + 1 };
  }
  if (token.text === 'pcm' || token.text === 'pa' || token.text === 'pupm') return { per: nameOf(token.text), next: i + 1 };
  return readInitials(scan, i);
}

/** Everything after a price that says what it is counted by. */
export function readPer(scan: Scan, i: number): Per {
  let next = i;
  let per = '';
  for (let k = 0; k < 3; k++) {
    const one = readOne(scan, at(scan, next).text === ',' ? next + 1 : next);
    if (one === null) break;
    per = per === '' ? one.per : `${per}/${one.per}`;
    next = one.next;
  }
  return { per, next };
}
