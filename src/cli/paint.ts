// Colours and marks for a terminal, and the same meaning in plain characters.
import type { VerdictKind } from '../model/verdict.ts';

export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  /** In the colour of what policy asks. */
  asked(kind: VerdictKind, text: string): string;
  /** Flagged words in the draft, with the numbers of their flags. */
  mark(kind: VerdictKind, text: string, numbers: string): string;
}

const COLOUR: Readonly<Record<VerdictKind, number>> = { allow: 36, acknowledge: 33, hold: 31, block: 35 };
const UNDERLINED = 4;

function sgr(codes: string, text: string): string {
  // Each line on its own, so that a pager or a grep that shows one line shows it right.
  return text.replace(/[^\n]+/g, (line) => `\u001b[${codes}m${line}\u001b[0m`);
}

export const coloured: Paint = {
  strong: (text) => sgr('1', text),
  faint: (text) => sgr('2', text),
  asked: (kind, text) => sgr(`1;${COLOUR[kind]}`, text),
  mark: (kind, text, numbers) => `${sgr(`${UNDERLINED};${COLOUR[kind]}`, text)}${sgr('2', `[${numbers}]`)}`,
};

export const plain: Paint = {
  strong: (text) => text,
  faint: (text) => text,
  asked: (_kind, text) => text,
  mark: (_kind, text, numbers) => `⟦${text}⟧[${numbers}]`,
};

/** Control characters, and those that turn the order of text around: a mail must not write to the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a mail or a file name, safe to print. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '\ufffd');
}
