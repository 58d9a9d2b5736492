// Keeps what was read for as long as the versions in its key stay: what never changes under a key can be kept in any process.
export type Memo<T> = (key: string, load: () => Promise<T>) => Promise<T>;

export function createMemo<T>(most: number): Memo<T> {
  const kept = new Map<string, T>();
  return async (key, load) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const loaded = await load();
    if (kept.size >= most) kept.clear();
    kept.set(key, loaded);
    return loaded;
  };
}
