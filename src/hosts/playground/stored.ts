// What the playground keeps in this browser. Stored text is read like any foreign text: checked, or left out.

/** Null where nothing is kept, or nothing that can be read. */
export function readStored(storage: Storage, key: string): unknown {
  try {
    const text = storage.getItem(key);
    return text === null ? null : JSON.parse(text);
  } catch (error) {
    report(key, error);
    return null;
  }
}

/** Keeps a value; a full or forbidden storage costs the keeping, not the writing. */
export function writeStored(storage: Storage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch (error) {
    report(key, error);
  }
}

function report(key: string, error: unknown): void {
  console.warn(`${key} could not be kept or read:`, error instanceof Error ? error.name : 'unknown');
}
