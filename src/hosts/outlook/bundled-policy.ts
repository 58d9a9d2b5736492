// The policy that counts where the pane has left none in the draft. `npm run build -- --policy FILE` puts an organisation's own here.
import type { Policy } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';

export const bundledPolicy: Policy = defaultPolicy;
