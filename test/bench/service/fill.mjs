// Fills a database with copies of one hold: a tenth still waits, the rest was decided long ago and has lost its words.
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

const WAITING_EACH = 10;

/**
 * @param {string} hold
 * @param {number} count
 */
function statements(hold, count) {
  const waits = `n % ${WAITING_EACH} = 0`;
  return [
    `insert into holds (tenant_id, id, state, sender_id, author, urgency, topics, digest, policy_version, steps, placed_at, due_at, warn_at,
       warned_at, decided_at, summary, content, decisions)
     select tenant_id, 'hold_fill' || lpad(n::text, 9, '0'), case when ${waits} then 'pending' else 'released' end, sender_id, author,
       n % 3, topics, md5(n::text), policy_version, steps, placed_at - n * interval '1 second', due_at + n * interval '1 second',
       warn_at + n * interval '1 second', null, case when ${waits} then null else now() end, summary,
       case when ${waits} then content end, decisions
     from holds, generate_series(1, ${count}) n where id = '${hold}'`,
    `insert into hold_people (tenant_id, hold_id, person_id, part, waiting, state, author, urgency, topics, due_at, placed_at)
     select h.tenant_id, h.id, p.person_id, p.part, p.part = 'reviewer' and h.state = 'pending', h.state, h.author, h.urgency, h.topics, h.due_at, h.placed_at
     from holds h, hold_people p where h.id like 'hold_fill%' and p.hold_id = '${hold}'`,
    'analyze holds',
    'analyze hold_people',
  ];
}

/**
 * @param {string} url
 * @param {string} hold
 * @param {number} count
 */
export async function fillPostgres(url, hold, count) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const text of statements(hold, count)) await client.query(text);
  await client.end();
}

/**
 * @param {string} directory
 * @param {string} hold
 * @param {number} count
 */
export async function fillEmbedded(directory, hold, count) {
  const lite = await PGlite.create(`${directory}/pglite`);
  for (const text of statements(hold, count)) await lite.exec(text);
  await lite.close();
}
