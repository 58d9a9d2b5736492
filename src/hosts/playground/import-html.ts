// Lets foreign HTML into the editor: a new tree is built from what is known to be harmless, and nothing else comes in.

const KEPT: ReadonlySet<string> = new Set(
  'a b blockquote br code div em h1 h2 h3 hr i li ol p pre s span strong sub sup table tbody td tfoot th thead tr u ul'.split(' '),
);
/** Their content is not the mail's text. */
const DROPPED: ReadonlySet<string> = new Set(
  'applet audio base canvas embed frame frameset head iframe link math meta noframes noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Marks by which mail clients say what is quoted and what is signature; the reading of a draft depends on them. */
const MARKS = /^(?:gmail_(?:quote|attr|signature|extra)|moz-cite-prefix|MsoNormal|yahoo_quoted|protonmail_quote)$/;
const IDS = /^(?:appendonsend|divRplyFwdMsg|Signature)$/;
const LINK = /^(?:https?:|mailto:)/i;

/** A fragment of the given document with the mail's text and plain formatting. */
export function importHtml(html: string, target: Document): DocumentFragment {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const fragment = target.createDocumentFragment();
  copyChildren(source.body, fragment, target);
  return fragment;
}

function copyChildren(from: Node, to: Node, target: Document): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.appendChild(target.createTextNode(node.nodeValue ?? ''));
    else if (node instanceof HTMLElement) copyElement(node, to, target);
  }
}

function copyElement(element: HTMLElement, to: Node, target: Document): void {
  const name = element.localName;
  if (DROPPED.has(name)) return;
  if (name === 'img') {
    to.appendChild(target.createTextNode(element.getAttribute('alt') ?? ''));
    return;
  }
  if (!KEPT.has(name)) {
    copyChildren(element, to, target);
    return;
  }
  const copy = target.createElement(name);
  copyAttributes(element, copy);
  copyChildren(element, copy, target);
  to.appendChild(copy);
}

function copyAttributes(from: HTMLElement, to: HTMLElement): void {
  const marks = Array.from(from.classList).filter((name) => MARKS.test(name));
  if (marks.length > 0) to.className = marks.join(' ');
  if (IDS.test(from.id)) to.id = from.id;
  const href = from.getAttribute('href') ?? '';
  if (from.localName === 'a' && LINK.test(href)) to.setAttribute('href', href);
  if (from.getAttribute('type') === 'cite') to.setAttribute('type', 'cite');
  const span = from.getAttribute('colspan') ?? '';
  if (/^\d{1,2}$/.test(span)) to.setAttribute('colspan', span);
}
