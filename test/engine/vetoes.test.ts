// Each named veto on its own: words that look like a promise, an offer or a date, and bind nobody.
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

function loudFlags(text: string, subject = ''): string[] {
  const draft = { subject, body: { text }, to: [], cc: [], bcc: [] };
  const { flags } = inspect(draft, { rules, policy: defaultPolicy, now: new Date('2026-11-20T09:00:00Z') });
  return flags.filter(({ severity }) => severity !== 'low').map(({ rule, quote }) => `${rule}: ${quote}`);
}

const SILENT: Readonly<Record<string, readonly string[]>> = {
  question: [
    'Would you take 15% off for a longer term?',
    'Could we ship on Monday, or is Tuesday better for the gate?',
    'Let me know whether we will need the crane by Friday.',
    'Is the setup fee waived on that plan?',
    'Yes - could we ship on Monday, or is Tuesday better for the gate?',
    '- Could we ship on Monday?',
  ],
  'reported speech': [
    'Half price until Easter, the leaflet said.',
    "He said he'll send the drawings by Friday.",
    'According to the article, prices will rise 10% in March.',
    'They told me that they guarantee 99.9% uptime.',
    "You're asking for €38 an hour instead of 45.",
    'Clause 18 asks for unlimited liability.',
    'Your buyer mentioned that you pay within 60 days.',
  ],
  past: [
    'We shipped the last batch on Monday.',
    'Last year we gave you 10% off.',
    'The fee was £200 in 2019.',
    'I sent the contract yesterday.',
    'Four hundred desks, 9% off in the end.',
  ],
  need: [
    'We will need the list of guests.',
    "I'll need your VAT number.",
    'We will require a signature from the school.',
    "We'll have to ask the owner.",
  ],
  whereabouts: [
    "I'll be in Leeds on Tuesday.",
    "We'll be at the fair until Thursday.",
    "I'm travelling next week.",
    "I'll be out of the office until Monday.",
    'I arrive on Tuesday evening and stay in the hotel by the river.',
    "I'm through in Perth on the 18th and at the forum in Stirling on the 20th.",
  ],
  hypothetical: [
    'If we had offered 20% off, you would have signed.',
    "I'm not saying that we will lower the price.",
    'Suppose we ship by Friday, would that help?',
    'Even if we waived the fee, the budget would not stretch.',
  ],
  hedge: [
    "We'll try to have it ready by Friday.",
    'We hope to send the drawings soon.',
    'I should be able to answer by tomorrow.',
    "I'd be happy to walk you through it.",
  ],
  'subject to contract': [
    'Subject to contract, we can do 15% off.',
    'These figures are indicative: £450 a head.',
    'For discussion only: 10% off in year two.',
    'Subject to approval by our board, the fee is waived.',
  ],
  'negated offer': [
    "We can't do 15% off.",
    "I'm afraid we are unable to waive the fee.",
    "We don't offer net 60.",
    "We won't be able to match that price.",
  ],
  "a third party's price": [
    'Your current supplier charges £450 a head.',
    'Their quote was $39 per seat.',
    'Other vendors give 20% off.',
    'The market price is €80 per tonne, analysts say.',
  ],
  'quoted text': [
    'I read "we will refund you in full" on the poster.',
    'Their sheet says: "We ship by Friday. You get 20% off. We will match any quote." Cheeky.',
    'Thanks!\n\n> We will pay 20% more if you ship by Friday.',
    'Noted.\n\nOn Tue, 3 Nov 2026 at 10:12, Ann Lee <ann@acme.example> wrote:\n> We accept your offer of $500.',
    'Passing it on.\n\n-----Original Message-----\nFrom: Ann Lee\nSent: Monday\nSubject: Offer\n\nWe guarantee delivery by Friday.',
  ],
  pleasantry: [
    'I look forward to seeing you on Monday.',
    'Have a great weekend, and see you next week!',
    'Hope your week goes well.',
    "Thanks for your offer of help on Friday, we'll never forget it.",
  ],
};

describe.each(Object.entries(SILENT))('veto: %s', (_, texts) => {
  it.each(texts)('%s', (text) => expect(loudFlags(text)).toEqual([]));
});

describe('veto: auto-reply', () => {
  it('silences an automatic reply by its subject', () => {
    expect(loudFlags("I'll answer your mail by Friday.", 'Automatic reply: Order 12')).toEqual([]);
  });
  it('silences one by its opening', () => {
    expect(loudFlags("Thank you for your email. I am out of the office until 3 December. I'll send an answer on my return.")).toEqual([]);
  });
  it.each([
    ["I'm out of the office from Friday, so here is our offer: 35% off and unlimited liability.", 'Re: your order'],
    ["I'm on leave until Monday. We accept your terms as they stand.", 'Re: terms'],
    ["We'll ship the pumps by Friday.", 'OOO next week: quick offer'],
    ['We can do 20% off for your team.', 'Auto response tool - pricing for Acme'],
    [
      `I'm out of the office until Monday. ${'The plant was calm and the weather was kind. '.repeat(20)}I'll send the plan by Friday.`,
      'Plan',
    ],
  ])('judges what a person wrote: %s', (text, subject) => {
    expect(loudFlags(text, subject)).not.toEqual([]);
  });
  it('leaves a mail that merely speaks of an absence', () => {
    expect(loudFlags("I'll send the contract by Friday, before I am out of the office.")).not.toEqual([]);
  });
});

/** What people lead in with: courtesies, news, somebody else's words, the past. None of it reaches into what is promised behind it. */
const INTRODUCTIONS = [
  'Thanks for your call, ',
  'Thank you so much for your patience on this - ',
  'Hope you are well, ',
  'As discussed yesterday, ',
  'As promised on our call last week, ',
  'I spoke to finance this morning and ',
  'I asked my manager and ',
  'Legal approved it, so ',
  'You asked for a better deal, so ',
  'You mentioned your budget is tight, so ',
  'I know your current supplier charges more, but ',
  'They quoted you higher, but ',
  'Since you were let down last time, ',
  'Last year was tough for everyone, but ',
  'Following up on the meeting we had in May, ',
  'Our competitors would never do this, but ',
  'It was a pleasure showing you around, and ',
  'Sorry for the late reply, ',
  'Just a quick note to say ',
  'What I can say is that ',
  "Don't worry - ",
  'I had a word with my director and ',
];
const PROMISES = [
  "we'll waive the setup fee",
  "you'll have it live by Friday",
  'we accept your redlines',
  'we accept unlimited liability',
  "I'll send the contract tomorrow",
  "we'll hold the price until June",
  "I'll throw in the training at no charge",
];

describe.each(INTRODUCTIONS)('behind “%s”', (introduction) => {
  it.each(PROMISES)('%s', (promise) => expect(loudFlags(`${introduction}${promise}.`)).not.toEqual([]));
});

/** How an offer of today came about is no story. */
const APPROVALS = [
  'Finance signed off on ',
  'My director agreed to ',
  'I managed to get you ',
  'I got you ',
  "I've got approval for ",
  'I can stretch to ',
];
const OFFERS = ['15% off', 'a 20% volume discount', 'three months free', '$39 a seat instead of $49'];

describe.each(APPROVALS)('“%s”', (approval) => {
  it.each(OFFERS)('%s', (offer) => expect(loudFlags(`${approval}${offer}.`)).not.toEqual([]));
});

/** What people add behind it. */
const ADDITIONS = [
  ' - does that help?',
  ', does that work?',
  ' as a one-off, so we are clear.',
  ' even though it was not in the quote.',
  ' - no questions asked.',
  ' - no strings attached.',
  ' unlike your current supplier.',
  ' because you were let down before.',
  ' and I have told finance.',
  ', as I said on the phone.',
];

describe.each(ADDITIONS)('before “%s”', (addition) => {
  it.each(PROMISES)('%s', (promise) =>
    expect(loudFlags(`${promise.charAt(0).toUpperCase()}${promise.slice(1)}${addition}`)).not.toEqual([]),
  );
});

describe('what no veto takes away', () => {
  it.each([
    ["We'll do 10% off, does that work?", 'discount'],
    ['He asked for a date, so: we will ship by Friday.', 'commitment-will'],
    ["We can't do 15% off, but we'll waive the setup fee.", 'waiver'],
    ['As you asked, we will refund the deposit.', 'commitment-will'],
    ['The 6" pipe is in. We will ship the 8" pipe by Friday.', 'commitment-will'],
    ['The word is "SSO. We will ship it by Friday.\n\nThey call it "soon".', 'commitment-will'],
    ['They wrote "Are you sure? Really?" and we will ship it by Friday.', 'deadline'],
    ['Nothing she says goes into a report, and I will put that in writing.', 'commitment-will'],
  ])('%s', (text, rule) => expect(loudFlags(text).map((flag) => flag.split(':')[0])).toContain(rule));
});

it.each(['', ', of course', ' :)'])('a sentence that is no offer speaks of the next one, also with “%s” behind it', (tail) => {
  expect(loudFlags(`This is not an offer${tail}. We can do 10% off.`)).toEqual([]);
});
