// Words as the text that CardService takes: the few tags it knows, and everything else escaped.
import type { Piece, Rich, Tone } from './card.ts';

/** As in `ui/tokens.css`, for a light ground: a card cannot ask which one it is on. */
const COLOURS: Readonly<Record<Tone, string>> = { danger: '#c50f1f', warning: '#bc4b09', success: '#0e700e', quiet: '#616161' };

export function toMarkup(text: Rich): string {
  return typeof text === 'string' ? escapeText(text) : text.map(markPiece).join('');
}

function markPiece({ text, isBold = false, isStruck = false, tone }: Piece): string {
  let marked = escapeText(text);
  if (isBold) marked = `<b>${marked}</b>`;
  if (isStruck) marked = `<s>${marked}</s>`;
  return tone === undefined ? marked : `<font color="${COLOURS[tone]}">${marked}</font>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\r?\n/g, '<br>');
}
