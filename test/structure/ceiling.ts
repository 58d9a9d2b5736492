// What a built file may weigh, and what to do where it weighs more.
import { expect } from 'vitest';

export function expectWithin(name: string, bytes: number, most: number): void {
  const remedy = `${name} is ${bytes - most} bytes over what it may weigh. Find them in what it carries; or, where they are worth it (a new rule is some 2 KB), raise this ceiling in test/structure, and the figures in FIGURES.md with it`;
  expect(bytes, remedy).toBeLessThanOrEqual(most);
}
