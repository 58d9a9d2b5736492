// The service's settings, read from the environment and parsed. What is wrong with them is said in words for whoever set them.
import * as z from 'zod/mini';
import { describeIssue } from '../model/describe-issue.ts';
import { type MailboxUrls, PUBLIC_URLS } from './mailbox/open-mailbox.ts';
import { parseVaultKeys, type VaultKeys } from './mailbox/token-vault.ts';

const List = z.pipe(
  z.string(),
  z.transform((text: string) => text.split(/[\s,]+/).filter((item) => item !== '')),
);
/** As a browser writes it in `Origin`; anything else would match nothing. Extensions' are no origins to `URL`. */
const isOrigin = (text: string) =>
  /^(?:chrome|moz)-extension:\/\/[\w-]+$/.test(text) || (URL.canParse(text) && new URL(text).origin === text);
const Origins = z.pipe(
  List,
  z.array(z.string().check(z.refine(isOrigin, 'must be origins such as https://addin.example.com, without a slash at the end'))),
);
const Whole = z.string().check(z.regex(/^\d{1,6}$/, 'must be a whole number'));

/** Tokens and mail go there: over TLS, or to this machine. */
const ProviderUrl = z.string().check(z.regex(/^(?:https:\/\/|http:\/\/127\.0\.0\.1[:/])\S+$/, 'must begin with https://'));

const Environment = z.object({
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://'))),
  COUNTERSIGN_POOL: z.optional(Whole),
  /** Seals private keys at rest; the same for all processes of one database. */
  COUNTERSIGN_SECRET: z.optional(z.string().check(z.minLength(24, 'must have at least 24 characters; openssl rand -base64 32 makes one'))),
  /** Client ids of the add-on and the extension. */
  COUNTERSIGN_GOOGLE_CLIENTS: z.optional(List),
  /** Application ids (audiences) of our API in Entra. */
  COUNTERSIGN_ENTRA_AUDIENCES: z.optional(List),
  COUNTERSIGN_ENTRA_SCOPE: z.optional(z.string()),
  COUNTERSIGN_ORIGINS: z.optional(Origins),
  /** Requests a second and identity; 0 for no limit. */
  COUNTERSIGN_RATE: z.optional(Whole),
  /** Seal credentials of mailboxes: `id:base64 of 32 bytes`, the newest first, parted by commas. Without them nothing is sent. */
  COUNTERSIGN_MAILBOX_KEYS: z.optional(z.string()),
  /** The address of this service's own door for notices of Pub/Sub, as its subscriptions have it for their audience. */
  COUNTERSIGN_NOTICES_AUDIENCE: z.optional(z.string().check(z.maxLength(500))),
  /** Where the providers are, for national clouds. */
  COUNTERSIGN_GMAIL_URL: z.optional(ProviderUrl),
  COUNTERSIGN_GOOGLE_TOKEN_URL: z.optional(ProviderUrl),
  COUNTERSIGN_GOOGLE_CONSENT_URL: z.optional(ProviderUrl),
  COUNTERSIGN_GRAPH_URL: z.optional(ProviderUrl),
  COUNTERSIGN_ENTRA_URL: z.optional(ProviderUrl),
});

export interface Config {
  readonly databaseUrl: string | null;
  readonly poolSize: number;
  readonly secret: string | null;
  readonly googleClients: readonly string[];
  readonly entraAudiences: readonly string[];
  readonly entraScope: string;
  readonly origins: readonly string[];
  readonly ratePerSecond: number;
  /** Null: released messages are sent by their senders. */
  readonly mail: { readonly keys: VaultKeys; readonly urls: MailboxUrls } | null;
  /** Null: no notices are taken. */
  readonly noticesAudience: string | null;
}

export type ReadConfig = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(set);
  // The value is not said: it may hold a password.
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${describeIssue(issue)}`) };
  const { data } = parsed;
  const { COUNTERSIGN_MAILBOX_KEYS: line } = data;
  const keys = line === undefined ? null : parseVaultKeys(line);
  if (line !== undefined && keys === null)
    return { ok: false, problems: ['COUNTERSIGN_MAILBOX_KEYS: must be id:key,… with 32 bytes in base64 for each key'] };
  return {
    ok: true,
    config: {
      databaseUrl: data.DATABASE_URL ?? null,
      poolSize: Number(data.COUNTERSIGN_POOL ?? '10'),
      secret: data.COUNTERSIGN_SECRET ?? null,
      googleClients: data.COUNTERSIGN_GOOGLE_CLIENTS ?? [],
      entraAudiences: data.COUNTERSIGN_ENTRA_AUDIENCES ?? [],
      entraScope: data.COUNTERSIGN_ENTRA_SCOPE ?? 'access_as_user',
      origins: data.COUNTERSIGN_ORIGINS ?? [],
      ratePerSecond: Number(data.COUNTERSIGN_RATE ?? '20'),
      mail: keys === null ? null : { keys, urls: readUrls(data) },
      noticesAudience: data.COUNTERSIGN_NOTICES_AUDIENCE ?? null,
    },
  };
}

function readUrls(data: z.infer<typeof Environment>): MailboxUrls {
  return {
    gmail: data.COUNTERSIGN_GMAIL_URL ?? PUBLIC_URLS.gmail,
    googleToken: data.COUNTERSIGN_GOOGLE_TOKEN_URL ?? PUBLIC_URLS.googleToken,
    googleConsent: data.COUNTERSIGN_GOOGLE_CONSENT_URL ?? PUBLIC_URLS.googleConsent,
    graph: data.COUNTERSIGN_GRAPH_URL ?? PUBLIC_URLS.graph,
    entra: data.COUNTERSIGN_ENTRA_URL ?? PUBLIC_URLS.entra,
  };
}
