// A list that was stored, or came from elsewhere: what cannot be read is left out.

export function readList<T>(value: unknown, read: (item: unknown) => T | null): readonly T[] {
  return Array.isArray(value) ? value.map(read).filter((item) => item !== null) : [];
}
