// Builds the Gmail extension into a folder, as `npm run build` does into dist.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildBundle, copyFiles } from '../../../src/build/build.mjs';
import { bundles } from '../../../src/build/bundles.mjs';
import { writeExtension } from '../../../src/build/gmail-extension.mjs';

export async function buildExtension(folder: string, apiOrigin: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const bundle of [bundles.gmailContent, bundles.gmailCompose, bundles.gmailBackstop, bundles.gmailWorker, bundles.gmailPanel]) {
    for (const { path, contents } of await buildBundle(bundle)) writeFileSync(join(folder, basename(path)), contents);
    copyFiles({ ...bundle, outfile: join(folder, basename(bundle.outfile)) });
  }
  await writeExtension(folder, apiOrigin);
}
