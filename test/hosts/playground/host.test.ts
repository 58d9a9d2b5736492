// The in-memory host: the gate is asked about what is sent, once, and a refusal sends nothing.
import { expect, test } from 'vitest';
import { createPlaygroundHost } from '../../../src/hosts/playground/host.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { VerdictKind } from '../../../src/model/verdict.ts';
import { makeDraft } from '../../policy/make.ts';

function start(kind: VerdictKind) {
  const sent: Draft[] = [];
  const end = new AbortController();
  const host = createPlaygroundHost({ read: () => makeDraft(), stamp: () => undefined, deliver: (draft) => sent.push(draft) });
  let asked = 0;
  host.onSend(async () => {
    asked += 1;
    return { kind, reasons: [] };
  }, end.signal);
  return { host, sent, end, asked: () => asked };
}

test('an allowed message goes once, however often Send is pressed meanwhile', async () => {
  const { host, sent, asked } = start('allow');
  expect(await Promise.all([host.send(), host.send()])).toEqual([true, false]);
  expect([sent.length, asked()]).toEqual([1, 1]);
});

test.each(['acknowledge', 'hold', 'block'] as const)('%s sends nothing', async (kind) => {
  const { host, sent } = start(kind);
  expect(await host.send()).toBe(false);
  expect(sent).toEqual([]);
});

test('without a gate nothing goes', async () => {
  const { host, sent, end } = start('allow');
  end.abort();
  expect(await host.send()).toBe(false);
  expect(sent).toEqual([]);
});

test('a gate that fails lets nothing through, and Send can be tried again', async () => {
  const sent: Draft[] = [];
  const host = createPlaygroundHost({ read: () => makeDraft(), stamp: () => undefined, deliver: (draft) => sent.push(draft) });
  host.onSend(() => {
    throw new Error('gate');
  }, new AbortController().signal);
  await expect(host.send()).rejects.toThrow('gate');
  await expect(host.send()).rejects.toThrow('gate');
  expect(sent).toEqual([]);
});

test('listeners hear of changes until they leave', () => {
  const { host } = start('allow');
  const end = new AbortController();
  let heard = 0;
  host.onChange(() => {
    heard += 1;
  }, end.signal);
  host.changed();
  end.abort();
  host.changed();
  expect(heard).toBe(1);
});
