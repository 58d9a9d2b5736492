// How much of the processors each part took: unlike the clock, that says little about what else the machine was doing.
import { readdirSync, readFileSync } from 'node:fs';

/** What Linux counts in, whatever the kernel's own clock does (proc(5), `utime`). */
const TICK_MS = 10;

/** @param {number | string} pid */
function readProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { name, pid: Number(pid), parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    // It ended meanwhile, or this is no Linux.
    return { name: '', pid: Number(pid), parent: 0, ms: Number.NaN };
  }
}

/** Since their start: the service, the callers in this process, and the PostgreSQL server that this process started. */
export function readCpu(/** @type {number} */ servicePid) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const postgres = pids.map(readProcess).filter(({ name }) => name === 'postgres');
  const server = postgres.find(({ parent }) => parent === process.pid);
  const workers = postgres.filter(({ parent }) => parent === server?.pid);
  const { user, system } = process.cpuUsage();
  return {
    service: readProcess(servicePid).ms,
    database: [...workers, ...(server === undefined ? [] : [server])].reduce((sum, { ms }) => sum + ms, 0),
    callers: (user + system) / 1000,
  };
}
