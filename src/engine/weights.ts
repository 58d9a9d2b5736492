// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

export const SCALE = 24;
export const BIAS: readonly number[] = [-96, -96, -96, -96];
export const ADD: readonly number[] = [9, 9, 9, 9];
export const KEEP: readonly number[] = [-9, -9, -9, -9];
export const RULES: Readonly<Record<string, number>> = {};
export const WORDS = ``;
