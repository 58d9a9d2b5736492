// What Microsoft's schemas do not see in a manifest, and Outlook answers with an add-in that silently does nothing.
import { findAll, readXml } from './read-xml.mjs';

/** @typedef {import('./read-xml.mjs').Element} Element */
/** Gives a file of the web root, or null. @typedef {(path: string) => Buffer | null} ReadFile */

/** Send modes and events are case-sensitive; a misspelt one is ignored. (office-js-docs-reference, docs/manifest/launchevent.md) */
const EVENTS = ['OnNewMessageCompose', 'OnMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageSend'];
/** Above it, Outlook on Mac and LTSC 2024 lose the whole block, and with it the gate. */
const FLOOR = '1.12';
const NEEDED_ICONS = ['16', '32', '80'];
const LIMITS = { ShortStrings: 125, LongStrings: 250 };
const MOST_BYTES = 256 * 1024;

/**
 * Says what is wrong, one line each; nothing if all is well.
 * @param {string} xml
 * @param {ReadFile} readFile
 * @returns {string[]}
 */
export function lintManifest(xml, readFile) {
  const root = readXml(xml);
  const blocks = findAll(root, ['VersionOverrides']);
  return [
    ...(Buffer.byteLength(xml) > MOST_BYTES ? ['the file is larger than 256 KB'] : []),
    ...lintUrls(root, readFile),
    ...lintControlIds(root),
    ...blocks.flatMap((block) => lintResources(block)),
    ...blocks.flatMap((block) => lintIcons(block, readFile)),
    ...lintLaunchEvents(blocks, xml),
  ];
}

/** @param {Element} element @param {string} words */
const at = (element, words) => `line ${element.line}: ${words}`;

/** @param {Element} root @param {ReadFile} readFile */
function lintUrls(root, readFile) {
  const named = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'];
  const problems = findAll(root, named).flatMap((element) => {
    const url = element.attributes.DefaultValue;
    if (url === undefined) return [];
    if (!url.startsWith('https://')) return [at(element, `${url} is not https`)];
    return readFile(new URL(url).pathname) === null ? [at(element, `${url} names no file of the web root`)] : [];
  });
  const [icon, large] = [findAll(root, ['IconUrl'])[0], findAll(root, ['HighResolutionIconUrl'])[0]];
  return [...problems, ...lintSize(icon, 64, readFile), ...lintSize(large, 128, readFile)];
}

/** @param {Element | undefined} element @param {number} size @param {ReadFile} readFile */
function lintSize(element, size, readFile) {
  const url = element?.attributes.DefaultValue ?? '';
  const file = URL.canParse(url) ? readFile(new URL(url).pathname) : null;
  if (element === undefined || file === null) return [`no icon of ${size} pixels`];
  const isPng = file.subarray(1, 4).toString('latin1') === 'PNG' && file.length > 24;
  if (isPng && file.readUInt32BE(16) === size && file.readUInt32BE(20) === size) return [];
  return [at(element, `${url} is no PNG of ${size} × ${size} pixels`)];
}

/** An id counts across all blocks: two of a kind, and the wrong button opens. @param {Element} root */
function lintControlIds(root) {
  const elements = findAll(root, ['Control', 'Group']);
  const ids = elements.map(({ attributes }) => attributes.id);
  return elements.filter(({ attributes }, i) => ids.indexOf(attributes.id) !== i).map((one) => at(one, `id ${one.attributes.id} twice`));
}

/** @param {Element} block */
function lintResources(block) {
  const resources = block.children.find(({ name }) => name === 'Resources');
  const defined = resources === undefined ? [] : findAll(resources, ['Image', 'Url', 'String']);
  const ids = defined.map(({ attributes }) => attributes.id ?? '');
  const used = block.children.filter(({ name }) => name === 'Hosts').flatMap((hosts) => everyElement(hosts));
  const wanted = used.flatMap((element) => (element.attributes.resid === undefined ? [] : [{ element, id: element.attributes.resid }]));
  return [
    ...wanted.filter(({ id }) => !ids.includes(id)).map(({ element, id }) => at(element, `resid ${id} is not defined in its block`)),
    ...defined.filter((_one, i) => ids.indexOf(ids[i] ?? '') !== i).map((one) => at(one, `resource ${one.attributes.id} twice`)),
    ...defined.filter(({ attributes }) => (attributes.id ?? '').length > 32).map((one) => at(one, 'a resid has at most 32 characters')),
    ...defined.filter(({ attributes }) => !wanted.some(({ id }) => id === attributes.id)).map((one) => at(one, 'used by nothing')),
    ...Object.entries(LIMITS).flatMap(([name, most]) =>
      (resources === undefined ? [] : findAll(resources, [name]))
        .flatMap(({ children }) => children)
        .filter(({ attributes }) => (attributes.DefaultValue ?? '').length > most)
        .map((one) => at(one, `more than ${most} characters`)),
    ),
  ];
}

/** @param {Element} element @returns {Element[]} */
function everyElement(element) {
  return element.children.flatMap((child) => [child, ...everyElement(child)]);
}

/** @param {Element} block @param {ReadFile} readFile */
function lintIcons(block, readFile) {
  const images = findAll(block, ['Images'], 'VersionOverrides').flatMap(({ children }) => children);
  return findAll(block, ['Icon'], 'VersionOverrides').flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size ?? '');
    const missing = NEEDED_ICONS.filter((size) => !sizes.includes(size)).map((size) => at(icon, `no icon of ${size} pixels`));
    const wrong = icon.children.flatMap(({ attributes }) => {
      const image = images.find((one) => one.attributes.id === attributes.resid);
      return image === undefined ? [] : lintSize(image, Number(attributes.size), readFile);
    });
    return [...missing, ...wrong];
  });
}

/** @param {readonly Element[]} blocks @param {string} xml */
function lintLaunchEvents(blocks, xml) {
  const block = blocks.find((one) => one.attributes['xsi:type'] === 'VersionOverridesV1_1');
  if (block === undefined) return ['no VersionOverrides of version 1.1, so no gate'];
  const events = findAll(block, ['LaunchEvent']);
  const runtimes = findAll(block, ['Runtime']);
  const point = findAll(block, ['ExtensionPoint']).find((one) => one.attributes['xsi:type'] === 'LaunchEvent');
  const source = point?.children.find(({ name }) => name === 'SourceLocation');
  const send = events.find(({ attributes }) => attributes.Type === 'OnMessageSend');
  const set = findAll(block, ['Sets'])[0];
  return [
    ...events.filter(({ attributes }) => !EVENTS.includes(attributes.Type ?? '')).map((one) => at(one, `no event ${one.attributes.Type}`)),
    ...EVENTS.filter((type) => !events.some(({ attributes }) => attributes.Type === type)).map((type) => `${type} is not handled`),
    ...(runtimes.length === 1 ? [] : ['there must be exactly one Runtime']),
    ...(source?.attributes.resid === runtimes[0]?.attributes.resid ? [] : ['the events’ SourceLocation is not that of the Runtime']),
    ...(send?.attributes.SendMode === 'SoftBlock' ? [] : ['OnMessageSend is not SoftBlock']),
    ...(set?.attributes.DefaultMinVersion === FLOOR ? [] : [`the floor of version 1.1 is not Mailbox ${FLOOR}`]),
    ...(/ReadWriteMailbox/.test(xml) ? ['no more permission than ReadWriteItem'] : []),
  ];
}
