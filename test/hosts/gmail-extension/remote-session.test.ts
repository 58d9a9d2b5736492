// The session that the panel holds of a message in the page: what is done here is told there, and refused here as it would be there.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createSession, type Session } from '../../../src/compose/session.ts';
import type { Act } from '../../../src/hosts/gmail-extension/panel-acts.ts';
import type { View } from '../../../src/hosts/gmail-extension/panel-views.ts';
import { createRemoteSession } from '../../../src/hosts/gmail-extension/remote-session.ts';
import { createInspector } from '../../../src/inspect.ts';
import { rules } from '../../../src/rules/index.ts';
import { makeDraft, makePolicy, NOW } from '../../policy/make.ts';

const NOTHING: View = {
  ...{ draft: null, text: '', digest: '', statements: [], gate: { kind: 'allow' }, status: 'asks', coverage: null, selected: null },
  ...{ refusals: 0, acknowledgements: [], feedback: [], mirror: null },
};

function open(text: string) {
  const policy = signal(makePolicy({ confirmTwice: [{ topic: 'commitment' }] }));
  const inspector = signal(createInspector(rules));
  const there = createSession({ inspector, policy, clock: () => NOW, given: [], feedback: signal([]) });
  there.check(makeDraft(undefined, { body: { text } }));
  const statements = there.statements.value.map((one) => ({ ...one, flags: [...one.flags] }));
  const told: Act[] = [];
  const { session } = createRemoteSession({ ...NOTHING, text, statements }, policy, (act) => told.push(act));
  return { there, here: session, told };
}

test.each([
  ['no reason', '', true],
  ['no second confirmation', 'Within my authority', false],
  ['all that is asked', 'Within my authority', true],
])('an answer with %s is judged in the panel as in the page, and told only where it will do', (_, reason, confirmed) => {
  const { there, here, told } = open("We'll have it live by Friday.");
  const keys = there.statements.value.filter(({ state }) => state === 'asked').map(({ key }) => key);
  const answer = ({ acknowledge }: Session) => acknowledge(keys, reason, confirmed);
  const said = answer(here);
  expect(said).toEqual(answer(there));
  expect(told).toEqual(said.ok ? [{ kind: 'acknowledge', keys, reason, confirmed }] : []);
  expect(there.gate.value.kind === 'allow').toBe(said.ok);
});
