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

const TITLE = 'Countersign could not start';
const WAITS = 'A message waits unchecked';

export interface Fault {
  /** What policy wants of a message that cannot be read: it stays, or it goes. */
  readonly stays: boolean;
  /** A request of Gmail's is kept. */
  readonly waits: boolean;
  /** Send was stopped before it was known that nothing comes. */
  readonly wasStopped: boolean;
}

/** It does not come. */
export function wordsOf({ stays, waits, wasStopped }: Fault): Words {
  if (waits && stays) return { title: WAITS, text: `${TITLE}, and no message may leave from here without. Try again, or reload Gmail.` };
  if (waits) return { title: WAITS, text: `${TITLE}. Try again, or send it if you know what is in it.` };
  if (stays) return { title: TITLE, text: 'No message may leave from here unchecked. Try again, or reload Gmail.' };
  if (wasStopped) return { title: `Not sent: ${TITLE}`, text: 'Try again, or press Send once more to send it unchecked.' };
  return { title: TITLE, text: 'What you send from here is not checked. Try again, or reload Gmail.' };
}
