// What must stand where something else stands. Never what stands there: it may be words of a mail.
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What zod says where a schema brings no words of its own. */
const WORDLESS = 'Invalid input';

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-11-24',
  datetime: 'a time such as 2026-11-24T09:30:00Z',
  base64: 'base64',
};

export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return 'has keys that are not known';
    default:
      return issue.message === WORDLESS ? describeForm(issue) : issue.message;
  }
}

function describeForm(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return `must ${describeBound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}`;
    case 'too_big':
      return `must ${describeBound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)}`;
    case 'invalid_format':
      return `must be ${FORMATS[issue.format] ?? 'of another form'}`;
    case 'invalid_union':
      return 'has none of the forms that it may have';
    default:
      return issue.message;
  }
}

function describeBound(origin: string, side: string, bound: number | bigint): string {
  if (origin === 'string') return `have ${side} ${bound} ${bound === 1 ? 'character' : 'characters'}`;
  if (origin === 'array') return `have ${side} ${bound} ${bound === 1 ? 'item' : 'items'}`;
  return `be ${side} ${bound}`;
}
