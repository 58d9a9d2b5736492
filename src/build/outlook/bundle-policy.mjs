// `npm run build -- --policy FILE`: an organisation's own policy in place of the default, in what runs in Outlook.
import { readFileSync } from 'node:fs';
import { importSource } from '../import-source.mjs';

const READ = "export { parsePolicy } from './src/model/parse-policy.ts'; export { defaultPolicy } from './src/policy/defaults.ts';";

/**
 * Reads and checks the file as `countersign policy check` does; says all that is wrong with it.
 * @param {string} file
 * @returns {Promise<unknown>}
 */
export async function readPolicy(file) {
  const { parsePolicy, defaultPolicy } = await importSource(READ, process.cwd());
  const parsed = parsePolicy(JSON.parse(readFileSync(file, 'utf8')), defaultPolicy);
  if (parsed.ok) return parsed.policy;
  throw new Error(`${file}: run \`countersign policy check ${file}\`, which says what is wrong with it`);
}

/**
 * Puts the policy where `bundled-policy.ts` stands.
 * @param {unknown} policy
 * @returns {import('esbuild').Plugin}
 */
export function bundlePolicy(policy) {
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
