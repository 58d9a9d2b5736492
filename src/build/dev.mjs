// `npm run dev`: builds on every change, serves the playground, and reloads the page.
import { spawn } from 'node:child_process';
import { createServer, request } from 'node:http';
import { context } from 'esbuild';
import { copyFiles, optionsOf } from './build.mjs';
import { bundles } from './bundles.mjs';

const PORT = 4180;
const APP_PORT = PORT + 100;
/** In the dev build only: esbuild tells on this path when a file of the playground has changed. */
const RELOAD = "new EventSource('/esbuild').addEventListener('change', () => location.reload());";

/**
 * Starts the built service again after each build of it.
 * @returns {import('esbuild').Plugin}
 */
function restartService() {
  /** @type {import('node:child_process').ChildProcess | null} */
  let running = null;
  process.once('exit', () => running?.kill());
  process.once('SIGTERM', () => process.exit());
  return {
    name: 'restart-service',
    setup: (build) => {
      build.onEnd(({ errors }) => {
        if (errors.length > 0) return;
        const start = () => {
          running = spawn(process.execPath, ['dist/cli.js', 'serve', '--dev', '--quiet', '--port', String(APP_PORT)], {
            stdio: ['ignore', 'ignore', 'inherit'],
          });
        };
        if (running === null) start();
        else running.once('exit', start).kill();
      });
    },
  };
}

/**
 * Copies a bundle's loose files whenever it is built; they are watched as if the bundle imported them.
 * @param {import('./bundles.mjs').Bundle} bundle
 * @returns {import('esbuild').Plugin}
 */
function copyOnBuild(bundle) {
  return { name: 'copy-files', setup: (build) => build.onEnd(() => copyFiles(bundle)) };
}

/**
 * Taken before anything is built: it is the port of `npm start`.
 * @returns {Promise<import('node:http').Server>}
 */
function takePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () => reject(new Error(`port ${PORT} is taken; please end what runs there first, such as npm start`)));
    server.listen(PORT, '127.0.0.1', () => resolve(server));
  });
}

/**
 * One address for the page: the service, with esbuild's stream of changes beside it.
 * @param {import('node:http').Server} server
 * @param {number} changesPort
 */
function serveBoth(server, changesPort) {
  server.on('request', (incoming, outgoing) => {
    const { method, url = '/', headers } = incoming;
    const port = url === '/esbuild' ? changesPort : APP_PORT;
    const onward = request({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end('The service is starting; please reload.'));
    incoming.pipe(onward);
  });
  console.log(`Countersign playground, reloading on change: http://127.0.0.1:${PORT}/`);
}

export async function dev() {
  const server = await takePort();
  const { cli, playground } = bundles;
  await watch(cli, [restartService()]);
  const page = await watch(playground, [copyOnBuild(playground)], { banner: { js: RELOAD }, minify: false });
  const { port } = await page.serve({ host: '127.0.0.1', servedir: 'dist/playground' });
  serveBoth(server, port);
}

/**
 * @param {import('./bundles.mjs').Bundle} bundle
 * @param {import('esbuild').Plugin[]} plugins
 * @param {import('esbuild').BuildOptions} [options]
 */
async function watch(bundle, plugins, options = {}) {
  const building = await context({ ...optionsOf(bundle), ...options, plugins });
  await building.watch();
  return building;
}
