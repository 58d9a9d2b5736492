// `npm run build -- --policy FILE`: an organisation's own policy in place of the default, in what runs in Outlook.
import { importSource } from '../import-source.mjs';

const LOAD = "export { loadPolicy } from './src/cli/load-policy.ts';";

/**
 * Reads and checks the file as `countersign policy check` does, and throws its very lines.
 * @param {string} file
 * @returns {Promise<unknown>}
 */
async function readPolicy(file) {
  const { loadPolicy } = await importSource(LOAD, process.cwd());
  return loadPolicy(file);
}

/**
 * Puts the policy where `bundled-policy.ts` stands.
 * @param {unknown} policy
 * @returns {import('esbuild').Plugin}
 */
function bundlePolicy(policy) {
  return {
    name: 'bundle-policy',
    setup: (building) => {
      building.onLoad({ filter: /outlook[\\/]bundled-policy\.ts$/ }, () => ({
        contents: `export const bundledPolicy = ${JSON.stringify(policy)};`,
        loader: 'js',
      }));
    },
  };
}

/**
 * The plugins that the arguments of a build ask for.
 * @param {readonly string[]} args
 */
export async function policyPlugins(args) {
  const at = args.indexOf('--policy');
  const file = args[at + 1];
  if (at < 0) return [];
  if (file === undefined) throw new Error('--policy names a file, such as policy.json');
  return [bundlePolicy(await readPolicy(file))];
}
