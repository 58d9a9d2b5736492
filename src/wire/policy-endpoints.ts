// The tenant's policy in force, for everyone.
import { CurrentPolicy } from '../model/policy-version.ts';
import { endpoint, nothing } from './endpoint.ts';

const EVERYONE = ['rep', 'manager', 'admin', 'auditor'] as const;

export const policyEndpoints = {
  readPolicy: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/policy',
    summary: 'The policy in force. `ETag` names its version; `If-None-Match` is answered by 304.',
    access: EVERYONE,
    answer: CurrentPolicy,
    etag: true,
  }),
} as const;
