// Every endpoint of the service, by name. The service routes by it, the client calls by it, and the OpenAPI document is made of it.
import { adminEndpoints } from './admin-endpoints.ts';
import { auditEndpoints } from './audit-endpoints.ts';
import { coverageEndpoints } from './coverage-endpoints.ts';
import { holdEndpoints } from './hold-endpoints.ts';
import { inspectEndpoints } from './inspect-endpoints.ts';
import { mailboxEndpoints } from './mailbox-endpoints.ts';
import { meEndpoints } from './me-endpoints.ts';
import { noticeEndpoints } from './notice-endpoints.ts';
import { openEndpoints } from './open-endpoints.ts';
import { peopleEndpoints } from './people-endpoints.ts';
import { policyChangeEndpoints } from './policy-change-endpoints.ts';
import { policyEndpoints } from './policy-endpoints.ts';
import { recordEndpoints } from './record-endpoints.ts';

export const api = {
  ...holdEndpoints,
  ...meEndpoints,
  ...inspectEndpoints,
  ...recordEndpoints,
  ...policyEndpoints,
  ...policyChangeEndpoints,
  ...auditEndpoints,
  ...peopleEndpoints,
  ...adminEndpoints,
  ...mailboxEndpoints,
  ...coverageEndpoints,
  ...noticeEndpoints,
  ...openEndpoints,
} as const;
