// The last question at send time: may this go, and if not, what is still open, in words that fit a mail client's own prompt.
import { countSentences } from '../model/count-sentences.ts';
import type { Fault, Flag } from '../model/flag.ts';
import { groupBy } from '../model/group-by.ts';
import type { Policy } from '../model/policy.ts';
import type { Reason, Verdict } from '../model/verdict.ts';

/** What the gate needs of an inspection. */
export interface Inspected {
  readonly flags: readonly Flag[];
  readonly faults: readonly Fault[];
  readonly verdict: Verdict;
}

export type Gate =
  | { readonly kind: 'allow' }
  | {
      readonly kind: 'open';
      readonly verdict: Verdict;
      /** What is not answered yet, strictest first. */
      readonly open: readonly Reason[];
      /** At most 500 characters, the limit of Outlook's own prompt. */
      readonly message: string;
      /** One line for a badge, a toast or a button. */
      readonly short: string;
    };

export const MESSAGE_LIMIT = 500;
const QUOTE_LIMIT = 48;

/** Answers for a draft that was inspected with the acknowledgements and the receipt it carries. */
export function gate(inspected: Inspected, policy: Pick<Policy, 'review'>): Gate {
  const { verdict } = inspected;
  const open = verdict.reasons.filter(({ answered }) => !answered);
  if (verdict.kind === 'allow' && open.length === 0) return { kind: 'allow' };
  const flagged = flagsByKey(inspected);
  return { kind: 'open', verdict, open, message: describe(open, flagged, policy), short: headline(open, flagged) };
}

/** The flags of each reason, in the order of the text. */
type Flagged = ReadonlyMap<string, readonly Flag[]>;

function flagsByKey({ flags }: Inspected): Flagged {
  return groupBy(flags, ({ key }) => key);
}

/** The same gate, in words about what is still to be answered: it stays as shut as it was. */
export function gateWithout(settled: readonly { readonly key: string }[], shut: Gate, inspected: Inspected): Gate {
  if (shut.kind === 'allow' || settled.length === 0) return shut;
  const keys = new Set(settled.map(({ key }) => key));
  const left = shut.open.filter(({ key }) => !keys.has(key));
  const short = left.length === 0 ? 'Ask for its release' : headline(left, flagsByKey(inspected));
  return { ...shut, message: `${short}.`, short };
}

const UNREAD = {
  reading: 'Reading this message.',
  message: 'Countersign could not read this message.',
  policy: 'Countersign could not read the policy.',
} as const;

/** Used when there was no inspection to ask: it failed, ran out of time, or has not read this draft yet (`reading`); or the policy could not be read. */
export function gateUnread(onFault: Policy['onFault'], unread: keyof typeof UNREAD = 'message'): Gate {
  if (onFault === 'allow') return { kind: 'allow' };
  const key = 'fault:inspection';
  const text = UNREAD[unread];
  const reason: Reason = { kind: onFault, key, rule: 'inspection', text, answered: false, confirm: false };
  const todo = onFault === 'hold' ? 'It needs a manager to release it.' : 'Open Countersign to look at it and go on.';
  return { kind: 'open', verdict: { kind: onFault, reasons: [reason] }, open: [reason], message: `${text} ${todo}`, short: text };
}

function headline(open: readonly Reason[], flagged: Flagged): string {
  const of = (kind: Reason['kind']) =>
    count(
      open.filter((reason) => reason.kind === kind),
      flagged,
    );
  const [blocked, held, asked] = [of('block'), of('hold'), of('acknowledge')];
  if (blocked > 0) return `${name(blocked)} may not be sent`;
  if (held > 0) return `${name(held)} ${held === 1 ? 'needs' : 'need'} a manager`;
  return `${name(asked)} ${asked === 1 ? 'needs' : 'need'} your answer`;
}

/** A date within a promise is asked about with it: the sender reads one statement. */
function count(reasons: readonly Reason[], flagged: Flagged): number {
  return countSentences(reasons.map(({ key }) => ({ key, flags: flagged.get(key) ?? [] })));
}

function name(n: number): string {
  return n === 1 ? '1 statement' : `${n} statements`;
}

/** One sentence for each kind of answer that is missing, with the words in question, and what to do. */
function describe(open: readonly Reason[], flagged: Flagged, policy: Pick<Policy, 'review'>): string {
  const of = (kind: Reason['kind']) => open.filter((reason) => reason.kind === kind);
  const contact = policy.review.contact.trim();
  const blocked = of('block');
  const held = of('hold');
  const asked = of('acknowledge');
  const groups: Group[] = [
    { reasons: blocked, one: 'This may not be sent', many: 'These may not be sent' },
    { reasons: held, one: 'A manager must release this', many: 'A manager must release these' },
    { reasons: asked, one: 'This needs your answer', many: 'These need your answer' },
  ].filter(({ reasons }) => reasons.length > 0);
  const todo =
    blocked.length > 0
      ? 'Please take those words out, or open Countersign for safer wording.'
      : held.length > 0
        ? `Open Countersign to send it for review, or to change the words.${contact === '' ? '' : ` Questions: ${clip(contact, 80)}`}`
        : 'Open Countersign to answer, or change the words.';
  return fill(groups, todo, flagged);
}

interface Group {
  readonly reasons: readonly Reason[];
  readonly one: string;
  readonly many: string;
}

/** As many quotes as the limit has room for; the rest is counted, never left out in silence. */
function fill(groups: readonly Group[], todo: string, flagged: Flagged): string {
  const outer = groups.map((group) => ({ ...group, reasons: outermost(group.reasons, flagged) }));
  for (let shown = 4; shown > 0; shown--) {
    const message = [...outer.map((group) => sentence(group, shown, flagged)), todo].join(' ');
    if (message.length <= MESSAGE_LIMIT) return message;
  }
  const bare = groups.map(({ reasons, many, one }) => {
    const n = count(reasons, flagged);
    return `${n === 1 ? one : many}: ${name(n)}.`;
  });
  return clip([...bare, todo].join(' '), MESSAGE_LIMIT);
}

function sentence({ reasons, one, many }: Group, shown: number, flagged: Flagged): string {
  const named = reasons.slice(0, shown).map((reason) => nameOf(reason, flagged));
  const rest = reasons.length - named.length;
  return `${reasons.length === 1 ? one : many}: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** “We'll have it by Friday” says “by Friday” as well: what stands within other words that are named is not named again. */
function outermost(reasons: readonly Reason[], flagged: Flagged): readonly Reason[] {
  const flags: Flag[] = [];
  for (const { key } of reasons) for (const flag of flagged.get(key) ?? []) flags.push(flag);
  const within = new Set<Flag>();
  // In this order what a flag stands in comes before it, and of all that does the one that ends last is enough to know.
  let widest: Flag | undefined;
  for (const flag of flags.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (flag.quote === '') continue;
    if (widest !== undefined && (widest.end > flag.end || (widest.end === flag.end && widest.start < flag.start))) within.add(flag);
    else if (widest === undefined || widest.end < flag.end) widest = flag;
  }
  return reasons.filter(({ key }) => {
    const own = flagged.get(key) ?? [];
    return own.length === 0 || !own.every((flag) => within.has(flag));
  });
}

/** The words themselves; a fault has none, so its check is named, and of what is said of the whole draft why it is. */
function nameOf(reason: Reason, flagged: Flagged): string {
  const flag = flagged.get(reason.key)?.[0];
  if (flag?.quote === '') return clip(flag.why.replace(/\.$/, ''), QUOTE_LIMIT * 2);
  return flag === undefined ? `the check “${reason.rule}” failed` : `“${clip(flag.quote.replace(/\s+/g, ' ').trim(), QUOTE_LIMIT)}”`;
}

/** Cuts at a word where one is near, and never inside a surrogate pair. */
function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${end}…`;
}
