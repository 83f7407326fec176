/** How the program is built: the page, the hosts, the preload and the threads of analyses, exports and imports, each into its room of dist/. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Rolldown } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What Electron brings itself. */
const external = ['electron']

/** Both files go into one folder, so neither build may empty it. */
const desktop = { outDir: at('dist/desktop'), emptyOutDir: false, target: 'node24' }

/** Lays a typeface beside what is built, under its own name. */
function typefaceBeside(file: string) {
  return {
    name: 'typeface-beside',
    async generateBundle(this: Pick<Rolldown.PluginContext, 'emitFile'>) {
      this.emitFile({ type: 'asset', fileName: path.basename(file), source: await readFile(file) })
    },
  }
}

export default defineConfig({
  root: at('renderer'),
  base: './',
  // Whatever the page needs is imported, so that it stands in the manifest, which is all that hosts serve.
  publicDir: false,
  plugins: [react()],
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        // The operator's page and the audience's.
        rolldownOptions: { input: [at('renderer/index.html'), at('renderer/audience.html')] },
        emptyOutDir: true,
        manifest: true,
        target: 'chrome140',
        // A file as a data: address would need wider content security than our own files do.
        assetsInlineLimit: 0,
        // The charts' library alone is larger than the usual mark; it comes from disk.
        chunkSizeWarningLimit: 4096,
        modulePreload: { polyfill: false },
      },
    },
    desktop: {
      consumer: 'server',
      resolve: { noExternal: true, external },
      build: {
        ...desktop,
        rolldownOptions: {
          external,
          input: at('electron/host/desktop/main.ts'),
          output: { format: 'esm', entryFileNames: 'main.js', codeSplitting: false },
        },
      },
    },
    browser: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: at('dist/browser'),
        emptyOutDir: true,
        target: 'node24',
        rolldownOptions: {
          input: at('electron/host/browser/main.ts'),
          output: { format: 'esm', entryFileNames: 'main.js', codeSplitting: false },
        },
      },
    },
    analysis: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: at('dist/analysis'),
        emptyOutDir: true,
        target: 'node24',
        rolldownOptions: {
          input: at('electron/services/workers/analysis-thread.ts'),
          output: { format: 'esm', entryFileNames: 'thread.js', codeSplitting: false },
        },
      },
    },
    exports: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: at('dist/exports'),
        emptyOutDir: true,
        target: 'node24',
        rolldownOptions: {
          input: at('electron/services/exports/thread/export-thread.ts'),
          plugins: [typefaceBeside(at('renderer/theme/fonts/plex-sans-var-roman.woff2'))],
          output: { format: 'esm', entryFileNames: 'thread.js', codeSplitting: false },
        },
      },
    },
    imports: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: at('dist/imports'),
        emptyOutDir: true,
        target: 'node24',
        rolldownOptions: {
          input: at('electron/services/imports/import-thread.ts'),
          output: { format: 'esm', entryFileNames: 'thread.js', codeSplitting: false },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external },
      build: {
        ...desktop,
        rolldownOptions: {
          external,
          input: at('electron/host/desktop/preload.ts'),
          // A sandboxed preload must be one CommonJS file.
          output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
        },
      },
    },
  },
  builder: {},
})
