// Deletes the bytes of messages that will not be sent, or were.
import { forgetOutgoing } from '../store/outgoing.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

export function forgetMessages(work: Work): Promise<number> {
  return forgetOutgoing(reading(work));
}
