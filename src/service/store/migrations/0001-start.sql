-- The first schema. Every row belongs to one tenant, and every key begins with it.

create table tenants (
  id text primary key,
  name text not null,
  settings jsonb not null,
  settings_version integer not null default 1,
  -- Whose tokens lead here: the `hd` of Google, the `tid` of Entra.
  google_domain text unique,
  entra_tenant text unique,
  created_at timestamptz not null
);

create table people (
  tenant_id text not null references tenants (id),
  id text not null,
  name text not null,
  email text not null,
  roles text[] not null,
  manager_id text,
  team text,
  away_from text,
  away_until text,
  stand_in_id text,
  active boolean not null default true,
  primary key (tenant_id, id),
  foreign key (tenant_id, manager_id) references people (tenant_id, id),
  foreign key (tenant_id, stand_in_id) references people (tenant_id, id),
  constraint people_not_own_manager check (manager_id <> id)
);
create index people_by_name on people (tenant_id, name, id);

-- Who a token stands for: its issuer and subject, and never an address.
create table identities (
  issuer text not null,
  subject text not null,
  tenant_id text not null,
  person_id text not null,
  primary key (issuer, subject),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);

create table policy_versions (
  tenant_id text not null references tenants (id),
  version integer not null,
  policy jsonb not null,
  author_id text,
  reason text not null,
  changes jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, version)
);

create table holds (
  tenant_id text not null references tenants (id),
  id text not null,
  -- Counts the changes: whoever read an older one changes nothing.
  version integer not null default 1,
  state text not null check (state in ('pending', 'released', 'returned', 'withdrawn', 'expired')),
  sender_id text not null,
  author text not null,
  -- 0 high, 1 medium, 2 low: the order of the queue.
  urgency smallint not null,
  topics text[] not null,
  digest text not null,
  policy_version integer not null,
  previous_id text,
  steps jsonb not null,
  receipt jsonb,
  placed_at timestamptz not null,
  due_at timestamptz not null,
  warn_at timestamptz not null,
  warned_at timestamptz,
  decided_at timestamptz,
  -- Words: null once their time is over.
  summary jsonb,
  content jsonb,
  decisions jsonb,
  outcome jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, sender_id) references people (tenant_id, id),
  foreign key (tenant_id, previous_id) references holds (tenant_id, id)
);
-- The same message of the same sender waits once.
create unique index holds_waiting_once on holds (tenant_id, sender_id, digest) where state = 'pending';
create unique index holds_resubmitted_once on holds (tenant_id, previous_id) where state in ('pending', 'released');
create index holds_queue on holds (tenant_id, urgency, due_at, id) where state = 'pending';
create index holds_newest on holds (tenant_id, placed_at desc, id desc);
create index holds_due on holds (due_at) where state = 'pending';
create index holds_to_warn on holds (warn_at) where state = 'pending' and warned_at is null;
create index holds_to_purge on holds (decided_at) where content is not null and decided_at is not null;

-- The lists of each person: their own holds and those they are asked about. `waiting`: their answer is still missing.
create table hold_people (
  tenant_id text not null,
  hold_id text not null,
  person_id text not null,
  part text not null check (part in ('sender', 'reviewer')),
  waiting boolean not null,
  state text not null,
  urgency smallint not null,
  topics text[] not null,
  due_at timestamptz not null,
  placed_at timestamptz not null,
  primary key (tenant_id, hold_id, person_id),
  foreign key (tenant_id, hold_id) references holds (tenant_id, id)
);
create index hold_people_to_review on hold_people (tenant_id, person_id, urgency, due_at, hold_id) where waiting;
create index hold_people_queue on hold_people (tenant_id, person_id, urgency, due_at, hold_id) where state = 'pending';
create index hold_people_newest on hold_people (tenant_id, person_id, placed_at desc, hold_id desc);

create table idempotency_keys (
  tenant_id text not null,
  person_id text not null,
  key text not null,
  fingerprint text not null,
  hold_id text not null,
  at timestamptz not null,
  primary key (tenant_id, person_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (at);

create table sender_records (
  tenant_id text not null references tenants (id),
  person_id text not null,
  id text not null,
  kind text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  record jsonb not null,
  primary key (tenant_id, person_id, id)
);
create index sender_records_sent on sender_records (tenant_id, at) where kind = 'sent';
create index sender_records_by_age on sender_records (received_at);

-- Keys of receipts and checkpoints (`sign`) and of the development issuer (`dev`); the private half is sealed.
create table signing_keys (
  kid text primary key,
  purpose text not null check (purpose in ('sign', 'dev')),
  public_key jsonb not null,
  sealed text not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index signing_keys_current on signing_keys (purpose) where retired_at is null;

create table audit_heads (
  tenant_id text primary key references tenants (id),
  seq integer not null,
  hash text not null
);

create table audit_events (
  tenant_id text not null references tenants (id),
  seq integer not null,
  at timestamptz not null,
  kind text not null,
  actor_id text,
  hold_id text,
  -- The exact text that is hashed; the columns before it repeat it for filters.
  body text not null,
  hash text not null,
  primary key (tenant_id, seq)
);
create index audit_events_by_hold on audit_events (tenant_id, hold_id, seq) where hold_id is not null;
create index audit_events_by_kind on audit_events (tenant_id, kind, seq);
create index audit_events_by_actor on audit_events (tenant_id, actor_id, seq) where actor_id is not null;

-- What people wrote. The chain holds its hash, so that it can go when its time is over and the chain stays whole.
create table audit_details (
  tenant_id text not null,
  seq integer not null,
  detail text not null,
  primary key (tenant_id, seq)
);

create table audit_checkpoints (
  tenant_id text not null references tenants (id),
  seq integer not null,
  hash text not null,
  at timestamptz not null,
  statement text not null,
  primary key (tenant_id, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is only ever added to' using errcode = 'integrity_constraint_violation';
end $$;

create trigger audit_events_stay before update or delete on audit_events for each row execute function refuse_change();
create trigger audit_events_stay_whole before truncate on audit_events for each statement execute function refuse_change();
create trigger audit_checkpoints_stay before update or delete on audit_checkpoints for each row execute function refuse_change();
create trigger audit_checkpoints_stay_whole before truncate on audit_checkpoints for each statement execute function refuse_change();

-- Adds one row to the tenant's chain and gives its place. The head is locked until the transaction ends, so that places
-- are in the order of commits and have no gaps. Called last in a transaction: nobody waits for what comes before it.
create function append_audit(tenant text, event_at timestamptz, event_kind text, actor text, hold text, event_body text, words text)
returns integer language plpgsql as $$
declare
  place integer;
  before text;
  made text;
begin
  select seq + 1, hash into strict place, before from audit_heads where tenant_id = tenant for update;
  made := encode(sha256(convert_to(before || E'\n' || place || E'\n' || event_body, 'UTF8')), 'hex');
  update audit_heads set seq = place, hash = made where tenant_id = tenant;
  insert into audit_events (tenant_id, seq, at, kind, actor_id, hold_id, body, hash)
    values (tenant, place, event_at, event_kind, actor, hold, event_body, made);
  if words is not null then
    insert into audit_details (tenant_id, seq, detail) values (tenant, place, words);
  end if;
  return place;
end $$;
