// The public module `dist/inspect.mjs`: the spine with its default policy and all rules, without a dependency.
export { inspect } from '../../inspect.ts';
export { defaultPolicy } from '../../policy/defaults.ts';
export { rules } from '../../rules/index.ts';
