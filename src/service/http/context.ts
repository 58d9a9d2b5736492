// What the web side of the service works with, beside what the operations do.

import type { NoticeVerifier } from '../identity/verify-notice.ts';
import type { TokenVerifier } from '../identity/verify-token.ts';
import type { Hub } from '../live/hub.ts';
import type { Work } from '../work/work.ts';
import type { Metrics } from './metrics.ts';
import type { RateLimit } from './rate-limit.ts';

export interface Web {
  readonly work: Work;
  readonly verify: TokenVerifier;
  /** Null: no notices are taken. */
  readonly verifyNotice: NoticeVerifier | null;
  readonly limit: RateLimit;
  readonly metrics: Metrics;
  readonly hub: Hub;
  /** The service is stopping: streams end. */
  readonly stopping: AbortSignal;
}

/** What Hono carries along with a request. */
export type Variables = { requestId: string; who: string; tenant: string; route: string };
export type Env = { Variables: Variables };
