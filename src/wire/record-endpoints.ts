// What a client tells of messages that never left the machine: what was answered, reported and sent.
import * as z from 'zod/mini';
import { SenderRecord } from '../model/sender-record.ts';
import { endpoint, nothing } from './endpoint.ts';

export const recordEndpoints = {
  record: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/acknowledgements',
    summary: 'Records what the caller acknowledged, reported or sent, in order. What was recorded before is left as it is.',
    access: ['rep', 'manager', 'admin'],
    body: z.object({ records: z.array(SenderRecord).check(z.minLength(1), z.maxLength(100)) }),
    answer: z.object({ accepted: z.int(), known: z.int() }),
  }),
} as const;
