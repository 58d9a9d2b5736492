// Whether the service can serve: its database answers, and has room to write.
import { ping } from '../store/live.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

const PATIENCE_MS = 2000;

export async function isReady(work: Work): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answered = Promise.all([work.database.hasRoom(), ping(reading(work))]).then(
    ([hasRoom]) => hasRoom,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
