// The policy that a command judges by: a file laid over the default, or the default itself.
import type { Policy } from '../model/policy.ts';
import { defaultPolicy } from '../policy/defaults.ts';
import { rules } from '../rules/index.ts';
import { checkPolicy, type PolicyCheck } from './check-policy.ts';
import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';
import { printable } from './paint.ts';
import { readText } from './read-bytes.ts';

/** Checks the text of a policy file against our rules. What its lines quote of it writes nothing else to the terminal. */
export function checkPolicyText(text: string): PolicyCheck {
  const ids = rules.map(({ id }) => id);
  const check = checkPolicy(text, defaultPolicy, ids);
  return { ...check, lines: check.lines.map(printable) };
}

/** The policy to judge by. A file with a mistake in it is refused whole: half a policy is nobody's choice. */
export async function loadPolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) return defaultPolicy;
  const check = checkPolicyText(await readText(file));
  if (!check.ok) throw new Failure(EXIT.unreadable, [`the policy ${file} is not valid:`, ...check.lines].join('\n  '));
  return check.policy;
}
