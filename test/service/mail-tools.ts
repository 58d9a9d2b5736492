// What sending takes, for tests: keys of the vault, local servers for the providers, and a clock that is moved by hand.
import { type MailTools, PUBLIC_URLS } from '../../src/service/mailbox/open-mailbox.ts';
import { createHandClockOn, type HandClock, patienceOf, type Time } from './mailbox/hand-clock.ts';

export const VAULT_KEY = { id: '2026-11', secret: Buffer.alloc(32, 7) };
export const KEY_LINE = `${VAULT_KEY.id}:${VAULT_KEY.secret.toString('base64')}`;

export interface HandTools extends MailTools {
  readonly clock: HandClock;
}

/** `server` plays all providers; null where none is asked. */
export function mailTools(time: Time, server: string | null): HandTools {
  const clock = createHandClockOn(time);
  const urls = server === null ? PUBLIC_URLS : urlsOf(server);
  return { keys: [VAULT_KEY], urls, patience: patienceOf(clock), clock };
}

export function urlsOf(server: string): MailTools['urls'] {
  return { gmail: server, googleToken: `${server}token`, googleConsent: `${server}consent`, graph: `${server}v1.0/`, entra: server };
}
