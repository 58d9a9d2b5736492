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

test.each([
  "I'll call you on Monday and replace the pump.",
  "I'll call you Monday and credit the invoice.",
  "I'll call you when the goods have shipped and refund the freight.",
  "I'll reach out to the carrier and have it redelivered Tuesday.",
  "I'll reach out and fix your login today.",
  "I'll ping you when it's fixed and swap the unit.",
  "I'll ring them and get it replaced on Tuesday.",
  "I'll be in touch and get your access restored today.",
  "I'll share the recording and delete it from our servers afterwards.",
  "I'll send a quick recap and extend your trial.",
  "I'll send an invite and hold the date.",
  "I'll set up a call and add the extra users.",
  "I'll book a meeting and bring the samples.",
  "I'll speak to you tomorrow and match their quote.",
  "I'll let you know and pay for the difference.",
  "I'll keep you posted and keep your seat free.",
  "I'll pass on our notes and drop the claim.",
  "I'll ask around and find you a replacement.",
  "I'm calling you on Monday and bringing the parts.",
  "I'll follow up on Monday and swap the router.",
  "We'll arrange the meeting venue and pay for it.",
  "We'll fix the call quality problem on Tuesday.",
  "We'll fix the meeting room door on Monday.",
  "We'll sort out the meeting room hardware on Monday.",
  "We'll set up the Teams call integration on Friday.",
  "We'll set up the call recording for you on Monday.",
  "We'll update the meeting software on Monday.",
  "We'll update the call flow in your account on Tuesday.",
  "We'll fix the times tables in your app on Monday.",
  "We'll put the times right on the invoice.",
  "I'll book a call-out for Monday.",
  "We'll find time to rebuild it.",
  'We will put a placeholder for 40 pallets on the line on Monday.',
  "We'll connect you to the grid on 3 March.",
  "We'll connect you to the new server on Tuesday.",
  "We'll introduce SSO to your tenant on Monday.",
  "I'll introduce changes to the contract on Monday.",
  'We will loop in the new sensors on Tuesday.',
  "I'll copy your customer records in on Tuesday.",
  "We'll call back the faulty units on Monday.",
  'We will check in the goods on Monday.',
  "I'll bring the refund cheque to the meeting on Monday.",
  "We'll bring the contract to the meeting.",
  "I'll have the prototype to your demo on Monday.",
  "I'll send you a message accepting your terms.",
  "I'll send you a note confirming the refund.",
  "I'll send you the summary of what we pay.",
])('is more than a courtesy: %s', (text) => {
  expect(judge(text).promise?.facts?.courtesy).toBeUndefined();
});

test('a policy that wants to be asked says so', () => {
  const asked = { name: 'Every call', when: { facts: { courtesy: true } }, do: 'acknowledge' as const };
  expect(judge("I'll call you tomorrow at 3.", { ...defaultPolicy, exceptions: [asked] }).verdict).toBe('acknowledge');
});
