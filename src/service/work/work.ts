// What every operation works with, and on whose behalf.
import type { Options } from '../../inspect.ts';
import type { Person } from '../../model/person.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { MailTools } from '../mailbox/open-mailbox.ts';
import type { Database } from '../store/database.ts';
import type { PlacedRow, Placing } from '../store/holds.ts';
import type { Candidates, Identified, Identity, Versions } from '../store/people.ts';
import type { Ground } from '../store/tenants.ts';
import type { Gathered } from './gather.ts';
import type { Log } from './log.ts';
import type { Memo } from './memo.ts';

export interface Work {
  readonly database: Database;
  readonly clock: () => Date;
  readonly rules: Options['rules'];
  readonly keys: KeyRing;
  readonly log: Log;
  readonly grounds: Memo<Ground>;
  readonly candidates: Memo<Candidates>;
  /** Outside of any transaction. What requests ask for at the same time goes to the database together. */
  readonly identify: Gathered<Identity, Identified | null>;
  readonly place: Gathered<Placing, PlacedRow>;
  /** Tells all processes that a tenant's audit chain grew. */
  readonly announce: (tenant: string) => void;
  /** What sending takes; null where the service was given no keys for it. */
  readonly mail: MailTools | null;
}

/** Who asks: a person of one tenant. Everything is looked up under that tenant. */
export interface Caller {
  readonly tenant: string;
  readonly person: Person;
  readonly versions: Versions;
}
