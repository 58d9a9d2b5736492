// Reads text as CardService does: the tags it knows, closed where they were opened, and nothing else that looks like one.

const TAGS = /^(?:b|i|u|s|br|font|a|time)$/;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const SIGNS = /<\/?[a-z]+(?: [a-z]+="[^"<>]*")*\/?>|&[a-z0-9#]+;|[<>&]/gi;

/** Throws what is wrong with it. */
export function checkMarkup(text: string): void {
  const open: string[] = [];
  for (const [sign] of text.matchAll(SIGNS)) {
    const name = /^<\/?([a-z]+)/i.exec(sign)?.[1]?.toLowerCase();
    if (name === undefined) {
      if (ENTITIES[sign] === undefined) throw new Error(`“${sign}” is neither a tag nor an entity`);
      continue;
    }
    if (!TAGS.test(name)) throw new Error(`CardService knows no tag <${name}>`);
    if (name === 'font' && !sign.startsWith('</') && !/^<font color="#[0-9a-f]{6}">$/.test(sign)) throw new Error(`${sign} is no colour`);
    if (name === 'br') continue;
    if (!sign.startsWith('</')) open.push(name);
    else if (open.pop() !== name) throw new Error(`${sign} closes what was not opened last`);
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is not closed`);
}

/** As it reads: what is bold between asterisks, what is struck between tildes. */
export function showMarkup(text: string): string {
  return text
    .replace(/<br>/g, '\n')
    .replace(/<\/?b>/g, '*')
    .replace(/<\/?s>/g, '~')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z0-9#]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
