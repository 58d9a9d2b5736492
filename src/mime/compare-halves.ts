// Whether the plain text of a mail, which some recipients are shown, says what its HTML says: no word more, and none less.
import { readHtml } from '../engine/read-html.ts';
import { type ReadText, readText } from '../engine/read-text.ts';
import { segment } from '../engine/segment.ts';
import { ADDRESS, namedInHtml } from './named-in-html.ts';

/** What programs add in brackets: the address of a link, the words in the place of a picture. */
const BRACKETS = /<([^<>]{1,2000})>|\[([^[\]]{1,2000})\]|\((https?:[^()\s]{1,2000})\)/g;
/** A picture's words may be left out where they are few and without a figure: others see them in its place. Its file's name may have one. */
const FEW_WORDS = /^[^\s\p{N}%]+(?:\s+[^\s\p{N}%]+){0,5}$/u;
const BY_OUTLOOK = /\s(?:Description automatically generated|AI-generated content may be incorrect\.)$/;
const FILE_NAME = /^[^\s%]+\.(?:png|jpe?g|gif|webp|svg|bmp|heic|tiff?)$/i;
const PREFIX = /^\s*(?:image|mailto|tel|cid):/i;
/** What they count a list with, which the HTML does not write out. */
const COUNT = /^[ \t>]*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/i;
const LIST_TAG = /<(\/?)(ol|ul|li)(?=[\s>])[^<>]*>/gi;
/** No word: it stands before each item of a counted list. */
const ITEM = '\ue000';

/** Quotes and signatures are not reviewed: they may stand in one half as words of the sender's, and in the other as what they are. */
export function saysTheSame(html: string, plain: string): boolean {
  const named = new Set(
    namedInHtml(html)
      .filter(saysNothing)
      .map((value) => toWords(value.replace(PREFIX, ''))),
  );
  const shown = partsOf(readHtml(markItems(html)));
  const said = partsOf(readText(plain));
  return [said.filter(({ isOwn }) => isOwn), said].some((parts) => isSame(parts.map(({ text }) => text).join('\n')));

  function isSame(text: string): boolean {
    const { words, counts } = readCounted(bare(text));
    let at = 0;
    let startsItem = false;
    for (const { isOwn, text } of shown) {
      for (const whole of bare(text).split('\n')) {
        const line = toWords(whole);
        startsItem ||= whole.includes(ITEM);
        if (line === '') continue;
        const count = startsItem ? (counts.get(at) ?? 0) : 0;
        startsItem = false;
        const from = words.startsWith(line, at + count) ? at + count : at;
        if (words.startsWith(line, from)) at = from + line.length;
        else if (isOwn) return false;
      }
    }
    return at === words.length;
  }

  /** Twice: Outlook writes `<ann@x.example<mailto:ann@x.example>>`. */
  function bare(text: string): string {
    return dropAdded(dropAdded(text));
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

function saysNothing(value: string): boolean {
  return ADDRESS.test(value) || FILE_NAME.test(value) || FEW_WORDS.test(value.replace(BY_OUTLOOK, '').trimEnd());
}

function markItems(html: string): string {
  const lists: string[] = [];
  return html.replace(LIST_TAG, (tag, slash: string, name: string) => {
    const kind = name.toLowerCase();
    if (kind === 'li') return slash === '' && lists[lists.length - 1] === 'ol' ? tag + ITEM : tag;
    if (slash === '') lists.push(kind);
    else lists.pop();
    return tag;
  });
}

/** The words of a plain text, and how long the count is that stands at a place in them. */
function readCounted(text: string): { readonly words: string; readonly counts: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  let words = '';
  for (const line of text.split('\n')) {
    const [count] = COUNT.exec(line) ?? [];
    if (count !== undefined) counts.set(words.length, toWords(count).length);
    words += toWords(line);
  }
  return { words, counts };
}

/** Mail programs wrap lines and write `*30%*` for bold: only words and figures are compared, with the points inside figures. */
function toWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%.,/:]|[.,/:](?!\p{N})|(?<!\p{N})[.,/:]/gu, '');
}
