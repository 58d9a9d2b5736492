// Word classes: which kinds of words a sentence holds decides which rules look at it at all.

/** One bit a class. A sentence's cues are the union of its words' classes. */
export const CUE = {
  /** will, shall, 'll, won't, going, gonna */
  future: 1 << 0,
  /** I, we, our, us, my */
  self: 1 << 1,
  /** you, your */
  you: 1 << 2,
  /** promise, guarantee, commit, ensure, … */
  vow: 1 << 3,
  /** verbs of work that a seller promises in the present or with the subject left out */
  action: 1 << 4,
  /** weekdays, months, units, tomorrow, EOD, … */
  time: 1 << 5,
  /** any digit */
  digit: 1 << 6,
  /** currency signs and words */
  money: 1 << 7,
  /** %, percent */
  percent: 1 << 8,
  /** discount, off, free, waive, credit, refund, … */
  concession: 1 << 9,
  /** price, rate, fee, cost, quote, … */
  price: 1 << 10,
  /** net, payment, invoice, deposit, … */
  payment: 1 << 11,
  /** agreed, accept, confirmed, approved, fine, ok, deal, … */
  accept: 1 << 12,
  /** clause, liability, contract, terms, notice, … */
  contract: 1 << 13,
  /** certified, compliant, encrypted, SOC, ISO, breach, … */
  security: 1 << 14,
  /** supports, included, unlimited, available, roadmap, … */
  feature: 1 << 15,
  /** attached, enclosed, … */
  attach: 1 << 16,
  /** cancel, swap, return, keep, leave, pause, … what the other side may do */
  right: 1 << 17,
  /** by, before, until, within, due, deadline, … */
  deadline: 1 << 18,
  /** hope, try, plan, happy, could, would, … */
  hedge: 1 << 19,
  /** urgent, asap, priority, … */
  urgent: 1 << 20,
  /** spelled-out numbers */
  number: 1 << 21,
  /** not, no, never */
  negative: 1 << 22,
  /** ?, at the end */
  question: 1 << 23,
} as const;

const WORDS: ReadonlyArray<readonly [keyof typeof CUE, string]> = [
  ['future', 'will ll shall won going gonna gon wil'],
  ['self', 'i we our us my me ours mine im ill ive were id'],
  ['you', 'you your yours u ur'],
  [
    'vow',
    'promise promised promises guarantee guaranteed guarantees guaranteeing commit committed commits committing commitment ensure ensures assure assured assures swear vow pledge undertake undertakes undertaking undertook sure certain definitely certainly consider bank count rest word sorted handled taken done granted leave trust honour honor bind bound',
  ],
  [
    'action',
    'send sends sending sent ship ships shipping deliver delivers delivering delivered delivery dispatch dispatched dispatching provide provides providing issue issues issuing build builds building fix fixes fixing fixed deploy deploying deploys replace replaces replacing replacement extend extends extending extended install installs installing arrange arranges arranging prepare prepares preparing finish finishes finishing complete completes completing start starts starting begin begins add adds adding assign assigning migrate migrating collect collects collecting book booking pay pays paying cover covers covering hold holds holding held keep keeps keeping reserve reserving reserved release releasing refund refunding credit crediting upload uploading share sharing draft drafting revert reverting revise revising confirm confirming call calling ring ringing email emailing mail mailing write writing return returning get getting make making do doing give giving set setting put putting take taking bring bringing come coming go goes run runs running work works check checking look looking review reviewing update updating submit submitting schedule scheduling drop dropping swap match matching knock follow let stay stays waive waiving charge charging invoice invoicing bill billing process processing print printing order ordering pick picking fly flying drive driving test testing train training launch launching enable enabling support supporting handle handling organise organize resolve resolving restore restoring chase forward forwarding post posting turn turning delete deletes inspect inspects answer answering move moving push pushing roll rolling sort sorting introduce introducing circulate chuck chucking throw throwing include including renew renewing upgrade upgrading produce producing supply supplying manufacture ready available live',
  ],
  [
    'time',
    'monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec day days week weeks weekday weekdays month months quarter quarters year years hour hours hr hrs minute minutes min mins second seconds sec secs today tomorrow tmrw tomorow tonight tonite yesterday morning afternoon arvo evening night noon midnight midday eod cob eow eom eoq eoy q1 q2 q3 q4 h1 h2 fy spring summer autumn fall winter christmas easter thanksgiving weekend weekends fortnight fortnights daily weekly monthly quarterly annually yearly annual soon immediately shortly asap now then am pm century decade decades lunch lunchtime breakfast hourly biweekly fortnightly tuesdays mondays wednesdays thursdays fridays saturdays sundays',
  ],
  [
    'money',
    'dollar dollars usd eur gbp euro euros pound pounds quid bucks buck cents cent pence yen yuan rmb inr rupee rupees rs lakh lakhs crore crores chf francs franc aud cad nzd sgd jpy cny hkd sek nok dkk kr kronor kroner krone pln zloty brl real reais zar rand aed dirham dirhams kes shillings naira ngn won krw pesos peso mxn thb baht million billion grand k',
  ],
  ['percent', 'percent pct percentage bps'],
  [
    'concession',
    'discount discounts discounted discounting off free freebie waive waived waives waiving waiver rebate rebates credit credited credits crediting refund refunded refunds refundable complimentary gratis charge charged charges charging nothing gift throw thrown bonus comp comped sweeten knock knocked match matched matching beat house reduce reduced reduction cut lower lowered drop dropped half halve frozen freeze hold held firm cap capped lock locked same unchanged goodwill courtesy gesture absorb swallow cover covered included inclusive prepaid extra zero us cheaper better best extend extended concession allowance voucher deduct deducted deducting less write forgive forgiven',
  ],
  [
    'price',
    'price prices priced pricing rate rates fee fees cost costs quote quoted quotes quotation charge charges tariff tier tiers each per unit piece head seat user licence license retainer budget figure total sum subscription surcharge minimum deposit commission margin markup list order annual month year vat tax excl incl plus ex plan bill package subtotal rental hire freight shipping carriage delivery linehaul duty postage fixed flat lump installation onboarding setup set-up',
  ],
  [
    'payment',
    'net payment payments pay payable paid prepay prepaid prepayment upfront advance deposit invoice invoiced invoices instalments installments installment instalment terms credit account consignment balance settle arrears delivery collection collect cod po sight',
  ],
  [
    'accept',
    'agree agreed agrees agreement accept accepted accepts acceptable accepting acceptance confirm confirmed confirms confirming confirmation approve approved approves approval ok okay okayed fine deal done yes yep yup yeah aye works good sorted happy objection objections go ahead proceed signed sign stands correct granted allowed cleared green consider agreeable content accordance sure absolutely course understood accommodate problem side',
  ],
  [
    'contract',
    'clause clauses section contract contracts contractual liability liable indemnity indemnify indemnification indemnities warranty warranties warrant warranted guarantee guaranteed guarantees sla slas uptime availability exclusive exclusivity exclusively sole confidential confidentiality nda secret terminate termination terminated notice renew renewal renews renewed auto-renew cancel cancellation cancelled cancels term terms agreement redline redlines redlined edits changes markup amendment amendments addendum annex msa dpa sow insured insurance insure cap capped uncapped penalty penalties damages law governing jurisdiction arbitration audit rights ip intellectual property licence license ownership own owns assign assignment perpetual survives survive obligation obligations response resolution minimum commitment lock-in break opt exit arbitration subcontract subcontractors breach disclose disclosed disclosure third credits refund return returns lifetime replace replacement repair downtime 24/7 covers coverage prolonged extended distribution territory dealer competitor competitors',
  ],
  [
    'security',
    'soc soc2 iso gdpr hipaa pci ccpa fedramp fips dss cyber certified certification certificate certificates compliant compliance complies comply accredited accreditation audited audit auditor encrypt encrypted encryption encrypts stored stores store hosted hosting residency region breach breached breaches hacked incident incidents pen penetration penetrated data backup backups retention retain retained delete deleted deletes deletion anonymised anonymized access secure security safe mfa sso vetted dbs checked approved registered licensed regulated tested validated conforms conform meets ce ul fda fsc haccp kosher halal organic vegan allergen gluten nut compliance-ready eu frankfurt dublin subprocessors processor leave leaves shared share sold sell train',
  ],
  [
    'feature',
    'support supports supported supporting includes include included including integrates integration integrate integrations unlimited limitless unmetered roadmap available availability release released releases releasing ship ships launch launches feature features capable compatible compatibility handles handle works work runs never always all every any no comes come full fully native natively built standard lifetime forever whole waterproof rated certified fits fit guaranteed covers covered covering kept keep keeps own up maximum limit limits cap capacity exports export imports import connects syncs sync ga beta version both each everything anything scales scale offline multilingual real-time tracks logs logged carries stays remains lasts withstands tested holds can',
  ],
  ['attach', 'attach attached attaching attachment attachments enclosed enclose enclosing enclosure'],
  [
    'right',
    'may can cancel pause swap return exchange leave keep terminate switch downgrade upgrade change reschedule transfer reassign resell use free entitled right rights welcome refuse withdraw opt walk quit stop suspend option choose reduce add',
  ],
  [
    'deadline',
    'by before until till til within due deadline later than latest through eta turnaround lead expires expire expiry valid validity start starts starting kickoff kick go-live golive live delivery delivered deliver ready milestone from between end commencing after over every each per during to for in on',
  ],
  [
    'hedge',
    'try trying hope hoping hopefully plan planning should could would might may aim aiming intend happy glad maybe perhaps probably possibly expect expecting think guess likely love like want wish able can target targeting estimate estimated',
  ],
  ['urgent', 'asap urgent urgently immediately priority pronto rush straight instantly'],
  [
    'number',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half quarter couple few first second third fourth fifth sixth seventh eighth ninth tenth',
  ],
  ['negative', 'not no never nor t none nothing neither without cannot cant wont dont'],
];

/** FNV-1a over lower-case ASCII; the scanner computes the same while it reads, and never allocates a word. */
export function hashWord(word: string): number {
  let h = HASH_SEED;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), HASH_PRIME);
  return h;
}

export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  for (const [cue, words] of WORDS) {
    for (const word of words.split(' ')) {
      const h = hashWord(word);
      table.set(h, (table.get(h) || 0) | CUE[cue]);
    }
  }
  return table;
}

/** Word hash → word classes. */
export const CUES_OF_WORD: ReadonlyMap<number, number> = buildTable();
