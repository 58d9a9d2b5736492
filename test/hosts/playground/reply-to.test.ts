// A reply carries the thread below it, and what was promised there is not promised again.
import { expect, test } from 'vitest';
import { replyTo } from '../../../src/hosts/playground/reply-to.ts';
import { inspect } from '../../../src/inspect.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { defaultPolicy } from '../../../src/policy/defaults.ts';
import { rules } from '../../../src/rules/index.ts';
import { makeDraft, NOW } from '../../policy/make.ts';

const AT = '2026-11-26T12:00:00.000Z';
const judge = (draft: Draft) => inspect(draft, { rules, policy: defaultPolicy, now: NOW });
const sent = (body: Draft['body'], over: Partial<Draft> = {}) => ({
  draft: makeDraft(undefined, { subject: 'Offer', body, ...over }),
  at: AT,
});

test.each<[string, Draft['body'], (words: string, draft: Draft) => Draft['body']]>([
  [
    'formatted',
    { html: '<p>We can do 30% off &amp; more.</p>' },
    (words, { body }) => ('html' in body ? { html: body.html.replace('<br>', words) } : body),
  ],
  ['plain', { text: 'We can do 30% off.\n\nJo' }, (words, { body }) => ('text' in body ? { text: words + body.text } : body)],
])('%s: own words are judged, the thread is not', (_, body, write) => {
  const reply = replyTo(sent(body));
  expect(judge(reply).text).toContain('30% off');
  expect(judge(reply).flags).toEqual([]);
  const written = judge({ ...reply, body: write("We'll have it live by Friday.", reply) });
  expect(written.flags.map(({ quote }) => quote)).toContain("We'll have it live by Friday");
  expect(written.flags.map(({ quote }) => quote).join()).not.toContain('30%');
});

test('it goes to the same people, in the same thread, and names who wrote and when', () => {
  const cc = [{ address: 'cc@acme.example' }];
  const from = { address: 'jo@us.example', name: 'Jo <Rep>' };
  const reply = replyTo(sent({ html: '<p>Hi</p>' }, { cc, from, bcc: [{ address: 'secret@us.example' }] }));
  expect(reply).toMatchObject({ subject: 'Re: Offer', cc, bcc: [], thread: { isReply: true } });
  expect(reply.to).toEqual(makeDraft().to);
  expect(reply.thread?.participants).not.toContain('secret@us.example');
  expect(judge(reply).text).toMatch(/On Thu, 26 Nov 2026 at \d\d:\d\d, Jo <Rep> <jo@us\.example> wrote:/);
  expect(replyTo({ draft: reply, at: AT }).subject).toBe('Re: Offer');
});
