// Reads an editor's elements as the very text that their HTML has, and finds the characters again in the page.
import type { ReadText } from '../engine/read-text.ts';
import { type Tag, tagOf } from '../engine/tags.ts';
import { TextBuilder } from '../engine/text-builder.ts';
import type { Span } from '../model/span.ts';

export interface DomText {
  /** The text of the element's inner HTML. Its source offsets are a count over all text nodes, not those of the HTML. */
  readonly read: ReadText;
  /** Where the span's characters stand in the page: each range lies within one text node. */
  ranges(span: Span): Range[];
}

/** The text nodes in order, with the source offset at which each begins. */
interface Texts {
  readonly nodes: Text[];
  readonly starts: number[];
  length: number;
}

/** Reads what is in the element now; after a change of the page it must be read again. */
export function readDom(root: Element): DomText {
  const builder = new TextBuilder();
  const texts: Texts = { nodes: [], starts: [], length: 0 };
  let node = root.firstChild;
  while (node !== null) {
    enter(node, builder, texts);
    const inside = isLeaf(node) ? null : node.firstChild;
    node = inside ?? leave(node, root, builder);
  }
  const read = builder.finish();
  return { read, ranges: (span) => read.toSource(span).flatMap((source) => toRange(source, texts) ?? []) };
}

function enter(node: Node, builder: TextBuilder, texts: Texts): void {
  if (node instanceof Element) builder.open(elementOf(node), node.hasAttributes() ? (name) => node.getAttribute(name) : null);
  else if (node instanceof Text) {
    // Two text nodes may touch; a range must not join them.
    builder.comment();
    builder.text(node.data, 0, node.length, texts.length);
    texts.nodes.push(node);
    texts.starts.push(texts.length);
    // One more than its length, so that no range reaches over the end of a node.
    texts.length += node.length + 1;
  } else builder.comment();
}

/** Ends the node and all that end with it; gives the next one. */
function leave(from: Node, root: Element, builder: TextBuilder): ChildNode | null {
  for (let node: Node | null = from; node !== null && node !== root; node = node.parentNode) {
    if (node instanceof Element && elementOf(node).display !== 'void') builder.close(elementOf(node));
    if (node.nextSibling !== null) return node.nextSibling;
  }
  return null;
}

/** What HTML would show as plain characters is hidden in a page, save in `<xmp>`. */
function isLeaf(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  const { raw, hides } = elementOf(node);
  return raw && hides;
}

function elementOf(element: Element): Tag {
  return tagOf(element.localName);
}

/** None where the page has lost the characters since. */
function toRange({ start, end }: Span, { nodes, starts }: Texts): Range | null {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const from = start - (starts[low] ?? 0);
  if (node === undefined || from + end - start > node.length) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + end - start);
  return range;
}
