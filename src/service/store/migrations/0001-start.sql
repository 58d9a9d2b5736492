-- The first schema. Every row belongs to one tenant, and every key begins with it.

create table tenants (
  id text primary key,
  name text not null,
  settings jsonb not null,
  settings_version integer not null default 1,
  -- Counts the changes of who is there and who manages whom: what was read under an older one is read anew.
  people_version integer not null default 1,
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
create index hold_people_own on hold_people (tenant_id, person_id, placed_at desc, hold_id desc) where part = 'sender';
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

-- Rows on their way into the chain, written in the transaction of what they tell of. Were they chained there, every commit of
-- a tenant would wait for the disk after every other; so they are chained together, moments later.
create table audit_inbox (
  place bigint generated always as identity primary key,
  tenant_id text not null references tenants (id),
  at timestamptz not null,
  kind text not null,
  actor_id text,
  hold_id text,
  body text not null,
  detail text
);
create index audit_inbox_by_tenant on audit_inbox (tenant_id, place);
create index audit_inbox_by_hold on audit_inbox (tenant_id, hold_id) where hold_id is not null;
create trigger audit_inbox_stay before update on audit_inbox for each row execute function refuse_change();
create trigger audit_inbox_stay_whole before truncate on audit_inbox for each statement execute function refuse_change();

-- Moves a tenant's inbox into its chain and gives how many rows that were. The head is locked until the transaction ends, so
-- that places have no gaps.
create function seal_audit(tenant text) returns integer language plpgsql as $$
declare
  place_now integer;
  before text;
  waiting audit_inbox;
  sealed bigint[] := '{}';
begin
  if not exists (select 1 from audit_inbox where tenant_id = tenant) then
    return 0;
  end if;
  select seq, hash into strict place_now, before from audit_heads where tenant_id = tenant for update;
  for waiting in select * from audit_inbox where tenant_id = tenant order by place limit 5000 loop
    place_now := place_now + 1;
    before := encode(sha256(convert_to(before || E'\n' || place_now || E'\n' || waiting.body, 'UTF8')), 'hex');
    insert into audit_events (tenant_id, seq, at, kind, actor_id, hold_id, body, hash)
      values (tenant, place_now, waiting.at, waiting.kind, waiting.actor_id, waiting.hold_id, waiting.body, before);
    if waiting.detail is not null then
      insert into audit_details (tenant_id, seq, detail) values (tenant, place_now, waiting.detail);
    end if;
    sealed := sealed || waiting.place;
  end loop;
  delete from audit_inbox where place = any (sealed);
  update audit_heads set seq = place_now, hash = before where tenant_id = tenant;
  return cardinality(sealed);
end $$;

-- Places a hold in one round trip: its idempotency key, itself, the lists it stands in, and its audit rows, or none of them.
-- `waiting`: the same message waits already, or the earlier hold was taken up already.
create function place_hold(placed jsonb, lists jsonb, entries jsonb, used_key text, used_fingerprint text)
returns table (outcome text, known text) language plpgsql as $$
declare
  print text;
begin
  if used_key is not null then
    insert into idempotency_keys (tenant_id, person_id, key, fingerprint, hold_id, at)
      values (placed->>'tenant_id', placed->>'sender_id', used_key, used_fingerprint, placed->>'id', (placed->>'placed_at')::timestamptz)
      on conflict do nothing;
    if not found then
      select k.fingerprint, k.hold_id into print, known from idempotency_keys k
        where k.tenant_id = placed->>'tenant_id' and k.person_id = placed->>'sender_id' and k.key = used_key;
      outcome := case when print = used_fingerprint then 'known' else 'other' end;
      return next;
      return;
    end if;
  end if;
  insert into holds select * from jsonb_populate_record(null::holds, placed) on conflict do nothing;
  if not found then
    delete from idempotency_keys k
      where k.tenant_id = placed->>'tenant_id' and k.person_id = placed->>'sender_id' and k.key = used_key;
    outcome := 'waiting';
    return next;
    return;
  end if;
  insert into hold_people select * from jsonb_populate_recordset(null::hold_people, lists);
  insert into audit_inbox (tenant_id, at, kind, actor_id, hold_id, body, detail)
    select placed->>'tenant_id', e.at, e.kind, e.actor, e.hold, e.body, e.detail
    from jsonb_to_recordset(entries) as e (at timestamptz, kind text, actor text, hold text, body text, detail text);
  outcome := 'placed';
  known := placed->>'id';
  return next;
end $$;
