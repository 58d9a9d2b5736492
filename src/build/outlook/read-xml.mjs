// Reads XML as small as a manifest is: elements, attributes, text. It is our own file, so what it does not know is an error.

/**
 * @typedef {object} Element
 * @property {string} name without its prefix
 * @property {Readonly<Record<string, string>>} attributes
 * @property {Element[]} children
 * @property {string} text
 * @property {number} line
 */

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @param {string} text */
const decode = (text) => text.replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
/** @param {string} name */
const local = (name) => name.slice(name.indexOf(':') + 1);

/**
 * The root element. Throws with the line where it cannot go on.
 * @param {string} xml
 * @returns {Element}
 */
export function readXml(xml) {
  /** @type {Element} */
  const top = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open = [top];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const line = xml.slice(0, match.index).split('\n').length;
    if (match.index !== end) throw new Error(`line ${line}: no XML that is known here`);
    end = match.index + match[0].length;
    const [, closed, opened, attributes = '', isEmpty, text] = match;
    const parent = open[open.length - 1] ?? top;
    if (text !== undefined) parent.text += decode(text);
    if (closed !== undefined && open.pop()?.name !== local(closed)) throw new Error(`line ${line}: </${closed}> closes nothing`);
    if (opened === undefined) continue;
    const element = { name: local(opened), attributes: readAttributes(attributes), children: [], text: '', line };
    parent.children.push(element);
    if (isEmpty !== '/') open.push(element);
  }
  const root = top.children[0];
  if (end !== xml.length || open.length !== 1 || root === undefined) throw new Error('the file ends too early');
  return root;
}

/** @param {string} text */
function readAttributes(text) {
  return Object.fromEntries(Array.from(text.matchAll(/([\w:.-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, decode(value)]));
}

/**
 * Every element of these names below this one, in order. With `stop`, what lies in elements of that name is left out.
 * @param {Element} element
 * @param {readonly string[]} names
 * @param {string} [stop]
 * @returns {Element[]}
 */
export function findAll(element, names, stop) {
  return element.children.flatMap((child) => {
    if (child.name === stop) return [];
    return [...(names.includes(child.name) ? [child] : []), ...findAll(child, names, stop)];
  });
}
