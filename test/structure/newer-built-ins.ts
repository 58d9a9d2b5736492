// What is newer than ES2016, by name: for looking for it in a bundle, and for taking it away from a realm.

/** Built-ins after ES2016, by where they hang. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  Object: ['entries', 'values', 'getOwnPropertyDescriptors', 'fromEntries', 'hasOwn', 'groupBy'],
  'String.prototype': [
    'padStart',
    'padEnd',
    'trimStart',
    'trimEnd',
    'trimLeft',
    'trimRight',
    'matchAll',
    'replaceAll',
    'at',
    'isWellFormed',
    'toWellFormed',
  ],
  'Array.prototype': ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  'Promise.prototype': ['finally'],
  'RegExp.prototype': ['dotAll', 'hasIndices', 'unicodeSets'],
  RegExp: ['escape'],
  'Intl.DateTimeFormat.prototype': ['formatToParts', 'formatRange', 'formatRangeToParts'],
  Intl: [
    'PluralRules',
    'RelativeTimeFormat',
    'ListFormat',
    'Segmenter',
    'DisplayNames',
    'Locale',
    'getCanonicalLocales',
    'supportedValuesOf',
  ],
  Map: ['groupBy'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf'],
};
export const NEWER_GLOBALS = [
  'globalThis',
  'BigInt',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
  'AggregateError',
  'Iterator',
];
/** As they would be written. A method of ours had better not bear such a name: nobody could tell which is meant. */
export const WRITTEN = Object.entries(NEWER).flatMap(([place, names]) =>
  names.map((name) => (place.endsWith('.prototype') ? `.${name}(` : `${place}.${name}`)),
);

/** A script that takes it all away. */
export function removeNewer(): string {
  const members = Object.entries(NEWER).flatMap(([place, names]) => names.map((name) => `delete ${place}.${name};`));
  return [...members, ...NEWER_GLOBALS.map((name) => `delete this.${name};`)].join('\n');
}
