// Currencies by sign, code and name.
import { at, type Scan } from './tokens.ts';
import { IS } from './words.ts';

export interface Currency {
  /** ISO code; empty where only the sum is named ("five grand"). */
  readonly code: string;
  readonly next: number;
  /** Part of the whole unit: 0.01 for cents. */
  readonly factor: number;
}

const SIGN: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₱': 'PHP',
  '฿': 'THB',
  '₾': 'GEL',
};

/** Letters that say whose dollar it is. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  c: 'CAD',
  cad: 'CAD',
  a: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  s: 'SGD',
  hk: 'HKD',
  nt: 'TWD',
  usd: 'USD',
  u: 'USD',
};

function table(lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const code of Object.keys(lists)) for (const word of (lists[code] || '').split(' ')) out[word] = code;
  return out;
}

/** Codes that may stand before or after the number, in either case. */
const CODE = table({
  USD: 'usd',
  EUR: 'eur euro euros',
  GBP: 'gbp',
  CHF: 'chf',
  CAD: 'cad',
  AUD: 'aud',
  NZD: 'nzd',
  SGD: 'sgd',
  INR: 'inr rs',
  JPY: 'jpy',
  CNY: 'cny rmb',
  HKD: 'hkd',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln',
  ZAR: 'zar',
  AED: 'aed',
  KES: 'kes',
  NGN: 'ngn',
  MXN: 'mxn',
  THB: 'thb',
  BRL: 'brl',
  MYR: 'myr',
  SAR: 'sar',
  ILS: 'ils nis',
});

/** Codes that are words or names in lower case. */
const CAPITAL_CODE = table({
  TRY: 'try',
  PHP: 'php',
  RON: 'ron',
  RUB: 'rub',
  IDR: 'idr',
  HUF: 'huf',
  CZK: 'czk',
  KRW: 'krw',
  VND: 'vnd',
  TWD: 'twd',
  QAR: 'qar',
  KWD: 'kwd',
  CLP: 'clp',
  COP: 'cop',
  ARS: 'ars',
  EGP: 'egp',
  UAH: 'uah',
  BTC: 'btc',
  ETH: 'eth',
  MYR: 'rm',
});

const NAME = table({
  USD: 'dollar dollars bucks buck',
  EUR: 'euro euros',
  GBP: 'pound pounds quid sterling',
  JPY: 'yen',
  CNY: 'yuan renminbi',
  INR: 'rupee rupees',
  CHF: 'franc francs',
  DKK: 'kroner krone',
  SEK: 'krona kronor',
  PLN: 'zloty',
  ZAR: 'rand',
  AED: 'dirham dirhams',
  KES: 'shilling shillings',
  NGN: 'naira',
  MXN: 'peso pesos',
  ESP: 'pesetas',
  THB: 'baht',
  TRY: 'lira',
  MYR: 'ringgit ringgits',
  SAR: 'riyal riyals',
  IRR: 'rials',
  ILS: 'shekel shekels',
  RUB: 'ruble rubles rouble roubles',
  HUF: 'forint',
  CZK: 'koruna',
  UAH: 'hryvnia',
  KWD: 'dinar dinars',
  BTC: 'bitcoin bitcoins satoshi satoshis',
});

const NATION: Readonly<Record<string, string>> = {
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  american: 'USD',
  us: 'USD',
  swiss: 'CHF',
  indian: 'INR',
  turkish: 'TRY',
  malaysian: 'MYR',
  malaysia: 'MYR',
  qatari: 'QAR',
  saudi: 'SAR',
};
/** Peoples whose coin's name already says whose it is. */
const PEOPLES =
  'mexican brazilian danish norwegian swedish british japanese chinese thai russian czech polish hungarian egyptian african'.split(' ');

const CENTS = ['cent', 'cents', 'penny', 'pence', 'pennies'];

function isUpper(scan: Scan, i: number): boolean {
  const { start } = at(scan, i);
  const c = scan.text.charCodeAt(start);
  return c >= 65 && c <= 90;
}

function currency(code: string, next: number, factor = 1): Currency {
  return { code, next, factor };
}

/** A sign or code before a number: `$`, `US$`, `u.s $`, `EUR`, `Rs`. */
export function readCurrencyBefore(scan: Scan, i: number): Currency | null {
  const token = at(scan, i);
  if (token.is & IS.sign) return token.text === '¢' ? null : currency(SIGN[token.text] || '', i + 1);
  const after = at(scan, i + 1);
  const dollars = DOLLARS[token.text];
  if (dollars !== undefined && after.text === '$' && (after.glued || isUpper(scan, i) || token.text === 'c'))
    return currency(dollars, i + 2);
  if (token.text === 'u' && after.text === '.') {
    const sign = at(scan, i + 3).text === '.' ? i + 4 : i + 3;
    if (at(scan, sign).text === '$') return currency('USD', sign + 1);
  }
  const code = CODE[token.text] || (isUpper(scan, i) ? CAPITAL_CODE[token.text] : undefined);
  if (code === undefined) return null;
  return currency(code, after.text === '.' && token.text === 'rs' ? i + 2 : i + 1);
}

/** A sign, code or name after a number: `€`, `US$`, `dollars`, `Australian dollars`, `quid`, `cents`, `p`. */
export function readCurrencyAfter(scan: Scan, i: number): Currency | null {
  const dash = at(scan, i).text === '-' && at(scan, i).glued ? i + 1 : i;
  const token = at(scan, dash);
  if (token.is & IS.sign) {
    // "bought 3 $20 cards": the sign belongs to the number after it.
    const after = at(scan, dash + 1);
    if (!token.glued && after.glued && after.is & IS.digits) return null;
    return token.text === '¢' ? currency('USD', dash + 1, 0.01) : currency(SIGN[token.text] || '', dash + 1);
  }
  if ((token.is & (IS.currency | IS.payer)) === 0 && token.text !== 'p' && token.text !== 'a') return null;
  const sign = at(scan, dash + 1);
  const dollars = DOLLARS[token.text];
  if (dollars !== undefined && token.glued && sign.text === '$' && sign.glued) return currency(dollars, dash + 2);
  const far = token.text === 'hong' || token.text === 'new' ? NAME[at(scan, dash + 2).text] : undefined;
  if (far === 'USD') return currency(token.text === 'hong' ? 'HKD' : 'NZD', dash + 3);
  if (PEOPLES.indexOf(token.text) >= 0 && NAME[sign.text] !== undefined) return currency(NAME[sign.text] || '', dash + 2);
  const nation = NATION[token.text];
  if (nation !== undefined && NAME[sign.text] !== undefined) return currency(nation, dash + 2);
  if (CENTS.indexOf(token.text) >= 0) return currency(token.text === 'pence' ? 'GBP' : 'USD', dash + 1, 0.01);
  if (token.text === 'p' && token.glued && at(scan, dash - 1).n > 12 && at(scan, dash + 1).text !== '.')
    return currency('GBP', dash + 1, 0.01);
  const name = NAME[token.text];
  if (name !== undefined) {
    const isWeight = (token.text === 'pounds' || token.text === 'pound') && sign.text === 'of';
    return isWeight ? null : currency(name, sign.text === 'sterling' ? dash + 2 : dash + 1);
  }
  const code = CODE[token.text] || (isUpper(scan, dash) ? CAPITAL_CODE[token.text] : undefined);
  // "€200 CAD" aside, a code before another number belongs to that number.
  if (code === undefined || (at(scan, dash + 1).is & IS.digits && !at(scan, dash + 1).glued && at(scan, dash - 1).text !== '#'))
    return null;
  return currency(code, dash + 1);
}
