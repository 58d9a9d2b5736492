// Reads what is typed into a recipient field.
import type { Address } from '../../model/draft.ts';

const NAMED = /^\s*"?([^"<>]*?)"?\s*<\s*([^<>\s@]+@[^<>\s@]+)\s*>\s*$/;
const BARE = /^\s*([^<>\s@,;]+@[^<>\s@,;]+)\s*$/;

/** `a@x.example` or `Name <a@x.example>`; null if it is neither. */
export function parseAddress(text: string): Address | null {
  const named = NAMED.exec(text);
  if (named !== null) {
    const [, name = '', address = ''] = named;
    return name === '' ? { address } : { address, name };
  }
  const address = BARE.exec(text)?.[1];
  return address === undefined ? null : { address };
}

/** Several, with commas, semicolons or line breaks between them; what is no address is given back. */
export function parseAddresses(text: string): { readonly addresses: readonly Address[]; readonly rest: string } {
  const parts = text.split(/[,;\n]+/).filter((part) => part.trim() !== '');
  const read = parts.map((part) => [part, parseAddress(part)] as const);
  return {
    addresses: read.flatMap(([, address]) => (address === null ? [] : [address])),
    rest: read.flatMap(([part, address]) => (address === null ? [part.trim()] : [])).join(', '),
  };
}
