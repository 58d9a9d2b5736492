// Makes a pattern ready to run.

/**
 * V8 interprets a pattern when it first runs and compiles it for the second time, unless the first text is as long as this
 * (`kTierUpForSubjectLengthValue` in v8/src/objects/js-regexp.h): both, for hundreds of patterns, are most of a first inspection.
 */
const LONG = '\n'.repeat(1000);

/** Until ES2016 a pattern that finds nothing sets its `lastIndex` back, whatever it is: there no mark would last, and every call would be a first one. */
const KEEPS_MARK = keepsMark(/a/);

function keepsMark(pattern: RegExp): boolean {
  pattern.lastIndex = 1;
  pattern.test('');
  return pattern.lastIndex === 1;
}

/** The pattern, compiled. What `lastIndex` says matters to no pattern that is neither global nor sticky: it marks those that are ready. */
export function ready(pattern: RegExp): RegExp {
  if (KEEPS_MARK && pattern.lastIndex === 0 && !pattern.global && !pattern.sticky) {
    pattern.test(LONG);
    pattern.lastIndex = 1;
  }
  return pattern;
}

/** Does the pattern match anywhere in the text? */
export function test(pattern: RegExp, text: string): boolean {
  return ready(pattern).test(text);
}

/** The text without the first match of the pattern, or without all of them where it is global. */
export function without(pattern: RegExp, text: string): string {
  return text.replace(ready(pattern), '');
}

/** Its first match. */
export function exec(pattern: RegExp, text: string): RegExpExecArray | null {
  return ready(pattern).exec(text);
}
