// Lines out of a stream of bytes, however the stream was cut.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/cli/split-lines.ts';

async function* inChunks(bytes: Uint8Array, cuts: readonly number[]) {
  let start = 0;
  for (const cut of [...cuts.map((at) => at % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
    yield bytes.subarray(start, cut);
    start = cut;
  }
}

const read = async (text: string, cuts: readonly number[], longest?: number) => {
  const lines: (string | null)[] = [];
  for await (const line of splitLines(inChunks(Buffer.from(text), cuts), longest))
    lines.push(line === null ? null : Buffer.from(line).toString());
  return lines;
};

test('are the same for every cut, and keep what is no line break', async () => {
  const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\u2028', 'é', '👍')).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat()), async (text, cuts) => {
      const expected = text.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await read(text, cuts)).toEqual(expected);
    }),
  );
});

test('one that is too long is given up, and those around it are kept', async () => {
  expect(await read('short\nmuch too long\nshort\n', [7, 9, 12], 8)).toEqual(['short', null, 'short']);
  expect(await read('much too long', [3], 8)).toEqual([null]);
});
