-- While an update runs, a process of the version before goes on placing holds and connecting mailboxes, and knows nothing of these.
alter table hold_people alter column author set default 'human';
alter table mailbox_connections alter column uses set default array['send'];

-- Why the time since all was known is not known: not the same as why it is not watched now.
alter table sent_watches add column gap_reason text;
update sent_watches set gap_reason = reason where place is null;
-- A notice names the mailbox and no organisation.
drop index sent_watches_by_address;
create index sent_watches_by_notice on sent_watches (address_hash) where address_hash is not null;

-- Of plain text whose lines a program wrapped, with these lines joined; null where that changes nothing.
alter table sent_messages add column joined_digest text;
alter table sent_messages add column bare_joined_digest text;
-- Digests are forgotten once nothing can match them any more.
alter table sent_messages drop constraint sent_messages_counted;
alter table sent_messages add constraint sent_messages_counted check (digest is null or state = 'counted');
update sent_messages set way = null where state = 'left-out';
create index sent_messages_with_digest on sent_messages (tenant_id, sent_at) where digest is not null;

-- When the provider refused to give notice, last; it is not asked at each look.
alter table sent_watches add column notices_refused_at timestamptz;
