// Gives a draft to the manager, once however often it is sent: answers get lost, and drafts are edited meanwhile.
import type { Signal } from '@preact/signals';
import type { Hold } from '../model/hold.ts';
import type { Answered } from '../wire/client.ts';
import { holdEndpoints, type PlaceHold } from '../wire/hold-endpoints.ts';
import { inForce } from './acknowledge.ts';
import type { Connection } from './connection.ts';
import type { Session } from './session.ts';

/** Null where there is nothing to say: the draft was not read yet, or the answer is shown already. */
export type Place = () => Promise<Answered<Hold> | null>;

export interface PlacingOptions {
  readonly session: Session;
  readonly connection: Connection;
  readonly hold: Signal<Hold | null>;
  readonly newId: () => string;
  /** The sender's words to the manager; emptied once they were taken. */
  readonly note: Signal<string>;
  /** Makes a hold of earlier words the one that is at hand, takes it back where it still waits, and places. */
  readonly takeUp: (earlier: Hold, place: Place) => Promise<Answered<Hold> | null>;
}

/**
 * One key until something is placed under it: pressed again after a lost answer, the same message is placed once. Where it was edited
 * since, the service says that the key was used if what was lost did arrive; that hold is then taken back before the new words are asked.
 */
export function createPlacing({ session, connection, hold, newId, note, takeUp }: PlacingOptions): Place {
  let key = newId();
  /** What was sent under this key and not answered, by its text. */
  const lost = new Map<string, PlaceHold>();
  const begin = () => {
    key = newId();
    lost.clear();
  };
  const call = async (body: PlaceHold) => {
    const answer = await connection.client.call(holdEndpoints.placeHold, { params: {}, query: {}, body, idempotencyKey: key });
    if (isLost(answer)) lost.set(JSON.stringify(body), body);
    return answer;
  };
  const settle: Place = async () => {
    for (const body of Array.from(lost.values())) {
      const answer = await call(body);
      if (isLost(answer)) return answer;
      if (!answer.ok) continue;
      begin();
      return takeUp(answer.value, place);
    }
    begin();
    return place();
  };
  const place: Place = async () => {
    const body = bodyOf(session, connection, note.value.trim());
    if (body === null) return null;
    const previous = hold.value?.id;
    const first = await call(previous === undefined ? body : { ...body, previous });
    // The earlier hold is gone or was taken up already; the message itself may still be asked about.
    const isAboutPrevious = !first.ok && previous !== undefined && (first.code === 'not-found' || first.code === 'conflict');
    const answer = isAboutPrevious ? await call(body) : first;
    if (answer.ok) {
      begin();
      note.value = '';
    } else if (answer.code === 'key-reused') return settle();
    // Our policy is older than the one in force.
    else if (answer.code === 'nothing-to-review' || answer.code === 'not-sendable') await connection.readPolicy();
    return answer;
  };
  return place;
}

/** Whether it was done nobody knows: no answer came, or that of a service in trouble. */
function isLost(answer: Answered<Hold>): boolean {
  return !answer.ok && (answer.problem === null || answer.problem.status >= 500);
}

function bodyOf({ draft, inspection, acknowledgements }: Session, { kept }: Connection, note: string): PlaceHold | null {
  if (draft.value === null || inspection.value === null) return null;
  const version = kept.value?.version;
  return {
    draft: draft.value,
    acknowledgements: [...inForce(acknowledgements.value, inspection.value.verdict.reasons)],
    ...(version === undefined ? {} : { policyVersion: version }),
    ...(note === '' ? {} : { note }),
  };
}
