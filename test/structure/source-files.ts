// The project's own source files, for the tests that read them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the top of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A file of the project (as `SourceFile.path`), or a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

/** Files under `src` and `test`, by folder and by the ends of their names. */
export function listFiles(folders: readonly string[], ends: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: file.slice(ROOT.length).split(sep).join('/'), text: readFileSync(file, 'utf8') })),
  );
}

const STATEMENT = /^(?:import|export)\s+(?:(type)\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"`]([^'"`]+)['"`]/g;

/** What a file imports or exports onward, static and dynamic. */
export function listImports({ path, text }: SourceFile): Import[] {
  const fixed = Array.from(text.matchAll(STATEMENT), ([, type, names, from = '']) =>
    resolve(path, from, type !== undefined || hasOnlyTypes(names)),
  );
  const dynamic = Array.from(text.matchAll(DYNAMIC), ([, from = '']) => resolve(path, from, false)).filter(
    ({ target }) => !target.startsWith('data:'),
  );
  return [...fixed, ...dynamic];
}

function hasOnlyTypes(names = ''): boolean {
  const inner = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const listed = (inner ?? '').split(',').filter((name) => name.trim() !== '');
  return listed.length > 0 && listed.every((name) => name.trim().startsWith('type '));
}

function resolve(path: string, from: string, typeOnly: boolean): Import {
  const isPackage = !from.startsWith('.');
  return { target: isPackage ? from : posix.join(dirname(path), from), isPackage, typeOnly };
}
