// Reads addresses as people write them: `a@x.example`, `Name <a@x.example>`, and lists of them.
import type { Address } from '../model/draft.ts';

/** Text that is no address is kept as it is: policy then judges it as outside. */
export function parseAddress(text: string): Address {
  const whole = text.trim();
  const open = whole.lastIndexOf('<');
  if (open < 0 || !whole.endsWith('>')) return { address: whole };
  const address = whole.slice(open + 1, -1).trim();
  const name = unquote(whole.slice(0, open).trim());
  return name === '' ? { address } : { address, name };
}

/** A list as one text, `a@x.example, "Doe, Jane" <j@x.example>`; or as texts, each with one address. */
export function parseAddresses(value: string | readonly string[]): Address[] {
  const texts = typeof value === 'string' ? splitList(value) : value;
  return texts.map(parseAddress).filter(({ address }) => address !== '');
}

/** Cuts at commas and semicolons that stand outside of quotes and angle brackets. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let angled = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '<') angled = true;
    else if (!quoted && sign === '>') angled = false;
    else if (!quoted && !angled && (sign === ',' || sign === ';')) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function unquote(name: string): string {
  return name.length > 1 && name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name;
}
