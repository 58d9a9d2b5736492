// The words that time, money and percent expressions are made of.
import { hashWord } from '../hash.ts';

/** What a word may be; one word may be several things ("second", "may", "sun"). */
export const IS = {
  number: 1 << 0,
  ordinal: 1 << 1,
  month: 1 << 2,
  weekday: 1 << 3,
  weekdays: 1 << 4,
  unit: 1 << 5,
  part: 1 << 6,
  shift: 1 << 7,
  edge: 1 << 8,
  lead: 1 << 9,
  acronym: 1 << 10,
  holiday: 1 << 11,
  season: 1 << 12,
  zone: 1 << 13,
  currency: 1 << 14,
  scale: 1 << 15,
  relative: 1 << 16,
  each: 1 << 17,
  glue: 1 << 18,
  often: 1 << 19,
  doubtful: 1 << 20,
  percent: 1 << 21,
  payer: 1 << 22,
  digits: 1 << 23,
  sign: 1 << 24,
  /** Begins the name of a year, a quarter or a week: FY, Q, w/c. */
  prefix: 1 << 25,
  /** A mention has at least one of these. */
  anchor: 1 << 26,
} as const;

/** The classes of which every expression has a word. */
const ANCHORS =
  IS.number |
  IS.ordinal |
  IS.month |
  IS.weekday |
  IS.weekdays |
  IS.unit |
  IS.part |
  IS.relative |
  IS.acronym |
  IS.holiday |
  IS.season |
  IS.often |
  IS.each |
  IS.currency;

/** Words of those classes that need another anchor beside them to say anything; most are common in any mail. */
const WEAK =
  'one first second third sec min new good black boxing cyber martin labor labour memorial independence mlk chinese lunar golden real rand hong kong indian american canadian australian singapore malaysia zealand saudi turkish sterling swiss mexican brazilian danish norwegian swedish british japanese thai russian czech polish hungarian egyptian african';

export interface Word {
  readonly text: string;
  readonly is: number;
  /** A number word's value, an ordinal's rank. */
  readonly n: number;
  readonly month: number;
  readonly weekday: number;
  /** Index into `UNITS`. */
  readonly unit: number;
}

/** Hours and days of each unit; years and months by their usual length. */
export const UNIT = {
  second: 1,
  minute: 2,
  hour: 3,
  day: 4,
  night: 5,
  week: 6,
  fortnight: 7,
  month: 8,
  quarter: 9,
  year: 10,
  decade: 11,
  century: 12,
  weekend: 13,
  businessDay: 14,
} as const;

const MONTHS =
  'january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept october,oct november,nov december,dec';
const WEEKDAYS = 'sunday,sun monday,mon tuesday,tue,tues wednesday,wed,weds thursday,thu,thur,thurs friday,fri saturday,sat';
const UNITS: ReadonlyArray<readonly [number, string]> = [
  [UNIT.second, 'second seconds sec secs'],
  [UNIT.minute, 'minute minutes min mins'],
  [UNIT.hour, 'hour hours hr hrs h'],
  [UNIT.day, 'day days d workday'],
  [UNIT.night, 'night nights'],
  [UNIT.week, 'week weeks wk wks w workweek'],
  [UNIT.fortnight, 'fortnight fortnights'],
  [UNIT.month, 'month months mth mths mo mos'],
  [UNIT.quarter, 'quarter quarters qtr qtrs'],
  [UNIT.year, 'year years yr yrs y'],
  [UNIT.decade, 'decade decades'],
  [UNIT.century, 'century centuries'],
  [UNIT.weekend, 'weekend weekends'],
];
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Everything else: class, words. A word may come in several lines. */
const CLASSES: ReadonlyArray<readonly [keyof typeof IS, string]> = [
  [
    'part',
    'morning mornings afternoon afternoons arvo evening evenings night noon midday midnight lunch lunchtime breakfast dinner dinnertime daytime',
  ],
  ['shift', 'next last this coming upcoming following previous past current same that'],
  ['edge', 'end start beginning middle mid early late later earlier close rest'],
  [
    'lead',
    'by before until till til within in on up prior sometime anytime any ahead come thru throughout into inside effective of some as later earlier approximately roughly at from between after since through during for around about over no not as starting beginning commencing from end ending circa latest',
  ],
  ['acronym', 'eod cob cop eob eow eom eoq eoy bom boy bow'],
  ['prefix', 'fy cy sy q h fiscal calendar school w'],
  ['season', 'spring summer autumn fall winter'],
  [
    'holiday',
    'christmas xmas easter thanksgiving halloween ramadan diwali chanukah hanukkah passover holi eid chinese lunar golden new valentine valentines boxing black labor labour memorial independence mlk martin good cyber',
  ],
  [
    'zone',
    'utc gmt est edt cst cdt mst mdt pst pdt bst cet cest ist eet eest msk aest aedt acdt acst awst nzst nzdt jst hkt sgt et pt ct mt',
  ],
  ['relative', 'today tomorrow tomorrows tmrw tmr tomorow tonight tonite yesterday now todays day overmorrow'],
  ['each', 'every each'],
  ['often', 'daily weekly monthly quarterly yearly annually annual hourly biweekly fortnightly bimonthly weekdays weekends'],
  ['doubtful', 'may march mar sun sat mon wed dec jan jun april june august sep oct second sec fall spring min'],
  ['scale', 'k m mm mn mil bn b t thousand hundred million millions billion billions trillion grand lakh lakhs lac crore crores cr'],
  ['percent', 'percent pct percentage cent bps'],
  [
    'glue',
    'a an the of and or to per is few couple several some half dozen more than less additional extra another ago hence later earlier out time am pm p o clock oclock st nd rd th s half quarter past week point when with at as all whole full entire once twice business working calendar consecutive fiscal sharp first thing only year date present moment commencing w c beginning latest onwards onward thereafter afterwards after before back eve years day holy up prior sometime anytime any ahead come or than as soon s king luther boxing play fiscal financial my other single weekday of christ circa inside under just only approximately roughly throughout into thru notice hours around about old age sure',
  ],
  [
    'payer',
    'seat seats user users head person licence license unit piece item month mo year yr annum annual pa pm pcm pupm week day hour night night each pop agent device site employee mailbox gb tb kg ton tonne lb mile km sqft sq call ticket room guest contact order box case pallet bottle kit barrel hr dozen',
  ],
  [
    'currency',
    'dollar dollars bucks buck usd us eur euro euros gbp pound pounds quid sterling cent cents penny pence pennies yen jpy yuan rmb cny renminbi rupee rupees inr rs chf franc francs swiss aud cad nzd sgd hkd sek nok dkk kr krona kronor krone kroner pln zloty brl real reais zar rand aed dirham dirhams kes shilling shillings ngn naira krw won mxn peso pesos pesetas thb baht try lira myr rm ringgit ringgits sar riyal riyals rials ils shekel shekels nis egp le uah hryvnia btc bitcoin bitcoins eth satoshi satoshis czk koruna huf forint ron leu php idr vnd twd rub ruble rubles rouble roubles c qar kwd dinar dinars clp cop ars australian canadian american turkish malaysian singapore hong kong qatari saudi indian zealand malaysia new hk nz nt mexican brazilian danish norwegian swedish british japanese chinese thai russian czech polish hungarian egyptian african',
  ],
];

class Entry implements Word {
  readonly text: string;
  is = 0;
  n = 0;
  month = 0;
  weekday = -1;
  unit = 0;

  constructor(text: string) {
    this.text = text;
  }
}

/** No word that a mention is made of. */
export const NO_WORD: Word = new Entry('');

/** The word's entry, made where there is none, with one more class. */
type Enter = (text: string, is: number) => Entry;

function forEachWord(words: string, use: (word: string, i: number) => void): void {
  words.split(' ').forEach(use);
}

function enterDates(enter: Enter): void {
  forEachWord(MONTHS, (names, i) => {
    for (const name of names.split(',')) enter(name, IS.month).month = i + 1;
  });
  forEachWord(WEEKDAYS, (names, i) => {
    for (const name of names.split(',')) {
      enter(name, IS.weekday).weekday = i;
      if (name.length > 5) enter(`${name}s`, IS.weekdays).weekday = i;
    }
  });
  for (const [unit, words] of UNITS) {
    forEachWord(words, (word) => {
      enter(word, IS.unit).unit = unit;
    });
  }
}

function enterNumbers(enter: Enter): void {
  forEachWord(NUMBERS, (word, i) => {
    enter(word, IS.number).n = i;
  });
  forEachWord(TENS, (word, i) => {
    enter(word, IS.number).n = (i + 3) * 10;
  });
  enter('hundred', IS.number).n = 100;
  enter('thousand', IS.number).n = 1000;
  forEachWord(ORDINALS, (word, i) => {
    enter(word, IS.ordinal).n = i + 1;
  });
  enter('thirtieth', IS.ordinal).n = 30;
}

function isAnchor({ is, text }: Word, weak: readonly string[]): boolean {
  const shortest = (is & IS.currency) === is ? 4 : 2;
  return (is & ANCHORS) !== 0 && text.length >= shortest && weak.indexOf(text) < 0;
}

/** Every word by its hash. */
export function buildTable(): ReadonlyMap<number, Word> {
  const table = new Map<number, Entry>();
  const enter: Enter = (text, is) => {
    const hash = hashWord(text);
    const entry = table.get(hash) || new Entry(text);
    entry.is |= is;
    table.set(hash, entry);
    return entry;
  };
  for (const [name, words] of CLASSES) forEachWord(words, (word) => enter(word, IS[name]));
  enterDates(enter);
  enterNumbers(enter);
  const weak = WEAK.split(' ');
  table.forEach((word) => {
    if (isAnchor(word, weak)) word.is |= IS.anchor;
  });
  return table;
}
