// The built add-on against the real service in process: the same manifest, the same file, another clock.
import { readFileSync } from 'node:fs';
import { addonManifestFor } from '../../../src/build/gmail-addon.mjs';
import { type Addon, buildScript, openAddon } from '../../fakes/apps-script/addon.ts';
import type { FetchAnswer, FetchRequest } from '../../fakes/apps-script/services.ts';
import {
  foundTenant,
  MEMBERS,
  type Member,
  type ServiceOptions,
  serveOn,
  type TestService,
  type TestTenant,
} from '../../service/harness.ts';
import { openMemory } from '../../service/memory.ts';
import { ROOT } from '../../structure/source-files.ts';

export const ORIGIN = 'https://review.harbourline.example';

export interface Bed {
  readonly service: TestService;
  readonly tenant: TestTenant;
  readonly addon: Addon;
  /** Whom Google vouches for from now on. */
  as(member: string): Promise<void>;
  /** What the service gives from now on in place of its own answer; null for its own. */
  answerWith: FetchAnswer | 'nothing' | null;
  /** Changes what the service answers; null for nothing. */
  rewrite: ((text: string) => string) | null;
  /** Done once, before the next request is answered. */
  before: ((request: FetchRequest) => Promise<void>) | null;
  close(): Promise<void>;
}

export interface BedOptions {
  readonly origin?: string;
  /** Scopes that the reader did not allow. */
  readonly without?: readonly string[];
  /** Advanced services, where they are not those of the manifest. */
  readonly services?: readonly { readonly userSymbol: string }[];
  readonly members?: readonly Member[];
  readonly settings?: Parameters<typeof foundTenant>[2];
  readonly service?: ServiceOptions;
}

export async function openBed({
  origin = ORIGIN,
  without = [],
  services,
  members = MEMBERS,
  settings = {},
  service: options = {},
}: BedOptions = {}): Promise<Bed> {
  const service = await serveOn(await openMemory(), options);
  const tenant = await foundTenant(service, members, settings);
  const manifest = JSON.parse(addonManifestFor(readFileSync(`${ROOT}appsscript.json`, 'utf8'), origin));
  manifest.oauthScopes = manifest.oauthScopes.filter((scope: string) => !without.includes(scope));
  if (services !== undefined) manifest.dependencies = { enabledAdvancedServices: services };
  const fetch = async (request: FetchRequest): Promise<FetchAnswer | null> => {
    const hook = bed.before;
    bed.before = null;
    await hook?.(request);
    if (bed.answerWith === 'nothing') return null;
    if (bed.answerWith !== null) return bed.answerWith;
    const { url, method, headers, body } = request;
    const response = await service.request(url.slice(origin.length), { method, headers, body });
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), text: bed.rewrite?.(text) ?? text };
  };
  const addon = await openAddon(await buildScript(origin), { manifest, origin, now: service.now, fetch });
  const bed: Bed = {
    ...{ service, tenant, addon, answerWith: null, rewrite: null, before: null },
    as: async (member) => {
      addon.token = await tenant.token(member);
    },
    close: async () => {
      await addon.close();
      await service.close();
    },
  };
  return bed;
}
