// Who is asked about a hold.
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/model/person.ts';
import { defaultSettings, type TenantSettings } from '../../src/model/tenant-settings.ts';
import { routeHold } from '../../src/service/holding/route-hold.ts';
import type { StoredStatement } from '../../src/service/store/stored-hold.ts';
import { message } from './harness.ts';

function person(id: string, more: Partial<Person> = {}): Person {
  return { id, name: id, email: '', roles: ['manager'], manager: null, team: null, away: null, active: true, ...more };
}

function statement(key: string, topic: StoredStatement['topic']): StoredStatement {
  const words = {
    rule: 'x',
    severity: 'high' as const,
    kind: 'hold' as const,
    why: '',
    policyLine: '',
    facts: {},
    answer: null,
    flags: [],
  };
  return { key, topic, standing: 'asked', ...words };
}

const TODAY = '2026-11-24';
const sender = person('sender', { roles: ['rep'], manager: 'boss' });
const away = (standIn: string | null) => ({ from: '2026-11-20', until: '2026-11-24', standIn });

interface Given {
  readonly chain?: readonly Person[];
  readonly others?: readonly Person[];
  readonly settings?: Partial<TenantSettings>;
  readonly sender?: Person;
  readonly statements?: readonly StoredStatement[];
}

function route({
  chain = [person('boss')],
  others = [],
  settings = {},
  sender: from = sender,
  statements = [statement('a', 'pricing')],
}: Given) {
  const people = new Map([...chain, ...others, from].map((one) => [one.id, one]));
  const admins = [...people.values()].filter(({ roles }) => roles.includes('admin'));
  const all = { sender: from, chain, people, admins, settings: { ...defaultSettings, ...settings }, today: TODAY };
  const steps = routeHold(all, statements, { previous: null, draft: message('').draft, text: '', ownText: '' });
  return (
    steps?.map(
      ({ name, keys, reviewers }) =>
        `${name} ${keys.join('+')}: ${reviewers.map(({ id, standsInFor }) => (standsInFor === null ? id : `${id} for ${standsInFor}`)).join(', ')}`,
    ) ?? null
  );
}

describe('the sender’s own manager', () => {
  test('is asked', () => expect(route({})).toEqual(['manager a: boss']));

  test('has a stand-in while away, to the last day', () =>
    expect(route({ chain: [person('boss', { away: away('deputy') })], others: [person('deputy')] })).toEqual([
      'manager a: deputy for boss',
    ]));

  test('is followed by the next above where nobody stands in, or the stand-in is the sender', () => {
    const chain = [person('boss', { away: away(null) }), person('chief')];
    expect(route({ chain })).toEqual(['manager a: chief']);
    expect(route({ chain: [person('boss', { away: away('sender') }), person('chief')] })).toEqual(['manager a: chief']);
    expect(route({ chain: [person('boss', { active: false }), person('chief')] })).toEqual(['manager a: chief']);
  });

  test('where there is none, the fallback is asked, then administrators, and never the sender', () => {
    const admin = person('admin', { roles: ['admin'] });
    expect(route({ chain: [], others: [admin, person('back')], settings: { fallback: ['back'] } })).toEqual(['manager a: back']);
    expect(route({ chain: [], others: [admin] })).toEqual(['manager a: admin']);
    expect(route({ chain: [], sender: person('sender', { roles: ['admin'] }) })).toBeNull();
    expect(route({ chain: [] })).toBeNull();
  });
});

test('a team’s queue takes the place of the manager, without the sender', () => {
  const settings = { teams: [{ name: 'desk', reviewers: ['sender', 'one', 'two'] }] };
  const from = person('sender', { team: 'desk' });
  expect(route({ sender: from, others: [person('one'), person('two', { away: away('one') })], settings })).toEqual(['manager a: one']);
});

describe('topics', () => {
  const statements = [statement('price', 'pricing'), statement('terms', 'terms')];
  const legal = (needs: 'any' | 'all') => ({ escalations: [{ name: 'legal', topics: ['terms' as const], people: ['counsel'], needs }] });
  const others = [person('counsel'), person('admin', { roles: ['admin'] })];

  test('that need two are asked of both', () =>
    expect(route({ statements, others, settings: legal('all') })).toEqual(['manager price+terms: boss', 'legal terms: counsel']));

  test('that either may answer are asked once', () =>
    expect(route({ statements, others, settings: legal('any') })).toEqual(['manager price: boss', 'legal terms: boss, counsel']));

  test('that are not in the message ask nobody', () =>
    expect(route({ statements: statements.slice(0, 1), others, settings: legal('all') })).toEqual(['manager price: boss']));

  test('need a second person: one who is both is not asked twice', () =>
    expect(route({ statements, others, chain: [person('counsel')], settings: legal('all') })).toEqual([
      'manager price+terms: counsel',
      'legal terms: admin',
    ]));

  describe('of two kinds at once', () => {
    const both = [...statements, statement('residency', 'security')];
    const two = (legal: readonly string[], security: readonly string[]) => ({
      escalations: [
        { name: 'legal', topics: ['terms' as const], people: [...legal], needs: 'all' as const },
        { name: 'security', topics: ['security' as const], people: [...security], needs: 'all' as const },
      ],
    });
    const asked = (settings: Partial<TenantSettings>, among = others) => route({ statements: both, others: among, settings });

    test('are asked of a person each: who is named for both is asked for the first', () => {
      const third = person('third');
      expect(asked(two(['counsel'], ['counsel', 'third']), [...others, third])).toEqual([
        'manager price+terms+residency: boss',
        'legal terms: counsel',
        'security residency: third',
      ]);
    });

    test('and of the fallback where nobody else is named, or of nobody', () => {
      const settings = two(['counsel'], ['counsel']);
      expect(asked(settings)?.at(-1)).toBe('security residency: admin');
      const back = { ...settings, fallback: ['counsel', 'back'] };
      expect(asked(back, [...others, person('back')])?.at(-1)).toBe('security residency: back');
      expect(asked(settings, [person('counsel')])).toBeNull();
    });

    test('only where both are in the message', () =>
      expect(route({ statements: both.slice(2), others, settings: two(['counsel'], ['counsel']) })?.at(-1)).toBe(
        'security residency: counsel',
      ));
  });
});
