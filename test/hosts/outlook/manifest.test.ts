// The manifest: Microsoft's schemas where they are at hand, our own lint always, and the lint's own eyes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { allowedFor, manifestFor, ORIGIN, originOf } from '../../../src/build/outlook/build-outlook.mjs';
import { drawIcon, SIZES } from '../../../src/build/outlook/draw-icons.mjs';
import { lintManifest } from '../../../src/build/outlook/lint-manifest.mjs';
import { ROOT } from '../../structure/source-files.ts';

const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const PAGES = ['/pane.html', '/review.html', '/events.html', '/support.html', '/on-send.js'];

/** The web root as `npm run build` makes it, of which the lint needs icons and names. */
function readRoot(path: string): Buffer | null {
  const icon = /^\/icons\/(icon-\d+\.png)$/.exec(path)?.[1];
  if (icon === undefined) return PAGES.includes(path) ? Buffer.from('') : null;
  const file = join(ROOT, 'assets/outlook', icon);
  return existsSync(file) ? readFileSync(file) : null;
}

test('nothing is wrong that the schemas would not see', () => {
  expect(lintManifest(manifest, readRoot)).toEqual([]);
});

const BREAKS: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ['a dangling resid', 'Description resid="Review.Tip"', 'Description resid="Nothing.Tip"', /resid Nothing\.Tip is not defined/],
  ['http', `"Review.Url" DefaultValue="${ORIGIN}`, '"Review.Url" DefaultValue="http://localhost:3000', /is not https/],
  ['a missing page', '/review.html"/>', '/gone.html"/>', /gone\.html names no file/],
  ['another source of events', '<SourceLocation resid="Events.Url"/>', '<SourceLocation resid="Pane.Url"/>', /not that of the Runtime/],
  ['an icon of another size', 'size="16" resid="Icon.16"', 'size="16" resid="Icon.32"', /no PNG of 16 × 16/],
  ['a lost icon size', /<bt:Image size="80" resid="Icon\.80"\/>/, '', /no icon of 80 pixels/],
  ['the same id twice', 'id="openPaneBasic"', 'id="openPane"', /id openPane twice/],
  ['a higher floor', 'DefaultMinVersion="1.12"', 'DefaultMinVersion="1.15"', /the floor of version 1\.1/],
  ['a misspelt event', 'Type="OnMessageCompose"', 'Type="OnMessageComposed"', /no event OnMessageComposed/],
  ['another send mode', 'SendMode="SoftBlock"', 'SendMode="Softblock"', /not SoftBlock/],
  ['more permission', '<Permissions>ReadWriteItem', '<Permissions>ReadWriteMailbox', /no more permission/],
  ['a long label', 'DefaultValue="Held messages"', `DefaultValue="${'x'.repeat(126)}"`, /more than 125 characters/],
];

test.each(BREAKS)('the lint sees %s', (_name, find, put, problem) => {
  const broken = manifest.replace(find, put);
  expect(broken).not.toBe(manifest);
  expect(lintManifest(broken, readRoot).join('\n')).toMatch(problem);
});

test('it is written for any https origin, and for no other', () => {
  const written = manifestFor(manifest, 'https://mail.example.com');
  expect(written).not.toContain('localhost');
  expect(lintManifest(written, readRoot)).toEqual([]);
  expect(originOf(['--origin', 'https://mail.example.com/'])).toBe('https://mail.example.com');
  expect(originOf([])).toBe(ORIGIN);
  for (const wrong of ['http://mail.example.com', 'https://a.example/path', 'mail.example', undefined]) {
    expect(() => originOf(['--origin', ...(wrong === undefined ? [] : [wrong])])).toThrow(/https address/);
  }
  expect(JSON.parse(allowedFor('https://a.example'))).toEqual({ allowed: ['https://a.example/on-send.js'] });
});

test('the icons are what the script draws, and are committed in every size', () => {
  const drawn = SIZES.map((size) => `icon-${size}.png`);
  expect(readdirSync(join(ROOT, 'assets/outlook')).sort()).toEqual([...drawn].sort());
  // The picture, not how hard a zlib of another version pressed it.
  const pixels = (png: Buffer) => inflateSync(png.subarray(41, -16)).toString('hex');
  for (const size of [16, 32]) {
    const file = readFileSync(join(ROOT, 'assets/outlook', `icon-${size}.png`));
    expect(pixels(file) === pixels(drawIcon(size)), `${size}`).toBe(true);
  }
});

/** Microsoft's schemas are not ours to carry: they are read where a developer has them. */
const SCHEMAS = [process.env.OFFICE_SCHEMAS ?? '', '/work/shared/schemas/outlook-manifest/patched'].find(
  (dir) => dir !== '' && existsSync(dir),
);

describe.skipIf(SCHEMAS === undefined)('against Microsoft’s schemas (OFFICE_SCHEMAS names their folder)', () => {
  const read = (name: string) => ({ fileName: name, contents: readFileSync(join(SCHEMAS ?? '', name), 'utf8') });
  const validate = (contents: string) => {
    const schema = [read('OfficeAppManifestV1_1.xsd')];
    const names = ['TaskPaneAppVersionOverridesV1_0', 'ContentAppVersionOverridesV1_0', 'OfficeAppBasicTypesV1_0'];
    const preload = [...names, 'MailAppVersionOverridesV1_0', 'MailAppVersionOverridesV1_1'].map((name) => read(`${name}.xsd`));
    return validateXML({ xml: [{ fileName: 'manifest.xml', contents }], schema, preload });
  };

  test('the manifest is valid', async () => {
    const { valid, errors } = await validate(manifest);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('a wrong order of elements is not', async () => {
    const runtimes = /<Runtimes>[\s\S]*?<\/Runtimes>/.exec(manifest)?.[0] ?? '';
    const broken = manifest
      .replace(runtimes, '')
      .replace(
        '</DesktopFormFactor>\n        </Host>\n      </Hosts>\n      <Resources>\n        <bt:Images>\n          <bt:Image id="Icon.16"',
        `</DesktopFormFactor>${runtimes}</Host></Hosts><Resources><bt:Images><bt:Image id="Icon.16"`,
      );
    expect((await validate(broken)).valid).toBe(false);
  });
});
