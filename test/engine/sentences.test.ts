// How a text is parted into sentences, where that decides what is found.
import { expect, test } from 'vitest';
import { onOneLine } from '../../src/engine/fold.ts';
import { gateOf } from '../../src/engine/gate.ts';
import { splitSentences } from '../../src/engine/sentences.ts';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { makeDraft, NOW } from '../policy/make.ts';

function sentencesOf(text: string): string[] {
  const low = text.toLowerCase();
  return splitSentences(text, low, onOneLine(low), gateOf(rules)).map(({ start, end }) => text.slice(start, end));
}

test('a greeting is a sentence of its own, and what follows begins a paragraph', () => {
  expect(sentencesOf('Hi Claire, go-live is locked in.')).toEqual(['Hi Claire,', 'go-live is locked in.']);
  expect(sentencesOf('Good morning Tom and Ann, all is well.')).toEqual(['Good morning Tom and Ann,', 'all is well.']);
  expect(sentencesOf('Hi-fi, and more, is here.')).toEqual(['Hi-fi, and more, is here.']);
  expect(sentencesOf('The set, we agreed, is yours.')).toEqual(['The set, we agreed, is yours.']);
});

test('so is what leads to what is said, where a clause of its own follows', () => {
  expect(sentencesOf("I'm glad to say we can do it.")).toEqual(["I'm glad to say", 'we can do it.']);
  expect(sentencesOf("I'm authorised to say you get it.")).toEqual(["I'm authorised to say", 'you get it.']);
  expect(sentencesOf('Thanks for the call, you keep the rights.')).toEqual(['Thanks for the call,', 'you keep the rights.']);
  expect(sentencesOf('The boss says we match it.')).toEqual(['The boss says', 'we match it.']);
  expect(sentencesOf('As agreed, we go on.')).toEqual(['As agreed,', 'we go on.']);
  expect(sentencesOf('Your boss says we match it.')).toEqual(['Your boss says we match it.']);
  expect(sentencesOf('Thanks for the call, and the cake.')).toEqual(['Thanks for the call, and the cake.']);
  expect(sentencesOf('Good news - happy with English law.')).toEqual(['Good news -', 'happy with English law.']);
  expect(sentencesOf('I spoke to finance and half is due now.')).toEqual(['I spoke to finance and', 'half is due now.']);
});

test('and so is what is said behind it, unless the whole asks', () => {
  expect(sentencesOf('We ship on Friday, ok?')).toEqual(['We ship on Friday', 'ok?']);
  expect(sentencesOf('You keep the rights - no questions asked, thanks for waiting.')).toHaveLength(2);
  expect(sentencesOf('It is free (as agreed).')).toEqual(['It is free', 'as agreed).']);
  expect(sentencesOf('Will you ship on Friday, ok?')).toHaveLength(1);
  expect(sentencesOf('Will ship on Friday, does that work?')).toEqual(['Will ship on Friday', 'does that work?']);
  expect(sentencesOf('We ship on Friday and thank the crew.')).toHaveLength(1);
});

test('a space forgotten behind a full stop ends a sentence; an address goes on', () => {
  expect(sentencesOf('Thanks for the call.We can do it.')).toEqual(['Thanks for the call.', 'We can do it.']);
  expect(sentencesOf('It runs at acme.example and in v2.B.')).toHaveLength(1);
});

test('"no." goes on only before a number', () => {
  expect(sentencesOf('Invoice no. 5 is paid.')).toEqual(['Invoice no. 5 is paid.']);
  expect(sentencesOf('It is too low, so no. Either way we part as friends.')).toHaveLength(2);
});

test('a clause goes on over the time of day and the thousands in it', () => {
  const quotesOf = (text: string) => {
    const { flags } = inspect(makeDraft(undefined, { body: { text } }), { rules, policy: defaultPolicy, now: NOW });
    return flags.map(({ quote }) => quote);
  };
  expect(quotesOf('The crew will be at your gate at 8:30 on Monday.').join()).toContain('at 8:30 on Monday');
  expect(quotesOf('I can do the set for 1,200 euros.').join()).toContain('1,200 euros');
});

test.each(['Hi Raj, I can do 15% off.', 'Hi Raj,\nI can do 15% off.', 'Hi Raj,\n\nI can do 15% off.', 'I can do 15% off.'])(
  'an offer is found however it is greeted: %j',
  (text) => {
    const { flags } = inspect(makeDraft(undefined, { body: { text } }), { rules, policy: defaultPolicy, now: NOW });
    expect(flags.map(({ topic, quote }) => `${topic}: ${quote}`)).toContain('pricing: do 15% off');
  },
);
