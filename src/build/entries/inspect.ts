// The public module `dist/inspect.mjs`: the spine with its default policy and all rules, without a dependency.
import { inspect as inspectDraft, type Options } from '../../inspect.ts';

export { defaultPolicy } from '../../policy/defaults.ts';
export { rules } from '../../rules/index.ts';

type Draft = Parameters<typeof inspectDraft>[0];
type Lists = 'to' | 'cc' | 'bcc';

/** `inspect` for callers without types: a list of recipients that is left out is empty. What is no draft at all still throws. */
export function inspect(draft: Omit<Draft, Lists> & Partial<Pick<Draft, Lists>>, options: Options): ReturnType<typeof inspectDraft> {
  return inspectDraft(Object.assign({}, draft, { to: draft.to || [], cc: draft.cc || [], bcc: draft.bcc || [] }), options);
}
