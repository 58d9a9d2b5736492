// What an administrator and the review service set, as it lies in the browser's storage; whoever uses a part of it reads that part.
import { onLocalChange, onManagedChange, readLocal, readManaged } from './browser.ts';

/** Where worker and panel keep the policy of the service, for the scripts in the page. */
export const KEPT_POLICY = 'policy';

export interface StoredSettings {
  /** The administrator's. */
  readonly managed: unknown;
  /** The service's policy, as it was known last. */
  readonly kept: unknown;
}

export const NOTHING_SET: StoredSettings = { managed: {}, kept: undefined };

/**
 * Tells them as they are read, beside what is known already, and whenever they change; settles when both were read, or cannot be. Chrome
 * gives an administrator's only some seconds after its own start (2.7 s in Chromium 156), so neither waits for the other.
 */
export async function followSettings(known: StoredSettings, tell: (settings: StoredSettings) => void, end: AbortSignal): Promise<void> {
  let settings = known;
  const read = async (one: () => Promise<Partial<StoredSettings>>) => {
    try {
      const found = await one();
      settings = { ...settings, ...found };
      if (!end.aborted) tell(settings);
    } catch {
      // Left behind by an update: what was read last counts.
    }
  };
  const managed = () => read(async () => ({ managed: await readManaged() }));
  const kept = () => read(async () => ({ kept: await readLocal(KEPT_POLICY) }));
  onManagedChange(() => void managed());
  onLocalChange(KEPT_POLICY, () => void kept());
  await Promise.all([managed(), kept()]);
}
