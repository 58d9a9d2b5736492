// The words themselves, by class; see `words.ts` for what the classes mean.
import {
  ABOUT,
  ACRONYM,
  AN,
  ANCHOR,
  ARTICLE,
  AT,
  BASE,
  BEGIN,
  CAPITAL,
  CENT,
  CLOSING,
  COIN,
  DOUBTFUL,
  EACH,
  EDGE,
  FILLER,
  HALF_DAY,
  JOINER,
  LATER,
  LEADS_DAY,
  MONTH,
  NATION,
  NEARBY,
  NUMBER,
  OF_IN,
  OFTEN,
  ON_FROM,
  ON_IN,
  ONE_OF,
  OPENER,
  OR,
  ORDINAL,
  OWNER,
  PART,
  PARTLY,
  PAYER,
  PERCENT,
  PREFIX,
  SCALE,
  SEASON,
  SHIFT,
  SIGN,
  TAIL,
  TILL,
  TO,
  UNIT,
  WEAK,
  WEEKDAY,
  WEEKDAYS,
  WHOLE,
  WORKING,
  ZONE,
} from './words.ts';

/** Words of these classes have a plural in s. */
export const PLURAL = UNIT | PART | COIN | CENT | PAYER | SCALE;

/** Classes, value of the first group, step from group to group, groups of words that mean the same. */
type Row = readonly [is: number, first: number, step: number, words: string];

export const ROWS: readonly Row[] = [
  // "Close of business" has nothing else.
  [ANCHOR, 0, 0, 'close'],
  [
    NUMBER,
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ],
  [NUMBER, 30, 10, 'thirty forty fifty sixty seventy eighty ninety'],
  [NUMBER | SCALE, 100, 900, 'hundred thousand'],
  [
    ORDINAL,
    1,
    1,
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ],
  [ORDINAL, 30, 0, 'thirtieth'],
  [
    MONTH,
    1,
    1,
    'january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept october,oct november,nov december,dec',
  ],
  // As they are meant and as they are often typed.
  [
    WEEKDAY,
    0,
    1,
    'sunday,sun monday,mon,monady,mondya,modnay tuesday,tue,tues,teusday,tuseday,tueday,tuesady wednesday,wed,weds,wensday,wednsday,wedensday,wednesady thursday,thu,thur,thurs,thurdsay,thrusday,thursady,thurday friday,fri,firday,fridya,fiday,friady saturday,sat,saturady,satuday,staurday',
  ],
  [
    UNIT,
    1,
    1,
    'second,sec minute,min hour,hr,h day,d night week,wk,w,workweek fortnight month,mth,mo quarter,qtr year,yr,y decade century,centurie weekend workday',
  ],
  [PART, 612, 0, 'morning'],
  [PART, 709, 0, 'breakfast'],
  [PART, 1214, 0, 'lunch,lunchtime'],
  [PART, 1218, 0, 'afternoon,arvo'],
  [PART, 818, 0, 'daytime'],
  [PART, 1820, 0, 'dinner,dinnertime'],
  [PART, 1822, 0, 'evening'],
  [PART, 2024, 0, 'night'],
  [PART, 0, 12, 'midnight noon,midday'],
  [SHIFT, -1, 1, 'last,past,previous this,current,same,that next,coming,upcoming,following'],
  [EDGE, 0, 0, 'end start beginning middle mid early late later earlier close rest'],
  [ACRONYM, 0, 0, 'eod cob cop eob eow eom eoq eoy bom boy'],
  [PREFIX, 0, 0, 'fy cy sy q h fiscal calendar school w'],
  [SEASON, 3, 3, 'spring summer autumn,fall winter'],
  [ZONE, 0, 0, 'utc gmt est edt cst cdt mst mdt pst pdt bst cet cest ist eet msk aest aedt nzst jst hkt sgt et pt ct mt'],
  [NEARBY, -1, 1, 'yesterday today,todays,now,tonight,tonite tomorrow,tomorrows,tmrw,tmr,tomorow,tommorow,tommorrow,tomorrrow'],
  [EACH, 0, 0, 'every each'],
  [OFTEN, 0, 0, 'daily weekly monthly quarterly yearly annually annual hourly biweekly fortnightly bimonthly weekdays weekends'],
  [DOUBTFUL, 0, 0, 'may march mar sun sat mon wed dec jan jun april june august sep oct second sec fall spring min'],
  [SCALE, 1000, 0, 'k grand'],
  [SCALE, 1e6, 0, 'm mm mn mil million'],
  [SCALE, 1e9, 0, 'b bn bil billion'],
  [SCALE, 1e12, 0, 'trillion'],
  [SCALE, 1e5, 0, 'lakh lac'],
  [SCALE, 1e7, 0, 'crore cr'],
  [PERCENT | ANCHOR, 0, 0, '% percent pct percentage bps'],
  [ARTICLE, 0, 0, 'a an half couple few several some another ½ ¼ ¾'],
  [
    PAYER,
    0,
    0,
    'seat user person,head licence,license unit piece item month,mo,pm,pcm year,yr,annum,annual,pa user/month,pupm week day hour,hr night each,pop agent device site employee mailbox gb tb kg ton tonne lb mile km sqft sq call ticket room guest contact order box case pallet bottle kit barrel dozen',
  ],
  [
    COIN,
    0,
    0,
    'usd,dollar,buck eur,euro gbp,pound,quid,sterling chf,franc cad aud nzd sgd hkd inr,rs,rupee jpy,yen cny,rmb,yuan,renminbi sek,krona,kronor nok dkk,krone,kroner pln,zloty zar,rand aed,dirham kes,shilling ngn,naira mxn,peso thb,baht brl myr,ringgit sar,riyal irr,rial ils,nis,shekel esp,peseta',
  ],
  [COIN | CAPITAL, 0, 0, 'php ron idr krw vnd twd qar clp cop ars eth'],
  [COIN | CAPITAL, 0, 0, 'try,lira rub,ruble,rouble huf,forint czk,koruna kwd,dinar egp,le uah,hryvnia btc,bitcoin,satoshi myr,rm'],
  [CENT, 0, 0, 'usd,cent,penny,pennies,¢ gbp,pence jpy,sen'],
  [
    NATION,
    0,
    0,
    'usd,us,american,u cad,canadian,c,ca aud,australian,a,au sgd,singapore,s chf,swiss inr,indian try,turkish myr,malaysian,malaysia qar,qatari sar,saudi mxn,mexican,mex brl,brazilian,r dkk,danish nok,norwegian sek,swedish gbp,british jpy,japanese cny,chinese thb,thai rub,russian czk,czech pln,polish huf,hungarian egp,egyptian zar,african hkd,hk,kong nzd,nz,zealand twd,nt',
  ],
  [SIGN, 0, 0, 'usd,$ gbp,£ eur,€ jpy,¥ inr,₹ rub,₽ krw,₩ ils,₪ try,₺ uah,₴ php,₱ thb,฿ gel,₾'],
  [OPENER, 0, 0, 'all whole full entire once twice'],
  // No class of its own: what stands between the others.
  [0, 0, 0, "per clock ago notice sharp thing play weekday hong old age ' + = & onwards onward"],
];

export const SETS: ReadonlyArray<readonly [number, string]> = [
  [TO, '- ~ to until till til through thru'],
  [TILL, '- ~ to until till til'],
  [AT, 'at around about by from between for after before until circa @ till'],
  [ABOUT, 'around about approximately roughly only just'],
  [FILLER, 'more additional extra less full consecutive calendar whole entire upcoming coming next following'],
  [WHOLE, 'all whole full entire'],
  [WORKING, 'business working'],
  [OWNER, 'business working calendar fiscal financial school my your'],
  [BEGIN, 'starting beginning commencing'],
  [PARTLY, 'mid early late later earlier'],
  [LEADS_DAY, 'by until on before till'],
  [BASE, 'before after from since following'],
  [AN, 'a an'],
  [OR, '- to or'],
  [CLOSING, '. ? ! ) : ;'],
  [OF_IN, 'of in'],
  [ON_IN, 'on in'],
  [ON_FROM, 'on from'],
  [HALF_DAY, 'am pm'],
  [ONE_OF, 'other single business working'],
  [LATER, 'hence later out'],
  [
    TAIL,
    '/ - . , : am pm a p o oclock st nd rd th of day past to or and half more additional extra less full consecutive calendar whole entire upcoming coming next following business working s',
  ],
  [WEAK, 'one first second third sec min rand rials sen'],
  [JOINER, ', . ( - of the am pm t'],
];

/** The classes of which every expression has a word. */
export const ANCHORS = NUMBER | ORDINAL | MONTH | WEEKDAY | WEEKDAYS | UNIT | PART | NEARBY | ACRONYM | SEASON | OFTEN | EACH | COIN | CENT;

/** What leads a time, in the order of the roles of `lead.ts`. */
export const LEADS = [
  'by|before|until|till|til|through|thru|throughout|ending|no later than|not later than|later than|earlier than|up until|up to|on or before|by or before|on or by|prior to|ahead of|no later|as late as|ending on|ending with|by no later than|latest by',
  'from|after|starting|beginning|commencing|no earlier than|as early as|not before|not until|no sooner than|starting from|starting on|beginning on|commencing on|effective from|as from|on or after|as of|as soon as|anytime after|any time after|any time from',
  'since',
  'between|in between',
  'within|within the next|inside of|over the next|in under|in less than|in the next|in no more than',
  'in|during|over|throughout|into|in the|sometime in|some time in',
  'of|of the',
  'at|@|around|about|circa|approximately|roughly',
  'on|sometime|come|on the',
  'for|for the',
];

/**
 * Longest first where one begins another. The number: month and day; 2000 and days after Easter; 3000 and days after
 * Thanksgiving; 4000 and month and which Monday (0: the last). None where the calendar is not ours.
 */
export const FEAST_DAYS =
  'christmas eve=1224|christmas=1225|xmas=1225|new years eve=1231|new year s eve=1231|new years=101|new year s=101|boxing day=1226|' +
  'good friday=1998|easter monday=2001|easter mon=2001|easter sunday=2000|easter=2000|thanksgiving=3000|black friday=3001|' +
  'cyber monday=3004|halloween=1031|valentine s=214|valentines=214|labor day=4091|memorial day=4050|mlk day=4013|' +
  'martin luther king=4013|ramadan|eid|diwali|chanukah|hanukkah|passover|holi|chinese new year|lunar new year|golden week';
