import { readFile, readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

/**
 * Our own libraries are read from their source and have no effect by being imported, so that only what a page uses
 * travels to it. The API refuses requests of other origins, so the development server passes its own address on.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), stdlibLeaves(), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ...(isSsrBuild ? { define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: process.env.WAYMARK_API ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
  build: {
    outDir: 'dist/site',
    cssCodeSplit: false,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/[\\/]libs[\\/][^.]*\.tsx?$|[\\/]node_modules[\\/](zod|@stdlib)[\\/]/.test(id) },
    },
  },
}));

/**
 * A distribution of @stdlib is one package that holds all of its functions, and each function is a package too. Whoever bundles the first
 * takes every function along; so the one file that sees @stdlib is read as if it had imported just the functions that it calls.
 */
function stdlibLeaves(): Plugin {
  return {
    name: 'stdlib-leaves',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]libs[\\/]statistics[\\/]src[\\/]distributions\.ts$/.test(id)) return undefined;
      let leaves = code;
      for (const [line, name = '', packageName = ''] of code.matchAll(/^import (\w+) from '(@stdlib\/[\w-]+)';$/gm)) {
        const called = new Set([...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)\\(`, 'g'))].map(([, leaf]) => leaf));
        const imports = [...called].map((leaf) => `import ${name}_${leaf} from '${packageName}-${leaf}';`);
        leaves = leaves.replace(line, imports.join(' ')).replaceAll(new RegExp(`\\b${name}\\.(\\w+)\\(`, 'g'), `${name}_$1(`);
      }
      return { code: leaves, map: null };
    },
  };
}

/** Every text of the built site lies beside itself as Brotli at its best, which takes too long for the moment at which somebody asks. */
function compressed(): Plugin {
  let site = '';
  return {
    name: 'compressed',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: ({ root, build }) => void (site = resolve(root, build.outDir)),
    async closeBundle() {
      const files = await readdir(site, { recursive: true });
      const texts = files.filter((file) => /\.(?:js|css|html|svg)$/.test(file)).map((file) => resolve(site, file));
      await Promise.all(
        texts.map(async (file) => writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)))),
      );
    },
  };
}
