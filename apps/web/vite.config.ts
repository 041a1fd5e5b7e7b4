import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import path from 'node:path';

const checkout = path.resolve(import.meta.dirname, '../..');

/** Where the api listens while the web is developed on its own. */
const api = process.env.KEHOACH_API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  cacheDir: path.join(checkout, 'node_modules/.vite-web'),
  plugins: [react()],
  css: { postcss: path.join(import.meta.dirname, 'postcss.config.cjs') },
  define: { __FIXTURES__: JSON.stringify(mode === 'fixtures') },
  build: { outDir: path.join(checkout, 'dist/web'), emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: {
    fs: { allow: [checkout] },
    proxy: mode === 'fixtures' ? undefined : { '/api': { target: api }, '/health': { target: api } },
  },
}));
