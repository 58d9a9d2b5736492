// Outcomes as problem documents (RFC 9457).
import type { Problem, ProblemCode } from '../../model/problem.ts';
import type { Refused } from '../work/outcome.ts';

interface Kind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  readonly title: string;
}

export const KINDS = {
  'bad-request': { status: 400, title: 'The request cannot be understood' },
  unauthenticated: { status: 401, title: 'A valid token is needed' },
  forbidden: { status: 403, title: 'Not yours to do' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Not done this way' },
  timeout: { status: 503, title: 'It took too long' },
  conflict: { status: 409, title: 'Something else came first' },
  'already-decided': { status: 409, title: 'Already decided' },
  'own-hold': { status: 403, title: 'Your own message' },
  stale: { status: 412, title: 'Changed meanwhile' },
  'precondition-required': { status: 428, title: 'Say which version you saw' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-type': { status: 415, title: 'Not this content type' },
  'not-sendable': { status: 422, title: 'May not be sent' },
  'nothing-to-review': { status: 422, title: 'Nothing to review' },
  'no-reviewer': { status: 422, title: 'Nobody to review it' },
  'key-reused': { status: 422, title: 'Idempotency key used before' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'A fault of ours' },
  unavailable: { status: 503, title: 'Not available right now' },
} as const satisfies Readonly<Record<ProblemCode, Kind>>;

export function toProblem({ code, detail, errors }: Refused, requestId: string): Problem {
  const { status, title } = KINDS[code];
  return {
    type: `urn:countersign:problem:${code}`,
    title,
    status,
    code,
    ...(detail === '' ? {} : { detail }),
    requestId,
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
}

export function problemResponse(refusal: Refused, requestId: string, headers: Readonly<Record<string, string>>): Response {
  const problem = toProblem(refusal, requestId);
  const extra: Record<string, string> =
    problem.status === 401
      ? { 'WWW-Authenticate': 'Bearer' }
      : problem.status === 503 || problem.status === 429
        ? { 'Retry-After': '2' }
        : {};
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...extra, ...headers },
  });
}
