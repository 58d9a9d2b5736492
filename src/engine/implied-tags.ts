// The tags that HTML lets one leave out: which open element a tag ends before it does its own work.
import type { Attribute } from './markup.ts';
import type { TextBuilder } from './text-builder.ts';

/** What may not stand inside a paragraph, and so ends one. */
const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const HOLDS_PARAGRAPH: readonly string[] = ['table', 'td', 'th', 'button', 'object'];

/** Which open elements a start tag ends, unless one of the others was opened since. */
const IMPLIED: ReadonlyMap<string, readonly [readonly string[], readonly string[]]> = new Map([
  ['li', [['li'], ['ul', 'ol', 'menu', 'dir']]],
  ['dd', [['dd', 'dt'], ['dl']]],
  ['dt', [['dd', 'dt'], ['dl']]],
  ['option', [['option'], ['select']]],
  ['td', [['td', 'th'], ['table']]],
  ['th', [['td', 'th'], ['table']]],
  ['tr', [['tr'], ['table']]],
  ['tbody', [['tbody', 'thead', 'tfoot'], ['table']]],
  ['tfoot', [['tbody', 'thead', 'tfoot'], ['table']]],
  ['thead', [['tbody', 'thead', 'tfoot'], ['table']]],
]);

/** Begins an element, and ends those that it implies to have ended. */
export function startElement(builder: TextBuilder, name: string, attribute: Attribute | null): void {
  if (ENDS_PARAGRAPH.has(name)) builder.closeImplied('p', HOLDS_PARAGRAPH);
  const implied = IMPLIED.get(name);
  if (implied !== undefined) for (const tag of implied[0]) builder.closeImplied(tag, implied[1]);
  builder.open(name, attribute);
}

/** Ends an element; of what was never begun, only a line break or a paragraph shows. */
export function endElement(builder: TextBuilder, name: string): void {
  if (name === 'br') builder.open('br', null);
  else if (!builder.close(name) && name === 'p') {
    builder.open('p', null);
    builder.close('p');
  }
}
