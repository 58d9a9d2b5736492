// What the database can keep: text without NUL and without half of a pair.
const BROKEN = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return !BROKEN.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => !BROKEN.test(key) && isKeepable(inner));
}
