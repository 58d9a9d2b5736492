// Whether the plain text of a mail, which some recipients are shown, says what its HTML says: no word more, and none less.
import { readHtml } from '../engine/read-html.ts';
import { type ReadText, readText } from '../engine/read-text.ts';
import { segment } from '../engine/segment.ts';
import { namedInHtml } from './named-in-html.ts';

/** What programs add in brackets: the address of a link, the words in the place of a picture. */
const BRACKETS = /<([^<>]{1,2000})>|\[([^[\]]{1,2000})\]|\((https?:[^()\s]{1,2000})\)/g;
const PREFIX = /^\s*(?:image|mailto|tel|cid):/i;
/** What they count a list with. */
const COUNT = /^[ \t>]*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/gim;

/** Quotes and signatures are not reviewed: they may stand in one half as words of the sender's, and in the other as what they are. */
export function saysTheSame(html: string, plain: string): boolean {
  const named = new Set(namedInHtml(html).map((value) => toWords(value.replace(PREFIX, ''))));
  const hasCounts = /<ol[\s>]/i.test(html);
  const shown = partsOf(readHtml(html));
  const said = partsOf(readText(plain));
  return [said.filter(({ isOwn }) => isOwn), said].some((parts) => isSame(wordsOf(parts.map(({ text }) => text).join('\n'))));

  function isSame(words: string): boolean {
    let at = 0;
    for (const { isOwn, text } of shown) {
      for (const line of text.split('\n').map(wordsOf)) {
        if (words.startsWith(line, at)) at += line.length;
        else if (isOwn) return false;
      }
    }
    return at === words.length;
  }

  function wordsOf(text: string): string {
    // Twice: Outlook writes `<ann@x.example<mailto:ann@x.example>>`.
    const bare = dropAdded(dropAdded(text));
    return toWords(hasCounts ? bare.replace(COUNT, '') : bare);
  }

  function dropAdded(text: string): string {
    return text.replace(BRACKETS, (whole, angle?: string, square?: string, round?: string) =>
      named.has(toWords((angle ?? square ?? round ?? '').replace(PREFIX, ''))) ? ' ' : whole,
    );
  }
}

interface Part {
  /** Else it is quoted, a signature and the like. */
  readonly isOwn: boolean;
  readonly text: string;
}

function partsOf(read: ReadText): Part[] {
  return segment(read).map(({ kind, start, end }) => ({ isOwn: kind === 'own', text: read.text.slice(start, end) }));
}

/** Mail programs wrap lines and write `*30%*` for bold: only words and figures are compared, with the points inside figures. */
function toWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%.,/:]|[.,/:](?!\p{N})|(?<!\p{N})[.,/:]/gu, '');
}
