// Opens the service's database for a command, or says in words why it cannot be opened.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from '../service/open-work.ts';
import { EXIT } from './exit.ts';
import { codeOf, Failure } from './failure.ts';
import { readServiceConfig } from './service-config.ts';

export interface Opening {
  readonly directory: string;
  /** Whether a database may be made where there is none: a mistyped path must not be, and be called empty or whole. */
  readonly mayMake: boolean;
  /** What to do where a service has it. */
  readonly remedy: string;
}

export async function openForCommand({ directory, mayMake, remedy }: Opening): Promise<Opened> {
  const config = readServiceConfig();
  if (config.databaseUrl === null && !mayMake && !existsSync(join(directory, 'pglite')))
    throw new Failure(EXIT.missing, `there is no database in ${directory}`);
  const [{ openWork }, { createLog }] = await Promise.all([import('../service/open-work.ts'), import('../service/work/log.ts')]);
  const clock = () => new Date();
  const opening = await explained(directory, () => openWork({ config, directory, clock, log: createLog(() => undefined, clock) }));
  if (!opening.ok) throw new Failure(EXIT.usage, `a service (${opening.pid}) uses ${directory}; ${remedy}`);
  return opening.opened;
}

const UNREACHABLE = /^(?:ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|28P01|3D000|28000)/;
const UNWRITABLE = /^(?:EACCES|EPERM|EROFS|ENOSPC|EDQUOT|ENOTDIR|EISDIR|EEXIST|ENOENT)/;

/** What opening may fail by is no fault of ours. */
export async function explained<T>(directory: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const code = codeOf(error);
    if (UNREACHABLE.test(code)) throw new Failure(EXIT.missing, `the database of DATABASE_URL cannot be opened (${code})`);
    if (UNWRITABLE.test(code)) throw new Failure(EXIT.missing, `${directory} cannot be written (${code})`);
    throw error;
  }
}
