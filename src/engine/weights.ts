// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

export const SCALE = 24;
export const BIAS: readonly number[] = [0, 0, 0, 0];
export const RULES: Readonly<Record<string, number>> = {};
export const WORDS = ``;
