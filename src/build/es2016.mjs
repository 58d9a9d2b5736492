// Bundles for ES2016. esbuild lowers `{ ...a, b }` with a helper that itself needs a built-in of ES2017; here is another.

const NEWER = 'Object.getOwnPropertyDescriptors';
const INSTEAD = '(o=>Reflect.ownKeys(o).reduce((d,k)=>(d[k]=Object.getOwnPropertyDescriptor(o,k),d),{}))';

/**
 * The code of a bundle with that helper replaced.
 * @param {string} code
 */
function replaceNewerHelper(code) {
  return code.replaceAll(NEWER, INSTEAD);
}

/**
 * Replaces it in what esbuild gives; for builds with `write: false`.
 * @returns {import('esbuild').Plugin}
 */
export function es2016() {
  return {
    name: 'es2016',
    setup: (build) => {
      build.onEnd(({ outputFiles = [] }) => {
        for (const file of outputFiles) {
          if (file.path.endsWith('js')) file.contents = new TextEncoder().encode(replaceNewerHelper(file.text));
        }
      });
    },
  };
}
