// What the sender reads while the part that reads messages is not there, or fails.
import type { FaultRule } from './fault-rule.ts';

export interface Words {
  readonly title: string;
  readonly text: string;
}

/** Send was stopped. */
export const STARTING: Words = {
  title: 'Not sent: Countersign is still starting',
  text: 'It has not read this message yet. This takes a moment.',
};

/** It is tried once more. */
export const RETRYING: Words = { title: 'Countersign is starting', text: 'This takes a moment.' };

/** It has come, and it cannot be told in which window Send was stopped. */
export const READY: Words = { title: 'Countersign has started', text: 'Please press Send again.' };

const TITLE = 'Countersign could not start';
const WAITS = 'A message waits unchecked';
const UNREAD = 'Countersign could not read it';

export interface Fault {
  /** What policy wants of a message that cannot be read. Under `acknowledge` Send passes, and the net below keeps what leaves and asks. */
  readonly rule: FaultRule;
  /** A request of Gmail's is kept. */
  readonly waits: boolean;
  /** Send was stopped before it was known that nothing comes. */
  readonly wasStopped: boolean;
  /** The part is there, and failed at a message. */
  readonly isHere: boolean;
}

export function wordsOf({ rule, waits, wasStopped, isHere }: Fault): Words {
  if (waits) return { title: WAITS, text: `${isHere ? UNREAD : TITLE}${WAITING[rule]}` };
  if (isHere) return { title: 'A message left unchecked', text: `${UNREAD}.` };
  if (wasStopped && rule !== 'hold') return { title: `Not sent: ${TITLE}`, text: STOPPED[rule] };
  return { title: TITLE, text: `${FROM_HERE[rule]} Try again, or reload Gmail.` };
}

const MAY_GO = '. Try again, or send it if you know what is in it.';
const WAITING: Readonly<Record<FaultRule, string>> = {
  allow: MAY_GO,
  acknowledge: MAY_GO,
  hold: ', and no message may leave from here unchecked. Try again, or reload Gmail.',
};

const STOPPED = {
  allow: 'Try again, or press Send once more to send it unchecked.',
  acknowledge: 'Try again, or press Send once more: you are asked before it leaves unchecked.',
} as const;

const FROM_HERE: Readonly<Record<FaultRule, string>> = {
  allow: 'What you send from here is not checked.',
  acknowledge: 'You are asked before a message leaves from here unchecked.',
  hold: 'No message may leave from here unchecked.',
};
