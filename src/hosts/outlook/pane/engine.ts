// The engine and its rules, a file of its own beside the pane: most of what there is to load, and nothing that is needed to show the pane.
import { createInspector, type Inspector } from '../../../inspect.ts';
import { rules } from '../../../rules/index.ts';

/** One for each message. */
export function startInspector(): Inspector {
  return createInspector(rules);
}
