/** The three builds: main, shells and workers (ESM for Node), preload (one CJS file for the sandbox), renderer. */
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { MAIN_ENTRIES, NATIVE, OUT_NEXT, ROOT } from './entries.ts';

const base = (folder: string): InlineConfig => ({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  mode: 'production',
  build: {
    outDir: path.join(OUT_NEXT, folder),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    target: 'node24',
    reportCompressedSize: false,
  },
});

export function mainBuild(): InlineConfig {
  const { build, ...rest } = base('main');
  return {
    ...rest,
    ssr: { noExternal: true },
    build: {
      ...build,
      ssr: true,
      rolldownOptions: {
        input: { ...MAIN_ENTRIES },
        external: ['electron', ...NATIVE, ...builtinModules, /^node:/u],
        // Chunks lie beside the entries, so that `import.meta.dirname` is `out/main` in all of them.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  };
}

export function preloadBuild(): InlineConfig {
  const { build, ...rest } = base('preload');
  return {
    ...rest,
    ssr: { noExternal: true },
    build: {
      ...build,
      ssr: true,
      sourcemap: false,
      rolldownOptions: {
        input: { preload: 'electron/desktop/preload.ts' },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

/** The program's icon, the same in the window as on the installers; without one Chromium asks for a favicon that is not there. */
const icon: Plugin = {
  name: 'icon',
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'icon', href: './icon.svg' }, injectTo: 'head' }],
  generateBundle() {
    const source = readFileSync(path.join(ROOT, 'build/package/resources/icon.svg'));
    this.emitFile({ type: 'asset', fileName: 'icon.svg', source });
  },
};

export function rendererBuild(): InlineConfig {
  const { build, ...rest } = base('renderer');
  return {
    ...rest,
    root: path.join(ROOT, 'renderer'),
    base: './',
    plugins: [react(), icon],
    build: {
      ...build,
      target: 'chrome140',
      minify: true,
      modulePreload: false,
      // The page's policy allows no data: addresses.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: path.join(ROOT, 'renderer/index.html') },
    },
  };
}
