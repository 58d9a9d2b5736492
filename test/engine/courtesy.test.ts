// What is promised out of courtesy is noted and asks for nothing; what a call brings along, or a day by which, makes a promise of it.
import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

const NOW = new Date('2026-11-20T09:00:00Z');

function judge(text: string, policy = defaultPolicy) {
  const { flags, verdict } = inspect(
    {
      subject: '',
      body: { text },
      from: { address: 'sam@ours.example' },
      to: [{ address: 'dana@buyer.example' }],
      cc: [],
      bcc: [],
      attachments: [],
    },
    { rules, policy, now: NOW },
  );
  return { verdict: verdict.kind, promise: flags.find(({ topic }) => topic === 'commitment') };
}

test.each([
  "I'll send you an invite for Thursday.",
  "I'm sending you an invite for Monday.",
  'Will send a calendar invite shortly.',
  "I'll get that invite out today.",
  "I'll put something in the diary for Tuesday.",
  "We'll set up a call with procurement next week.",
  "I'll loop in Priya from legal.",
  "I'll introduce you to our head of delivery.",
  "I'll bring our CTO to the call on Thursday.",
  "I'll put you in touch with Marek this week.",
  "I'll call you tomorrow at 3.",
  "I'll give you a ring on Tuesday to see how you got on.",
  "I'll follow up next week.",
  "I'll follow up with your team after the holidays.",
  "We'll be in touch.",
  "I'll check with the team and let you know.",
  "I'll send you the recap and the notes.",
  "I'll share the case study we discussed.",
])('asks for nothing: %s', (text) => {
  expect(judge(text)).toMatchObject({ verdict: 'allow', promise: { severity: 'low', facts: { courtesy: true } } });
});

test.each([
  "I'll get back to you by Friday.",
  "I'll send the deck over this afternoon.",
  "I'll call you on Tuesday with the final price.",
  "I'll follow up with pricing on Monday.",
  "I'll follow up with the contract tomorrow.",
  "We'll get back to you with a firm date.",
  "I'll check in every Monday.",
  "I won't call you again.",
  "I promise I'll call you tomorrow.",
  "I'll send the signed order form over.",
  "I'll send over the proposal.",
  "We'll schedule the installation for Monday.",
  "I'll follow up on the refund of $500.",
  "I'll send you the slides, and we will waive the setup fee.",
])('asks: %s', (text) => {
  expect(judge(text).verdict).toBe('acknowledge');
});

test('a policy that wants to be asked says so', () => {
  const asked = { name: 'Every call', when: { facts: { courtesy: true } }, do: 'acknowledge' as const };
  expect(judge("I'll call you tomorrow at 3.", { ...defaultPolicy, exceptions: [asked] }).verdict).toBe('acknowledge');
});
