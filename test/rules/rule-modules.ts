// The files of src/rules, each with its rule and its examples.
import { readdirSync } from 'node:fs';
import type { Examples, Rule } from '../../src/engine/rule.ts';

export interface RuleModule {
  readonly default: Rule;
  readonly examples: Examples;
}

const folder = new URL('../../src/rules/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
export const modules: readonly RuleModule[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
