// What could not be read in Gmail, said and counted: in the window at hand, and since the extension was installed.
import { signal } from '@preact/signals';
import { onLocalChange, readLocal } from './browser.ts';
import { COUNTS, Counts } from './worker-messages.ts';

const WORDS: Readonly<Record<string, string>> = {
  'unseen-send': 'messages that Gmail sent in a way nobody pressed; they were read then',
  'unreadable-send': 'requests that send, and could not be read',
  'unreadable-sync': 'other requests that could not be read',
  'nobody-asked': 'sends while no script of ours answered',
  fault: 'faults of Countersign itself',
  'not-started': 'times that Countersign could not start where a message was written',
  'unchecked-send': 'messages that left unchecked because of that',
  'no-window': 'presses on Send whose window could not be told',
  'no-body': 'presses on Send in a window without a body',
};

const counts = signal<Counts>({});

async function read(): Promise<void> {
  const parsed = Counts.safeParse(await readLocal(COUNTS));
  counts.value = parsed.success ? parsed.data : {};
}

/** Keeps the counts true while the panel is open. */
export function followCounts(): void {
  onLocalChange(COUNTS, () => void read());
  void read();
}

/** What was not found is said, never guessed. */
export function UnreadNote({ missing }: { readonly missing: readonly string[] }) {
  const counted = Object.entries(counts.value);
  return (
    <>
      {missing.length === 0 ? null : (
        <p class="gx-missing">
          Not found in this window: {missing.join(', ')}. Gmail may have changed; this was counted and is not judged.
        </p>
      )}
      {counted.length === 0 ? null : (
        <details class="cs-checked gx-missing">
          <summary class="cs-focus">What was not seen or not read</summary>
          <ul>
            {counted.map(([what, count]) => (
              <li key={what}>
                {count} × {WORDS[what] ?? what.replace('missing-', 'windows without: ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
