// The reference host keeps the contract.
import { createPlaygroundHost } from '../../../src/hosts/playground/host.ts';
import { inspect } from '../../../src/inspect.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Receipt } from '../../../src/model/receipt.ts';
import { defaultPolicy } from '../../../src/policy/defaults.ts';
import { rules } from '../../../src/rules/index.ts';
import { checkHost, type HostUnderTest } from '../contract.ts';

async function start(): Promise<HostUnderTest> {
  let draft: Draft = { subject: '', body: { html: '' }, to: [], cc: [], bcc: [], attachments: [] };
  let receipt: Receipt | null = null;
  let heard = 0;
  const stamp = (given: Receipt) => {
    receipt = given;
  };
  const host = createPlaygroundHost({ read: () => draft, stamp, deliver: () => undefined });
  const end = new AbortController();
  host.onSend((sent) => inspect(sent, { rules, policy: defaultPolicy, now: new Date(), receipt }).verdict, new AbortController().signal);
  host.onChange(() => {
    heard += 1;
  }, end.signal);
  return {
    name: host.name,
    can: host.can,
    write: async ({ subject, html, to, attachments }) => {
      draft = {
        ...draft,
        ...(subject === undefined ? {} : { subject }),
        ...(html === undefined ? {} : { body: { html } }),
        ...(to === undefined ? {} : { to: to.map((address) => ({ address })) }),
        ...(attachments === undefined ? {} : { attachments: attachments.map((name) => ({ name })) }),
      };
      host.changed();
    },
    readDraft: async () => host.readDraft(),
    stamp: async (digest, expires) => {
      const given = { digest, expires: expires.toISOString() };
      await host.stamp(given);
      return given;
    },
    changes: async () => heard,
    stop: async () => end.abort(),
    send: () => host.send(),
    close: async () => undefined,
  };
}

checkHost('the playground', start);
