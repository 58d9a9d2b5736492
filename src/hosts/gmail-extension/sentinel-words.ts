// What the sender reads while the part that reads messages is not there.

export interface Words {
  readonly title: string;
  readonly text: string;
}

/** Send was stopped. */
export const STARTING: Words = {
  title: 'Not sent: Countersign is still starting',
  text: 'It has not read this message yet. This takes a moment.',
};

/** It has come, and it cannot be told in which window Send was stopped. */
export const READY: Words = { title: 'Countersign has started', text: 'Please press Send again.' };

/** It does not come, and policy says what becomes of a message that cannot be read: it stays, or it goes. */
export const FAILED = {
  stays: { title: 'Countersign could not start', text: 'No message may leave from here unchecked. Try again, or reload Gmail.' },
  goes: { title: 'Countersign could not start', text: 'What you send from here is not checked. Try again, or reload Gmail.' },
  /** It goes; but the first Send was stopped before that was known. */
  again: { title: 'Not sent: Countersign could not start', text: 'Try again, or press Send once more to send it unchecked.' },
} as const satisfies Record<string, Words>;

/** A request of Gmail's is kept. */
export const UNCHECKED = {
  stays: {
    title: 'A message waits unchecked',
    text: 'Countersign could not start, and no message may leave from here without. Try again, or reload Gmail.',
  },
  goes: { title: 'A message waits unchecked', text: 'Countersign could not start. Try again, or send it if you know what is in it.' },
} as const satisfies Record<string, Words>;
