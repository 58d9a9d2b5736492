// What differs between two JSON values, key by key.
import type { PolicyChange } from '../../model/policy-version.ts';

const MOST_CHANGES = 500;

export function compareValues(before: unknown, after: unknown): PolicyChange[] {
  const changes: PolicyChange[] = [];
  compare(before, after, [], changes);
  return changes.slice(0, MOST_CHANGES);
}

function compare(before: unknown, after: unknown, path: readonly string[], changes: PolicyChange[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (!isGroup(before) || !isGroup(after)) {
    changes.push({ path: path.join('.'), ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) });
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(fieldOf(before, key), fieldOf(after, key), [...path, key], changes);
  }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function fieldOf(group: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(group, key)?.value;
}
