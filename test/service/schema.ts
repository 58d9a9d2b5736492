// Describes a database's schema as text, the same on every version of PostgreSQL, so that a test can compare it.
import { sql } from 'kysely';
import type { Db } from '../../src/service/store/database.ts';

export async function describeSchema(db: Db): Promise<string> {
  const found = await sql<{ line: string }>`
    select line from (
      select 1 as part, c.relname || '.' || lpad(a.attnum::text, 2, '0') || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      union all
      select 2, conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n'
      union all
      select 3, indexdef from pg_indexes where schemaname = 'public'
      union all
      select 4, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all
      select 5, pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
    ) as parts order by part, line collate "C"
  `.execute(db);
  return `${found.rows.map(({ line }) => line.trimEnd()).join('\n')}\n`;
}
