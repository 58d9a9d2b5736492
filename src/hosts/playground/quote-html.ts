// An earlier message below a reply, with the marks that Gmail puts around it.
import type { Address } from '../../model/draft.ts';
import { escapeHtml } from './escape-html.ts';

/** `when` as the line says it: “Mon, 23 Nov 2026 at 16:12”. */
export function quoteHtml(when: string, who: Address, html: string): string {
  const head = `${escapeHtml(nameSender(when, who))} wrote:`;
  return `<div class="gmail_quote"><div class="gmail_attr">${head}</div><blockquote class="gmail_quote">${html}</blockquote></div>`;
}

/** The same in plain text: each line behind its mark. */
export function quoteText(when: string, who: Address, text: string): string {
  return `${nameSender(when, who)} wrote:\n${text.replace(/^/gm, '> ')}\n`;
}

function nameSender(when: string, { name, address }: Address): string {
  return `On ${when}, ${name === undefined ? address : `${name} <${address}>`}`;
}
