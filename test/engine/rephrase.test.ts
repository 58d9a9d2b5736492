// The safer wording of a promise reads well, whoever makes it.
import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

const OPTIONS = { rules, policy: defaultPolicy, now: new Date('2026-11-24T09:30:00Z') };

test.each([
  ["We'll have it live by Friday.", 'We are aiming to have it live by Friday'],
  ['Sure, we will send the contract tomorrow.', 'we are aiming to send the contract tomorrow'],
  ["I'll send it by Friday.", 'I am aiming to send it by Friday'],
  ['Kay and I will install it on Monday.', 'Kay and I are aiming to install it on Monday'],
  ['Our engineers will install it on Monday.', 'Our engineers are aiming to install it on Monday'],
  ['Our team will install it on Monday.', 'Our team is aiming to install it on Monday'],
  ["We'll add the sandbox.", 'We plan to add the sandbox'],
  ['We will not raise your rate.', 'We do not plan to raise your rate'],
])('%s', (text, wording) => {
  const { flags } = inspect({ subject: '', body: { text }, to: [{ address: 'dana@buyer.example' }], cc: [], bcc: [] }, OPTIONS);
  expect(flags.filter(({ topic }) => topic === 'commitment').map(({ suggestion }) => suggestion)).toEqual([wording]);
});

/** The first safer wording of a rule, in place of the words it is for. */
function used(text: string, rule: string): string | null {
  const { flags } = inspect({ subject: '', body: { text }, to: [{ address: 'dana@buyer.example' }], cc: [], bcc: [] }, OPTIONS);
  const flag = flags.find((one) => one.rule === rule);
  return flag?.suggestion === undefined ? null : text.slice(0, flag.start) + flag.suggestion + text.slice(flag.end);
}

test.each([
  ['commitment-vow', 'I promise to send it on Monday.', 'I expect to send it on Monday, though I cannot promise it.'],
  ['commitment-vow', 'We guarantee the fix holds.', 'We expect the fix holds, though we cannot promise it.'],
  ['commitment-vow', "We're committed to making this work.", null],
  ['commitment-done', 'Consider it done.', 'Let me check what is possible and come back to you.'],
  ['commitment-you-will', "You'll have it by noon.", 'We are aiming to get it to you by noon.'],
  ['commitment-vow', "I'll make sure of it.", null],
  ['commitment-done', "I'm on it.", 'Let me check what is possible and come back to you.'],
  ['commitment-done', "It won't happen again.", 'Let me check what is possible and come back to you.'],
  ['commitment-done', "I personally guarantee it won't happen again.", null],
  ['service-level', 'SLA is 99.9% and credits apply.', 'SLA is 99.9% (indicative; the contract has the exact terms) and credits apply.'],
  ['service-level', 'You get a 4 hour response time.', null],
  ['warranty', 'We replace it if it breaks.', null],
  ['deadline', 'Your contract ends on 31 December.', null],
  ['deadline', 'I need the signed order form by 5pm today or I lose it.', null],
  ['counter-offer', 'Fine, call it 900.', 'Fine, call it 900, subject to approval on our side.'],
  [
    'data-residency',
    'All employee data is stored in Frankfurt.',
    'All employee data is stored in Frankfurt, as set out in our data processing terms.',
  ],
  ['data-residency', 'The footage is deleted after 30 days.', null],
  ['exclusivity', "You'd have exclusive rights in the north.", "You'd have exclusive rights (subject to contract) in the north."],
  ['feature-claim', 'It comes with 24/7 phone support.', null],
  ['liability', 'For this deal liability is uncapped.', 'For this deal liability is as set out in the contract.'],
  ['liability', 'We can take unlimited liability here.', 'We can take liability as set out in the contract here.'],
  ['roadmap', "It's on our roadmap for spring.", "It's on our roadmap for spring, though plans may change."],
  ['unlimited', 'The plan has unlimited users.', 'The plan has unlimited users, within our fair-use limits.'],
  ['acceptance-by-reference', 'Confirmed, go ahead.\n\n> We would order 500 at $12 with net 60.', null],
])('%s: “%s”', (rule, text, wording) => {
  expect(used(text, rule)).toBe(wording);
});

test.each([
  ['acceptance', 'The notice period is fine by us.'],
  ['redlines', 'Your redlines are fine on our side.'],
  ['renewal', 'You can cancel at any time.'],
  ['warranty', 'It comes with a 10 year warranty from us.'],
  ['liability', "If the crane fails we'll cover any damage."],
  ['exclusivity', 'You would be our sole distributor for Malta.'],
  ['service-level', 'The plan has 99.9% uptime.'],
  ['discount', 'The second boat goes at half price.'],
  ['commitment-vow', 'We guarantee delivery before the holidays.'],
])('%s says nothing more once its safer wording is used', (rule, text) => {
  const safer = used(text, rule);
  expect(safer).not.toBeNull();
  expect(used(safer ?? '', rule)).toBeNull();
});

test.each([
  ['absolute-claim', 'The vault is 100% secure, to the best of our knowledge.'],
  ['certification', 'The platform is GDPR compliant (our current certificate has the exact scope).'],
])('%s does not say its safer wording twice', (rule, text) => {
  expect(used(text, rule)).toBeNull();
});

test.each(["We'll give you 40% off until Friday.", "We'll offer you exclusivity in Wales by June.", "You'll get 30% off next year."])(
  'the safer wording of the promise lets go nothing of what is promised: %s',
  (text) => {
    const safer = used(text, text.startsWith('You') ? 'commitment-you-will' : 'commitment-will') ?? '';
    expect(safer).toContain('aiming to');
    const draft = { subject: '', body: { text: safer }, to: [{ address: 'dana@buyer.example' }], cc: [], bcc: [] };
    expect(inspect(draft, OPTIONS).verdict.kind).toBe('hold');
  },
);
