-- Lists can be asked for by who wrote the words.
alter table hold_people add column author text not null default 'human';
update hold_people p set author = h.author from holds h
  where h.tenant_id = p.tenant_id and h.id = p.hold_id and h.author <> 'human';
alter table hold_people alter column author drop default;
