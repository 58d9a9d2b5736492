// The tables as Kysely knows them. What is JSON comes out unknown and is parsed by whoever reads it.
import type { ColumnType, Generated } from 'kysely';

/** Written as text, read as what the driver made of it. */
type Json = ColumnType<unknown, string, string>;
type JsonOrNull = ColumnType<unknown, string | null, string | null>;

export interface TenantRow {
  id: string;
  name: string;
  settings: Json;
  settings_version: Generated<number>;
  people_version: Generated<number>;
  google_domain: string | null;
  entra_tenant: string | null;
  created_at: Date;
}

export interface PersonRow {
  tenant_id: string;
  id: string;
  name: string;
  email: string;
  roles: string[];
  manager_id: string | null;
  team: string | null;
  away_from: string | null;
  away_until: string | null;
  stand_in_id: string | null;
  active: Generated<boolean>;
}

export interface IdentityRow {
  issuer: string;
  subject: string;
  tenant_id: string;
  person_id: string;
}

export interface PolicyVersionRow {
  tenant_id: string;
  version: number;
  policy: Json;
  author_id: string | null;
  reason: string;
  changes: Json;
  at: Date;
}

export interface HoldRow {
  tenant_id: string;
  id: string;
  version: Generated<number>;
  state: string;
  sender_id: string;
  author: string;
  urgency: number;
  topics: string[];
  digest: string;
  policy_version: number;
  previous_id: string | null;
  steps: Json;
  receipt: JsonOrNull;
  placed_at: Date;
  due_at: Date;
  warn_at: Date;
  warned_at: Date | null;
  decided_at: Date | null;
  summary: JsonOrNull;
  content: JsonOrNull;
  decisions: JsonOrNull;
  outcome: JsonOrNull;
}

export interface HoldPersonRow {
  tenant_id: string;
  hold_id: string;
  person_id: string;
  part: 'sender' | 'reviewer';
  waiting: boolean;
  state: string;
  author: string;
  urgency: number;
  topics: string[];
  due_at: Date;
  placed_at: Date;
}

export interface IdempotencyKeyRow {
  tenant_id: string;
  person_id: string;
  key: string;
  fingerprint: string;
  hold_id: string;
  at: Date;
}

export interface SenderRecordRow {
  tenant_id: string;
  person_id: string;
  id: string;
  kind: string;
  at: Date;
  received_at: Date;
  record: Json;
}

export interface SigningKeyRow {
  kid: string;
  purpose: 'sign' | 'dev';
  public_key: Json;
  sealed: string;
  created_at: Date;
  retired_at: Date | null;
}

export interface AuditEventRow {
  tenant_id: string;
  seq: number;
  at: Date;
  kind: string;
  actor_id: string | null;
  hold_id: string | null;
  body: string;
  hash: string;
}

export interface MailboxConnectionRow {
  tenant_id: string;
  id: string;
  person_id: string | null;
  provider: 'gmail' | 'graph';
  mode: 'delegation' | 'application' | 'refresh-token';
  uses: ('send' | 'watch')[];
  sealed: string | null;
  state: 'connected' | 'revoked';
  connected_by: string;
  connected_at: Date;
  ended_by: string | null;
  ended_at: Date | null;
}

export interface MailboxAuthorisationRow {
  tenant_id: string;
  state_hash: string;
  person_id: string;
  provider: 'gmail' | 'graph';
  sealed: string;
  started_by: string;
  expires_at: Date;
}

export interface OutgoingMessageRow {
  tenant_id: string;
  hold_id: string;
  mime: Buffer | null;
  thread: string | null;
  provider: 'gmail' | 'graph' | null;
  draft_id: string | null;
}

export interface DeliveryRow {
  tenant_id: string;
  hold_id: string;
  by: 'sender' | 'service';
  state: string;
  reason: string | null;
  at: Date;
  attempts: Generated<number>;
  looks: Generated<number>;
  next_at: Date | null;
  claim_id: string | null;
  claimed_until: Date | null;
}

export interface SentWatchRow {
  tenant_id: string;
  person_id: string;
  connection_id: string | null;
  place: string | null;
  address_hash: string | null;
  since: Date | null;
  through: Date | null;
  reason: string | null;
  gap_reason: string | null;
  failures: Generated<number>;
  next_at: Date | null;
  noticed: Generated<boolean>;
  notices_until: Date | null;
  notices_refused_at: Date | null;
  claim_id: string | null;
  claimed_until: Date | null;
}

export interface SentMessageRow {
  tenant_id: string;
  person_id: string;
  id: string;
  sent_at: Date;
  state: 'counted' | 'left-out' | 'unread';
  way: 'own' | 'smtp' | 'api' | null;
  verdict: string | null;
  digest: string | null;
  bare_digest: string | null;
  joined_digest: string | null;
  bare_joined_digest: string | null;
  record_id: string | null;
  hold_id: string | null;
}

export interface AuditInboxRow {
  place: Generated<string>;
  tenant_id: string;
  at: Date;
  kind: string;
  actor_id: string | null;
  hold_id: string | null;
  body: string;
  detail: string | null;
}

export interface Tables {
  tenants: TenantRow;
  people: PersonRow;
  identities: IdentityRow;
  policy_versions: PolicyVersionRow;
  holds: HoldRow;
  hold_people: HoldPersonRow;
  idempotency_keys: IdempotencyKeyRow;
  sender_records: SenderRecordRow;
  signing_keys: SigningKeyRow;
  audit_heads: { tenant_id: string; seq: number; hash: string };
  audit_events: AuditEventRow;
  audit_inbox: AuditInboxRow;
  audit_details: { tenant_id: string; seq: number; detail: string };
  audit_checkpoints: { tenant_id: string; seq: number; hash: string; at: Date; statement: string };
  mailbox_connections: MailboxConnectionRow;
  mailbox_authorisations: MailboxAuthorisationRow;
  outgoing_messages: OutgoingMessageRow;
  deliveries: DeliveryRow;
  send_records: { tenant_id: string; key: string; entry: JsonOrNull; claim_id: string | null; claimed_until: Date | null };
  sent_watches: SentWatchRow;
  watch_gaps: { tenant_id: string; person_id: string; from_at: Date; until_at: Date; reason: string };
  sent_messages: SentMessageRow;
  schema_migrations: { name: string; at: Date };
}
