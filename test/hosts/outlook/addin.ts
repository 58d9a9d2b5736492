// The add-in's web root in memory, built as `npm run build` builds it, for the tests in a browser.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildBundle } from '../../../src/build/build.mjs';
import { bundles } from '../../../src/build/bundles.mjs';
import { ROOT } from '../../structure/source-files.ts';

export type Serve = (path: string) => Buffer | string | null;

/** Builds these bundles; pages and icons come from where they stand. */
export async function buildAddin(names: readonly ('onSend' | 'outlookPane' | 'outlookEngine' | 'outlookReview')[]): Promise<Serve> {
  const files = new Map<string, Buffer>();
  for (const name of names) {
    for (const { path, contents } of await buildBundle(bundles[name])) files.set(`/${basename(path)}`, Buffer.from(contents));
  }
  return (path) => {
    const built = files.get(path);
    if (built !== undefined) return built;
    const file = join(ROOT, path.startsWith('/icons/') ? `assets/outlook/${basename(path)}` : `src/hosts/outlook/pages${path}`);
    return existsSync(file) ? readFileSync(file) : null;
  };
}
