-- Sending by the service: mailboxes that an administrator connected, and what became of each released message.

create table mailbox_connections (
  tenant_id text not null references tenants (id),
  id text not null,
  -- Whose mailbox; null where the connection may act for everyone of the tenant.
  person_id text,
  provider text not null check (provider in ('gmail', 'graph')),
  mode text not null check (mode in ('delegation', 'application', 'refresh-token')),
  -- Sealed by the vault under a key from the configuration; gone once the connection has ended.
  sealed text,
  state text not null check (state in ('connected', 'revoked')),
  connected_by text not null,
  connected_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id),
  foreign key (tenant_id, connected_by) references people (tenant_id, id),
  constraint mailbox_connections_sealed check ((sealed is not null) = (state = 'connected')),
  constraint mailbox_connections_reach check ((person_id is null) = (mode <> 'refresh-token'))
);
create unique index mailbox_connections_once on mailbox_connections (tenant_id, provider, coalesce(person_id, ''))
  where state = 'connected';
create index mailbox_connections_newest on mailbox_connections (tenant_id, connected_at desc, id desc);

-- Somebody is at their provider to allow a connection. Each is taken once; of the state only its hash is kept.
create table mailbox_authorisations (
  tenant_id text not null references tenants (id),
  state_hash text not null,
  person_id text not null,
  provider text not null check (provider in ('gmail', 'graph')),
  sealed text not null,
  started_by text not null,
  expires_at timestamptz not null,
  primary key (tenant_id, state_hash),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index mailbox_authorisations_by_age on mailbox_authorisations (expires_at);

-- The message itself, as its sender's program made it, or its name among the drafts of the mailbox. Gone when it is not needed.
create table outgoing_messages (
  tenant_id text not null,
  hold_id text not null,
  mime bytea,
  thread text,
  provider text check (provider in ('gmail', 'graph')),
  draft_id text,
  primary key (tenant_id, hold_id),
  foreign key (tenant_id, hold_id) references holds (tenant_id, id),
  constraint outgoing_messages_one check ((mime is null) <> (draft_id is null)),
  constraint outgoing_messages_draft check ((draft_id is null) = (provider is null))
);

-- Who sends a released message, and how far that is. Written with the release; the worker takes it from there.
create table deliveries (
  tenant_id text not null,
  hold_id text not null,
  by text not null check (by in ('sender', 'service')),
  state text not null check (state in ('waiting', 'sent', 'failed', 'unknown', 'by-hand')),
  reason text,
  at timestamptz not null,
  attempts integer not null default 0,
  looks integer not null default 0,
  -- When it is to be taken up; null where there is nothing left to do.
  next_at timestamptz,
  claim_id text,
  claimed_until timestamptz,
  primary key (tenant_id, hold_id),
  foreign key (tenant_id, hold_id) references holds (tenant_id, id),
  constraint deliveries_ended check (next_at is null or (by = 'service' and state in ('waiting', 'unknown')))
);
create index deliveries_due on deliveries (next_at) where next_at is not null;

-- What is on record about one sending, for sending it once.
create table send_records (
  tenant_id text not null references tenants (id),
  key text not null,
  entry jsonb,
  claim_id text,
  claimed_until timestamptz,
  primary key (tenant_id, key)
);
