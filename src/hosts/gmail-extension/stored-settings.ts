// What an administrator and the review service set, as it lies in the browser's storage; whoever uses a part of it reads that part.
import { onLocalChange, onManagedChange, readLocal, readManaged } from './browser.ts';

/** Where the panel keeps the policy of the service, for the scripts in the page. */
export const KEPT_POLICY = 'policy';

export interface StoredSettings {
  /** The administrator's. */
  readonly managed: unknown;
  /** The service's policy, as it was known last. */
  readonly kept: unknown;
}

export const NOTHING_SET: StoredSettings = { managed: {}, kept: undefined };

/** Tells them now and whenever they change. Settles when they were told once, or could not be read. */
export function followSettings(tell: (settings: StoredSettings) => void, end: AbortSignal): Promise<void> {
  const read = async () => {
    try {
      const settings = { managed: await readManaged(), kept: await readLocal(KEPT_POLICY) };
      if (!end.aborted) tell(settings);
    } catch {
      // Left behind by an update: what was read last counts.
    }
  };
  onManagedChange(() => void read());
  onLocalChange(KEPT_POLICY, () => void read());
  return read();
}
