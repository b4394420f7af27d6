import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/**
 * Our own libraries are read from their source and have no effect by being imported, so that only what a page uses
 * travels to it. The API refuses requests of other origins, so the development server passes its own address on.
 */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: process.env.WAYMARK_API ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/[\\/]libs[\\/][^.]*\.tsx?$|[\\/]node_modules[\\/](zod|@stdlib)[\\/]/.test(id) },
    },
  },
});
