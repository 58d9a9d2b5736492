// What a price is counted by: per seat per month, /user/mo, a head, p/m, each.
import { GAP } from './find-word.ts';
import { at, back, eat, endOf, here, is, isGlued, isHere, isMark, type Scan, says, startOf } from './tokens.ts';
import { EACH, PAYER } from './words.ts';

/** `p/m`, `p.a.`, `p.c.m.` after a price. */
function readInitials(s: Scan): string {
  if (!here(s, 'p') || !isMark(s, 1, '/.') || !isMark(s, 2, 'mah')) return '';
  const { text } = at(s, 2);
  const hasDot = says(s, 1, '.') && says(s, 3, '.') && isGlued(s, 3);
  s.i += hasDot ? 4 : 3;
  return text === 'm' ? 'month' : text === 'a' ? 'year' : 'hour';
}

function readOne(s: Scan): string {
  const { text, label } = at(s, 0);
  const isPer = text === 'per' || text === '/';
  if (isPer || text === 'a' || text === 'an' || isHere(s, EACH)) {
    // One word may stand between: "per named user".
    const isFar = isPer && at(s, 1) === GAP && s.low.slice(endOf(s, 0) + 1, startOf(s, 2) - 1).indexOf(' ') < 0;
    const ahead = isFar && text === 'per' ? 2 : 1;
    const payer = at(s, ahead);
    if (is(s, ahead, PAYER) && (text !== 'each' || payer.unit > 0) && payer.label !== 'each') {
      s.i += ahead + 1;
      return payer.label;
    }
    return text === 'each' && eat(s, text) ? 'each' : '';
  }
  if (text === 'pcm' || text === 'pa' || text === 'pupm') {
    s.i++;
    return label;
  }
  return readInitials(s);
}

/** Everything after a price that says what it is counted by: `seat/month`; empty where nothing is named. */
export function readPer(s: Scan): string {
  let per = '';
  for (let k = 0; k < 3; k++) {
    const i = s.i;
    eat(s, ',');
    const one = readOne(s);
    if (one === '') {
      back(s, i);
      break;
    }
    per = per === '' ? one : `${per}/${one}`;
  }
  return per;
}
