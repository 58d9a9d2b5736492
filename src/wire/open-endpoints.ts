// What needs no token: the keys that receipts are checked with, this description, and what machines watch.
import * as z from 'zod/mini';
import { endpoint, nothing } from './endpoint.ts';

export const PublicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string(),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
});
export const KeySet = z.object({ keys: z.array(PublicKey) });
export type KeySet = z.infer<typeof KeySet>;

const Health = z.object({ status: z.enum(['ok', 'unavailable']) });

export const openEndpoints = {
  keys: endpoint({
    ...nothing,
    method: 'GET',
    path: '/.well-known/countersign-keys.json',
    summary: 'Public keys of receipts and of audit checkpoints, retired ones included.',
    access: 'public',
    answer: KeySet,
  }),
  openapi: endpoint({
    ...nothing,
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description.',
    access: 'public',
    answer: z.record(z.string(), z.unknown()),
  }),
  health: endpoint({ ...nothing, method: 'GET', path: '/healthz', summary: 'The process is alive.', access: 'public', answer: Health }),
  ready: endpoint({
    ...nothing,
    method: 'GET',
    path: '/readyz',
    summary: 'The process can serve: its database answers, and has room to write.',
    access: 'public',
    answer: Health,
  }),
  metrics: endpoint({
    ...nothing,
    method: 'GET',
    path: '/metrics',
    summary: 'Figures for Prometheus.',
    access: 'public',
    answer: z.undefined(),
    media: 'text/plain',
  }),
} as const;
