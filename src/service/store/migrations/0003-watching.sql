-- Watching what left: how far each mailbox is known, and what was seen to leave by it.

-- What each connection was made for. A delegation may do whatever the administrator allowed it at the provider.
alter table mailbox_connections add column uses text[] not null default array['send'];
update mailbox_connections set uses = array['send', 'watch'] where mode = 'delegation';
alter table mailbox_connections alter column uses drop default;

create table sent_watches (
  tenant_id text not null references tenants (id),
  person_id text not null,
  connection_id text,
  -- Where the mailbox's own record is to be read on; null: from now.
  place text,
  -- SHA-256 of the mailbox's address, by which notices name it.
  address_hash text,
  -- All that left in between is known, but for the gaps.
  since timestamptz,
  through timestamptz,
  -- Why it is not watched, or falls behind.
  reason text,
  -- In a row.
  failures integer not null default 0,
  -- When it is to be looked at; null where it is not watched.
  next_at timestamptz,
  -- A notice came since it was looked at last.
  noticed boolean not null default false,
  -- Until when the provider gives notice.
  notices_until timestamptz,
  claim_id text,
  claimed_until timestamptz,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index sent_watches_due on sent_watches (next_at) where next_at is not null;
create index sent_watches_by_address on sent_watches (tenant_id, address_hash) where address_hash is not null;

create table watch_gaps (
  tenant_id text not null,
  person_id text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  reason text not null,
  primary key (tenant_id, person_id, from_at),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);

-- Messages that left. No word, no address, no subject; digests only where they count.
create table sent_messages (
  tenant_id text not null,
  person_id text not null,
  -- SHA-256 of the provider's id: the same message comes once, however often it is read.
  id text not null,
  sent_at timestamptz not null,
  -- `left-out`: within the organisation, and policy lets that flow. `unread`: it could not be read.
  state text not null check (state in ('counted', 'left-out', 'unread')),
  way text check (way in ('own', 'smtp', 'api')),
  -- What policy would have asked.
  verdict text,
  digest text,
  -- Without the names of attachments, which not every host can tell.
  bare_digest text,
  -- What shows that it passed. Each shows it of one message.
  record_id text,
  hold_id text,
  primary key (tenant_id, person_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id),
  constraint sent_messages_counted check ((digest is not null) = (state = 'counted'))
);
create index sent_messages_by_time on sent_messages (tenant_id, person_id, sent_at);
create unique index sent_messages_by_record on sent_messages (tenant_id, person_id, record_id) where record_id is not null;
create unique index sent_messages_by_hold on sent_messages (tenant_id, hold_id) where hold_id is not null;
create index sender_records_by_digest on sender_records (tenant_id, person_id, (record->>'digest')) where kind = 'sent';
create index holds_released on holds (tenant_id, sender_id, digest) where state = 'released';
