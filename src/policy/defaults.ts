// The policy that applies where an organisation has written none: people answer for what they promise, a manager sees the worst.
import type { Policy, TopicPolicy } from '../model/policy.ts';

/** A person acknowledges; an agent's words are acknowledged by the person who sends them. */
const ASKED: TopicPolicy = { low: 'allow', medium: 'acknowledge', high: 'acknowledge', agent: 'draft-only' };
/** The same for a person; what an agent wrote is seen by a manager. */
const GUARDED: TopicPolicy = { low: 'allow', medium: 'acknowledge', high: 'acknowledge', agent: 'manager-approved' };

/** Where a percentage is what the price falls by; elsewhere it may be a deposit, a tax or a share. */
const DISCOUNTS = ['discount', 'counter-offer', 'credit', 'waiver', 'free-of-charge', 'pricing-wording'];

export const defaultPolicy: Policy = {
  version: 1,
  name: 'Countersign default',
  locale: 'en-US',
  timeZone: 'local',
  internalDomains: [],
  internal: 'allow',
  customers: {},
  executives: {
    titles: [
      'CEO',
      'CFO',
      'COO',
      'CTO',
      'CIO',
      'CISO',
      'CRO',
      'CMO',
      'Chief',
      'President',
      'Founder',
      'General Counsel',
      'Managing Director',
    ],
    addresses: [],
  },
  topics: {
    commitment: ASKED,
    timeline: ASKED,
    pricing: GUARDED,
    terms: GUARDED,
    security: GUARDED,
    scope: ASKED,
    attachment: ASKED,
    recipient: ASKED,
    context: ASKED,
  },
  // Laid below a policy that blocks these, they leave it as strict as it is.
  exceptions: [
    { name: 'Discounts over 20 %', when: { rule: DISCOUNTS, facts: { percent: { over: 20 } } }, do: 'hold', onlyStricter: true },
    { name: 'Payment later than 60 days', when: { rule: 'payment-terms', facts: { days: { over: 60 } } }, do: 'hold', onlyStricter: true },
    {
      name: 'Liability, indemnity and exclusivity',
      when: { rule: ['liability', 'exclusivity'], severity: 'high' },
      do: 'hold',
      onlyStricter: true,
    },
  ],
  confirmTwice: [{ topic: ['terms', 'security'], severity: 'high' }],
  reasons: {
    presets: [
      'Within my authority',
      'Already agreed with my manager',
      'Checked with the team that delivers it',
      'Matches the signed contract or order form',
      'Public list price or standard terms',
    ],
    freeText: true,
    minLength: 8,
  },
  approvedPhrases: [],
  onFault: 'acknowledge',
  review: { contact: '' },
};
