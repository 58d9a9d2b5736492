// What an answer must be whatever happens: right, or a problem document that says what is wrong.
import { expect } from 'vitest';
import { Problem } from '../../../src/model/problem.ts';

/** The problem that an answer is; fails where it is none. */
export async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = Problem.parse(await answer.json());
  expect(problem.status).toBe(answer.status);
  return problem;
}

/** An outage: said to be one, and when to come back. */
export async function expectOutage(answer: Response): Promise<void> {
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(['unavailable', 'timeout']).toContain((await problemOf(answer)).code);
}
