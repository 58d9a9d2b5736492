// Outlook keeps the contract, on Microsoft's own office.js.
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod/mini';
import { Draft } from '../../src/model/draft.ts';
import { checkHost, type HostUnderTest } from '../hosts/contract.ts';
import { buildAddin } from '../hosts/outlook/addin.ts';
import { person } from '../hosts/outlook/emulator/mail.ts';
import { openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { KEYS, receiptFor } from '../hosts/outlook/releases.ts';
import { ROOT } from '../structure/source-files.ts';

const PAGE = `<!doctype html><link rel="icon" href="data:,"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script type="module" src="host-entry.js"></script>`;
const Can = z.object({ gate: z.enum(['block', 'prompt', 'none']), highlight: z.boolean() });

async function start(): Promise<HostUnderTest> {
  const [browser, serve, built] = await Promise.all([
    startBrowser(),
    buildAddin(['onSend']),
    build({ entryPoints: [join(ROOT, 'test/hosts/outlook/host-entry.ts')], bundle: true, format: 'esm', write: false }),
  ]);
  const own = new Map([
    ['/host.html', PAGE],
    ['/host-entry.js', built.outputFiles[0]?.text ?? ''],
  ]);
  const outlook = await openOutlook(browser, { sessionData: {} }, { serve: (path) => own.get(path) ?? serve(path) });
  const frame = await outlook.openPane('host.html');
  const { mail } = outlook;
  await frame.waitForFunction('window.host !== undefined');
  return {
    name: 'outlook',
    can: Can.parse(await frame.evaluate('window.host.can')),
    write: async ({ subject, html, to, attachments }) => {
      if (subject !== undefined) mail.subject = subject;
      if (html !== undefined) mail.body = html;
      if (attachments !== undefined) mail.attachments = attachments.map((name) => ({ id: name, name, size: 10, isInline: false }));
      if (to !== undefined) await outlook.changeRecipients({ to: to.map(person) });
    },
    readDraft: async () => Draft.parse(await frame.evaluate('window.host.readDraft()')),
    stamp: async (digest, expires) => {
      const receipt = receiptFor(digest, expires.toISOString());
      await frame.evaluate(`window.host.stamp(${JSON.stringify(receipt)})`);
      // The pane puts the service's keys there once it has them.
      const state: Record<string, unknown> = JSON.parse(mail.sessionData.countersign ?? '{}');
      mail.sessionData = { countersign: JSON.stringify({ ...state, keys: KEYS }) };
      return receipt;
    },
    changes: async () => Number(await frame.evaluate('window.changes()')),
    stop: async () => {
      await frame.evaluate('window.stop()');
    },
    send: async () => (await outlook.send()).allowed,
    close: () => browser.close(),
  };
}

checkHost('Outlook', start);
