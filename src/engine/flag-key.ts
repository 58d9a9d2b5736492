// What an acknowledgement is bound to: the rule, the flagged sentence, and the domains it goes to.

import type { Draft } from '../model/draft.ts';
import { test } from './match.ts';

const PLAIN = /^[\x20-\x7e]*$/;
const DROPPED = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u02bc`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/g;

/** Folds what a mail client or a keyboard may change on its own: case, spaces, typographic marks. Words and numbers stay. */
function foldText(text: string): string {
  // Most sentences are plain and evenly spaced: nothing to fold but their case.
  if (test(PLAIN, text) && text.indexOf('  ') < 0) return text.toLowerCase().trim();
  let folded = text;
  if (!test(PLAIN, text)) {
    folded = text.normalize('NFC').replace(DROPPED, '').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
    folded = folded.replace(/\u2026/g, '...');
  }
  return folded.toLowerCase().replace(SPACES, ' ').trim();
}

/** The part of the sentence that counts: without the full stop, which is often typed after the answer was given. */
function foldSentence(sentence: string): string {
  const folded = foldText(sentence);
  let end = folded.length;
  while (end > 0 && ' .!,;:'.indexOf(folded.charAt(end - 1)) >= 0) end--;
  return folded.slice(0, end);
}

/**
 * 64 bits of a text, as 16 hex digits. Fast and well mixed, not cryptographic: the only one who could look for a
 * collision is the sender, who gains nothing by it, because answering the flag is easier.
 */
function hash(text: string): string {
  let a = 0x9e3779b9 | 0;
  let b = 0x85ebca6b | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x5bd1e995);
    b = Math.imul(b ^ unit, 0x1b873593);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  return hex(mix(a ^ (b >>> 16) ^ text.length)) + hex(mix(b ^ Math.imul(a, 0x27d4eb2f)));
}

function mix(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b | 0);
  return h ^ (h >>> 16);
}

function hex(word: number): string {
  return `0000000${(word >>> 0).toString(16)}`.slice(-8);
}

/** What follows the last @ of an address, in lower case. Policy reads more strictly: what it cannot read differs here still, so that no answer for one stands for another. */
export function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
}

/** The domains a draft goes to: lower case, each once, in order. */
export function recipientDomains(draft: Pick<Draft, 'to' | 'cc' | 'bcc'>): string[] {
  const domains = new Set<string>();
  for (const list of [draft.to, draft.cc, draft.bcc]) {
    for (const { address } of list) domains.add(domainOf(address));
  }
  return Array.from(domains).sort();
}

/**
 * Makes the keys of one draft: the same promise to the same people has the same key; a changed word, number or domain
 * gives another. Flags of one sentence share the work.
 */
export function flagKeys(domains: readonly string[]): (rule: string, sentence: string) => string {
  const audience = domains.join(' ');
  let last = '';
  let lastHash = hash(`\n${audience}`);
  return (rule, sentence) => {
    if (sentence !== last) {
      last = sentence;
      lastHash = hash(`${foldSentence(sentence)}\n${audience}`);
    }
    return `${rule}:${lastHash}`;
  };
}
