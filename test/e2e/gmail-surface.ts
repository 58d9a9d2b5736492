// Looks into our closed shadow root in Gmail's page, as only the debugger can, and presses what stands there with the real mouse.
import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

const sessions = new WeakMap<Page, CDPSession>();
/** The debugger's line to a page: one a page. */
export async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

async function readTree(page: Page): Promise<readonly DomNode[]> {
  const { root } = await (await sessionOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  return find(root, ({ nodeName }) => nodeName === 'COUNTERSIGN-SURFACE').flatMap(({ shadowRoots = [] }) => shadowRoots);
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode[] {
  const inner = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => find(child, wanted));
  return wanted(node) ? [node, ...inner] : inner;
}

function textOf(node: DomNode): string {
  return find(node, ({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join(' ');
}

function attributeOf({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.indexOf(name);
  return at < 0 ? undefined : attributes[at + 1];
}

/** All words that we show in the page. */
export async function readInside(page: Page): Promise<string> {
  return (await readTree(page)).map(textOf).join(' ');
}

async function boxOf(page: Page, wanted: (node: DomNode) => boolean): Promise<{ x: number; y: number }> {
  const node = (await readTree(page)).flatMap((root) => find(root, wanted))[0];
  if (node === undefined) throw new Error('It is not shown.');
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: node.nodeId });
  const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Presses a button or a link by its words. */
export async function pressInside(page: Page, words: string): Promise<void> {
  const { x, y } = await boxOf(
    page,
    (node) => node.nodeName === 'BUTTON' && (textOf(node).includes(words) || attributeOf(node, 'aria-label') === words),
  );
  await page.mouse.click(x, y);
}

/** Gives the keyboard to the first field of this kind. */
export async function focusInside(page: Page, nodeName: string): Promise<void> {
  const node = (await readTree(page)).flatMap((root) => find(root, (one) => one.nodeName === nodeName))[0];
  if (node === undefined) throw new Error(`There is no ${nodeName}.`);
  await (await sessionOf(page)).send('DOM.focus', { nodeId: node.nodeId });
}
