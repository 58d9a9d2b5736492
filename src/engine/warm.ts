// Compiles the patterns before the first draft needs them.
import { OFFER_VETOES } from './phrase.ts';
import type { Sentence, SentenceRule } from './rule.ts';
import { vetoOf } from './vetoes.ts';

/**
 * V8 first compiles a pattern to bytecode, which for patterns as large as ours costs five times what machine code does;
 * a subject of 1,000 characters or more makes it skip that (`JSRegExp::kTierUpForSubjectLengthValue`, src/objects/js-regexp.h).
 */
const LONG = 'a '.repeat(520);
const SENTENCE: Sentence = { text: LONG, lower: LONG, start: 0, mentions: [], previous: null, startsLine: true, at: null };

/** Runs every rule and every veto once over a long text that says nothing. A rule that throws will say so in its own time. */
export function warm(rules: readonly SentenceRule[]): void {
  for (const { find } of rules) quietly(() => find(SENTENCE));
  quietly(() => vetoOf(SENTENCE, LONG.length - 2, LONG.length - 1, OFFER_VETOES));
}

function quietly(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    // Reported as a fault when a draft meets the same rule.
    void error;
  }
}
