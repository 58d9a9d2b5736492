// Whether a text is the address of somebody.

/** Something, one @ outside of quotes, and where it goes: whether it is there only its mail server knows. */
const ADDRESS = /^(?:"(?:[^"\\]|\\.)+"|[^\s@,;<>"()]+)@[^\s@,;<>"()]+$/;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
