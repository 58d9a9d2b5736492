// A policy: what an organisation allows, asks about, holds and blocks. Written as JSON by people who run revenue, not code.
import * as z from 'zod/mini';
import { Author } from './author.ts';
import { SEVERITIES, TOPICS, type Topic } from './flag.ts';
import { VERDICT_KINDS } from './verdict.ts';

const Kind = z.enum(VERDICT_KINDS);
const TopicName = z.enum(TOPICS);
const SeverityName = z.enum(SEVERITIES);
const Text = z.string().check(z.trim(), z.minLength(1));
/** An object that knows its keys; what it does not know is reported with the keys it does. */
const section = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined) });
const DOMAIN = /^[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/;
/** `@acme.example` is how people write what an address ends in: it is read as the domain. */
const Domain = z.string().check(
  z.trim(),
  z.toLowerCase(),
  z.overwrite((text) => text.replace(/^@/, '')),
  z.regex(DOMAIN, 'must be a domain, such as acme.example'),
);
const Day = z.string().check(z.refine(isDay, 'must be a day that exists, written as 2026-12-31'));
/** One word or a list of words. */
const oneOrMore = <T extends z.ZodMiniType>(item: T) => z.union([item, z.array(item).check(z.minLength(1))]);

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/**
 * How much an author is trusted with a topic: `read-only` may not send it, `draft-only` sends after an acknowledgement,
 * `manager-approved` sends after a release, `automation-safe` sends.
 */
const TIERS = ['automation-safe', 'draft-only', 'manager-approved', 'read-only'] as const;
export type Tier = (typeof TIERS)[number];

const NUMBER_AS_TEXT = /^\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/;
/** Between quotes a number is a text, and no number that a flag carries is ever equal to one, above it or below. */
function unquoted({ input }: { readonly input?: unknown }): string | undefined {
  const number = typeof input === 'string' ? NUMBER_AS_TEXT.exec(input)?.[1] : undefined;
  return number === undefined ? undefined : `must be a number, without quotes: write ${Number(number)}`;
}

const LIMIT = 'must be a number, or a day written as 2026-12-31';
const Limit = z.union([z.number(), z.string().check(z.refine(isDay, { error: (issue) => unquoted(issue) ?? LIMIT }))], LIMIT);
/** A limit on a number (or on a `YYYY-MM-DD` date): `{ "atMost": 10 }`. `over` and `under` leave the limit itself out. */
export const Bounds = section({
  atMost: z.optional(Limit),
  atLeast: z.optional(Limit),
  over: z.optional(Limit),
  under: z.optional(Limit),
}).check(z.refine((bounds) => Object.keys(bounds).length > 0, 'must say at least one of atMost, atLeast, over, under'));
export type Bounds = z.infer<typeof Bounds>;

const Word = z.string().check(z.refine((text) => !NUMBER_AS_TEXT.test(text), { error: unquoted }));
const CONDITION = 'must be a number, a text, true or false, a list of these, or limits such as { "atMost": 10 }';
/** What a fact must be: the very value, one of a list, or within bounds. A fact that the flag does not carry meets no condition. */
export const Condition = z.union([z.boolean(), z.number(), Word, z.array(z.union([z.number(), Word])), Bounds], CONDITION);
export type Condition = z.infer<typeof Condition>;
const FactConditions = z.record(z.string(), Condition);

/** Which flags are meant: every key that is given must fit. */
export const When = section({
  topic: z.optional(oneOrMore(TopicName)),
  rule: z.optional(oneOrMore(Text)),
  severity: z.optional(oneOrMore(SeverityName)),
  author: z.optional(Author),
  /** `internal`, `external`, the name of a customer, or a domain: it fits a recipient, and each recipient is judged alone. */
  recipients: z.optional(oneOrMore(Text)),
  facts: z.optional(FactConditions),
}).check(
  z.refine((when) => Object.keys(when).length > 0, 'must say which flags are meant: topic, rule, severity, author, recipients or facts'),
);
export type When = z.infer<typeof When>;

/** One line of the list that is read from the top; the first that fits decides. */
export const Exception = section({
  name: Text,
  when: When,
  do: Kind,
  /** Where the topic and the author's tier ask for more, they decide, and not this. */
  onlyStricter: z.optional(z.boolean()),
  /** The acknowledgement needs a second, different confirmation (or, `false`, needs none). */
  confirm: z.optional(z.boolean()),
  /** What the sender reads in place of our own sentence. */
  say: z.optional(Text),
});
export type Exception = z.infer<typeof Exception>;

/** Wording that was agreed in advance: a flag that lies wholly inside it is dropped while its bounds hold. */
export const ApprovedPhrase = section({
  text: z.string().check(z.trim(), z.minLength(4)),
  topics: z.optional(z.array(TopicName)),
  rules: z.optional(z.array(Text)),
  while: z.optional(
    section({
      from: z.optional(Day),
      /** The last day, in UTC. */
      until: z.optional(Day),
      author: z.optional(Author),
      recipients: z.optional(oneOrMore(Text)),
      facts: z.optional(FactConditions),
    }),
  ),
});
export type ApprovedPhrase = z.infer<typeof ApprovedPhrase>;

/** What one topic asks at each severity, and how far each author is trusted with it. */
const TopicRow = section({
  low: z.optional(Kind),
  medium: z.optional(Kind),
  high: z.optional(Kind),
  human: z.optional(z.enum(TIERS)),
  agent: z.optional(z.enum(TIERS)),
});

const OnFault = z.enum(['allow', 'acknowledge', 'hold']);
const Internal = z.enum(['allow', 'judge']);

/** The file as it is written: everything but the version may be left out. */
export const PolicyInput = section({
  /** For the editor that checks the file while it is typed. */
  $schema: z.optional(z.string()),
  /** The version of this format. */
  version: z.literal(1),
  name: z.optional(Text),
  locale: z.optional(Text),
  timeZone: z.optional(Text),
  internalDomains: z.optional(z.array(Domain)),
  internal: z.optional(Internal),
  customers: z.optional(z.record(Text, z.array(Domain))),
  executives: z.optional(section({ titles: z.optional(z.array(Text)), addresses: z.optional(z.array(Text)) })),
  topics: z.optional(
    section({
      commitment: z.optional(TopicRow),
      timeline: z.optional(TopicRow),
      pricing: z.optional(TopicRow),
      terms: z.optional(TopicRow),
      security: z.optional(TopicRow),
      scope: z.optional(TopicRow),
      attachment: z.optional(TopicRow),
      recipient: z.optional(TopicRow),
      context: z.optional(TopicRow),
    }),
  ),
  exceptions: z.optional(z.array(Exception)),
  confirmTwice: z.optional(z.array(When)),
  reasons: z.optional(
    section({
      presets: z.optional(z.array(Text)),
      freeText: z.optional(z.boolean()),
      minLength: z.optional(z.int().check(z.gte(1), z.lte(200))),
    }),
  ),
  approvedPhrases: z.optional(z.array(ApprovedPhrase)),
  onFault: z.optional(OnFault),
  review: z.optional(section({ contact: z.optional(z.string()) })),
});
export type PolicyInput = z.infer<typeof PolicyInput>;

export type TopicPolicy = Required<Pick<TopicRowInput, 'low' | 'medium' | 'high'>> & Pick<TopicRowInput, 'human' | 'agent'>;
type TopicRowInput = { [K in keyof z.infer<typeof TopicRow>]: Exclude<z.infer<typeof TopicRow>[K], undefined> };

/** A whole policy: a file laid over the default. */
export interface Policy {
  readonly version: 1;
  readonly name: string;
  /** `en-US` reads 3/4 as March 4, everything else as 3 April. */
  readonly locale: string;
  /** An IANA name, or `local`: the sender's own. */
  readonly timeZone: string;
  /** Ours, with their subdomains. */
  readonly internalDomains: readonly string[];
  /** What is written to ourselves: `allow` flows unless an exception names the recipients; `judge` treats it like any mail. */
  readonly internal: z.infer<typeof Internal>;
  readonly customers: Readonly<Record<string, readonly string[]>>;
  readonly executives: { readonly titles: readonly string[]; readonly addresses: readonly string[] };
  readonly topics: Readonly<Record<Topic, Readonly<TopicPolicy>>>;
  readonly exceptions: readonly Exception[];
  /** Flags whose acknowledgement needs a second, different confirmation. */
  readonly confirmTwice: readonly When[];
  /** The reasons a sender may give. */
  readonly reasons: { readonly presets: readonly string[]; readonly freeText: boolean; readonly minLength: number };
  readonly approvedPhrases: readonly ApprovedPhrase[];
  /** When a rule failed, or the service or the policy cannot be reached. */
  readonly onFault: z.infer<typeof OnFault>;
  /** Whom to ask about a held message: words for the sender. */
  readonly review: { readonly contact: string };
}
