// Single statements and short mails that people who had seen no rule wrote in five batches: most of what binds asks for an answer.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import type { Topic } from '../../src/model/flag.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { makeDraft, NOW } from '../policy/make.ts';

interface Batch {
  readonly batch: number;
  readonly about: string;
  readonly topics: readonly Topic[];
  readonly binding: readonly string[];
  readonly harmless: readonly string[];
}

const BATCHES: readonly Batch[] = JSON.parse(readFileSync(new URL('../corpus/statements.json', import.meta.url), 'utf8'));

/** So many in a hundred are known to be missed, and so many to be taken for what binds, now that they have been read. */
const MISSED = 11;
const WRONG = 6;

/** What asks for an answer in a mail that says this and nothing else. */
function asked(said: string): readonly Topic[] {
  const text = said.includes('\n') ? said : `Hi Dana,\n\n${said}\n\nSam`;
  const { flags } = inspect(makeDraft(undefined, { body: { text } }), { rules, policy: defaultPolicy, now: NOW });
  return flags.filter(({ severity }) => severity !== 'low').map(({ topic }) => topic);
}

describe.each(BATCHES)('batch $batch, $about', ({ topics, binding, harmless }) => {
  test('hardly any is missed', () => {
    const missed = binding.filter((said) => !asked(said).some((topic) => topics.includes(topic)));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((binding.length * MISSED) / 100);
  });
  test('hardly any is flagged wrongly', () => {
    const wrong = harmless.filter((said) => asked(said).length > 0);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual((harmless.length * WRONG) / 100);
  });
});
