// Takes a notice that something left by a mailbox: it is looked at sooner, and nothing in the notice is believed beyond that.
import * as z from 'zod/mini';
import type { SentNotice } from '../../wire/notice-endpoints.ts';
import { hastenWatch } from '../store/sent-watches.ts';
import { reading, sha256 } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

/** developers.google.com/workspace/gmail/api/guides/push */
const Notice = z.object({ emailAddress: z.string() });

/** Whether it was about a mailbox that is watched, of an organisation that named this account. */
export async function hearNotice(work: Work, account: string, { message }: SentNotice): Promise<boolean> {
  const notice = Notice.safeParse(parseJson(Buffer.from(message.data, 'base64').toString('utf8')));
  if (!notice.success) return false;
  return (await hastenWatch(reading(work), account, sha256(notice.data.emailAddress.toLowerCase()), work.clock())) > 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: no notice of Gmail's.
    return undefined;
  }
}
