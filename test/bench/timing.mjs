// How time is taken: the median of samples that are each long enough to be read off the clock.

const SHORTEST_SAMPLE_MS = 0.5;
const SAMPLES = 5;
const MOST_RUNS = 4096;

/**
 * Milliseconds for one run.
 * @param {() => unknown} run
 */
export function timeOne(run) {
  let runs = 1;
  while (sample(run, runs) < SHORTEST_SAMPLE_MS && runs < MOST_RUNS) runs *= 2;
  return median(Array.from({ length: SAMPLES }, () => sample(run, runs) / runs));
}

/**
 * @param {() => unknown} run
 * @param {number} runs
 */
function sample(run, runs) {
  const start = performance.now();
  for (let i = 0; i < runs; i++) run();
  return performance.now() - start;
}

/**
 * The value that so large a share of them lies below.
 * @param {readonly number[]} values
 * @param {number} share 1 is the worst
 */
export function percentile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function median(values) {
  return percentile(values, 0.5);
}

/** @param {string} text */
export function kilobytes(text) {
  return Buffer.byteLength(text) / 1024;
}
