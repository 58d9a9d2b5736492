// What each element of HTML does to the text: how it breaks lines, whether its words show, which open elements it ends.

export type Display = 'inline' | 'block' | 'paragraph' | 'cell' | 'void';

export interface Tag {
  readonly name: string;
  readonly display: Display;
  /** Its content is never part of the words. */
  readonly hides: boolean;
  /** Its content is not markup. */
  readonly raw: boolean;
  readonly partOfTable: boolean;
  /** It may not stand inside a paragraph, and so ends one. */
  readonly endsParagraph: boolean;
  /** The open elements that its start tag ends, unless one of `within` was opened since. */
  readonly ends: readonly string[];
  readonly within: readonly string[];
}

/** What holds paragraphs of its own. */
export const HOLDS_PARAGRAPH: readonly string[] = ['table', 'td', 'th', 'button', 'object'];

const BLOCK =
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header legend li main menu nav ol option pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  );
const PARAGRAPH = 'p h1 h2 h3 h4 h5 h6'.split(' ');
const CELL = ['td', 'th'];
const VOID = 'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' ');
const HIDES = 'script style title noscript noembed noframes iframe template textarea select object svg math audio video canvas'.split(' ');
const RAW = 'script style title textarea xmp iframe noembed noframes noscript'.split(' ');
const SECTIONS = ['tbody', 'thead', 'tfoot'];
const ROWS = ['tr', ...SECTIONS];
const TABLE = ['table'];
const STAYS_IN_PARAGRAPH = ['caption', 'legend', 'option', ...ROWS];
const ENDS_PARAGRAPH = [...BLOCK.filter((name) => STAYS_IN_PARAGRAPH.indexOf(name) < 0), ...PARAGRAPH, 'hr'];

/** Which open elements a start tag ends, unless one of the others was opened since. */
const ENDS: Readonly<Record<string, readonly [ends: readonly string[], within: readonly string[]]>> = {
  li: [['li'], ['ul', 'ol', 'menu', 'dir']],
  dd: [['dd', 'dt'], ['dl']],
  dt: [['dd', 'dt'], ['dl']],
  option: [['option'], ['select']],
  td: [CELL, TABLE],
  th: [CELL, TABLE],
  tr: [['tr'], TABLE],
  tbody: [SECTIONS, TABLE],
  tfoot: [SECTIONS, TABLE],
  thead: [SECTIONS, TABLE],
};

function describe(name: string): Tag {
  const has = (names: readonly string[]) => names.indexOf(name) >= 0;
  const display = has(BLOCK) ? 'block' : has(PARAGRAPH) ? 'paragraph' : has(CELL) ? 'cell' : has(VOID) ? 'void' : 'inline';
  const [ends, within] = ENDS[name] ?? [[], []];
  return {
    name,
    display,
    hides: has(HIDES),
    raw: has(RAW),
    partOfTable: has(CELL) || has(ROWS),
    endsParagraph: has(ENDS_PARAGRAPH),
    ends,
    within,
  };
}

const INLINE = 'a b i u s em strong span font small big sub sup code label button o:p body html head'.split(' ');
const UNKNOWN = describe('');
const tags = new Map<string, Tag>();
for (const name of [...BLOCK, ...PARAGRAPH, ...CELL, ...VOID, ...HIDES, ...RAW, ...INLINE]) tags.set(name, describe(name));

/** The element of a name in any case. */
export function tagOf(name: string): Tag {
  const tag = tags.get(name);
  if (tag !== undefined) return tag;
  const low = name.toLowerCase();
  return tags.get(low) ?? { ...UNKNOWN, name: low };
}
