/** What is built for the hosts: that of Electron is looked at and run without it. */

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createBuilder } from 'vite'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openExportDesk } from '../../electron/services/export-desk.ts'
import { ExportPlaces } from '../../electron/services/export-places.ts'
import {
  threadFileOf as exportThreadOf,
  typefaceFileOf,
} from '../../electron/services/exports/thread/places.ts'
import { importThreadOf, readInThread } from '../../electron/services/imports/read-in-thread.ts'
import { presetScenarios } from '../../electron/services/model-check.ts'
import { openAnalysisDesk } from '../../electron/services/workers/analysis-desk.ts'
import { threadFileOf } from '../../electron/services/workers/thread-file.ts'
import { analyses } from '../../shared/contract/analysis.ts'
import { smallPack } from '../engine/small-pack.ts'
import { packOrder, SHARE, shipped } from '../services/exports/shipped-content.ts'
import { smallBook } from '../services/imports/made-books.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly imports: readonly string[]
}

async function bundle(
  part: 'preload' | 'desktop' | 'browser' | 'analysis' | 'exports' | 'imports',
): Promise<Chunk[]> {
  const builder = await createBuilder({
    configFile: path.join(ROOT, 'vite.config.ts'),
    logLevel: 'silent',
    build: { write: false },
  })
  const environment = builder.environments[part]
  if (environment === undefined) throw new Error(`there is no environment ${part}`)
  const built = await builder.build(environment)
  if (!('output' in built)) throw new Error(`${part} was not built once`)
  return built.output.flatMap(item => (item.type === 'chunk' ? [item] : []))
}

/** What it imports beside what Node brings. */
function foreignTo({ imports }: Chunk): string[] {
  return imports.filter(name => !name.startsWith('node:') && !builtinModules.includes(name))
}

describe('the preload', () => {
  let chunks: Chunk[]
  beforeAll(async () => {
    chunks = await bundle('preload')
  })

  it('is one CommonJS file that needs nothing but Electron', () => {
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['preload.cjs'])
    const code = chunks[0]?.code ?? ''
    expect([...code.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"'])
    expect(code).not.toMatch(/^\s*(import|export)\b/m)
  })

  it('is small, and knows no question and no event by name', () => {
    const code = chunks[0]?.code ?? ''
    expect(code.length).toBeLessThan(2_000)
    expect(code).not.toMatch(/files:|menu:|runs:|preferences:/)
  })
})

describe("the browser's host", () => {
  it('is one file that needs nothing but Node', async () => {
    const chunks = await bundle('browser')
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['main.js'])
    expect(chunks.flatMap(foreignTo)).toEqual([])
  })
})

describe('the threads of analyses', () => {
  let chunks: Chunk[]
  beforeAll(async () => {
    chunks = await bundle('analysis')
  })

  it('begin with one file that needs nothing but Node', () => {
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['thread.js'])
    expect(chunks.flatMap(foreignTo)).toEqual([])
  })

  it('are found from beside a built host, and answer', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'built-'))
    onTestFinished(() => rmSync(home, { recursive: true }))
    put(home, 'package.json', '{ "type": "module" }')
    put(home, 'dist/analysis/thread.js', chunks[0]?.code ?? '')
    const desk = openAnalysisDesk(smallPack(), {
      helpers: 1,
      threadFile: threadFileOf(pathToFileURL(path.join(home, 'dist/desktop/main.js')).href),
    })
    onTestFinished(() => desk.close())
    const { uncertainty } = analyses
    const growth = { id: 'growth', distribution: { kind: 'uniform', low: -0.01, high: 0.01 } } as const
    const question = uncertainty.question.parse({
      scenario: { id: 'a', title: 'A' },
      sampling: { method: 'plain', draws: 64, seed: 1, inputs: [growth], correlations: [] },
      variables: ['envelope'],
    })
    const answer = await desk.run('uncertainty', question, 'built')
    expect(uncertainty.answer.parse(answer)).toEqual(answer)
  })
})

describe('the threads of exports', () => {
  let chunks: Chunk[]
  beforeAll(async () => {
    chunks = await bundle('exports')
  })

  it('begin with one file that needs nothing but Node', () => {
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['thread.js'])
    expect(chunks.flatMap(foreignTo)).toEqual([])
  })

  it.each(['pptx', 'pdf', 'xlsx'] as const)(
    'are found from beside a built host, with their typeface, and write %s',
    async format => {
      const home = mkdtempSync(path.join(tmpdir(), 'built-'))
      onTestFinished(() => rmSync(home, { recursive: true }))
      put(home, 'package.json', '{ "type": "module" }')
      put(home, 'dist/exports/thread.js', chunks[0]?.code ?? '')
      const typeface = 'plex-sans-var-roman.woff2'
      cpSync(path.join(ROOT, 'renderer/theme/fonts', typeface), path.join(home, 'dist/exports', typeface))
      const host = pathToFileURL(path.join(home, 'dist/browser/main.js')).href
      const running = await shipped()
      const desk = openExportDesk({
        pack: running.pack,
        presets: presetScenarios(running),
        places: new ExportPlaces({ folder: home, seenFolders: new Set() }),
        program: '1.2.3',
        threadFile: exportThreadOf(host),
        typefaceFile: typefaceFileOf(host),
      })
      onTestFinished(() => desk.close())
      const order = await packOrder('vi')
      const subject = { kind: 'pack' as const, format, charts: [SHARE] }
      const written = await desk.write({
        ...order,
        subject,
        job: randomUUID(),
        to: { name: 'a' },
        replace: false,
      })
      expect(written).toMatchObject({ name: `a.${format}` })
      expect(written.size).toBeGreaterThan(10_000)
    },
  )
})

describe('the desktop program', () => {
  let chunks: Chunk[]
  beforeAll(async () => {
    chunks = await bundle('desktop')
  })

  it('is one file that brings its libraries with it', () => {
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['main.js'])
    expect(chunks.flatMap(foreignTo)).toEqual(['electron'])
  })

  it('runs up to its window, with libraries, pack and preferences', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'packed-'))
    onTestFinished(() => rmSync(home, { recursive: true }))
    put(home, 'package.json', '{ "type": "module" }')
    put(home, 'dist/desktop/main.js', chunks[0]?.code ?? '')
    put(home, 'dist/renderer/index.html', '<!doctype html>')
    put(home, 'dist/renderer/.vite/manifest.json', '{}')
    symlinkSync(path.join(ROOT, 'seeds'), path.join(home, 'seeds'))
    put(
      home,
      'node_modules/electron/package.json',
      '{ "name": "electron", "type": "module", "main": "index.js" }',
    )
    cpSync(
      path.join(ROOT, 'tests/fixtures/electron-double.js'),
      path.join(home, 'node_modules/electron/index.js'),
    )

    const child = spawn(process.execPath, ['dist/desktop/main.js'], { cwd: home, timeout: 20_000 })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', text => {
        said += text
      })
    }
    const status = await new Promise(resolve => child.on('close', resolve))
    expect(said).toBe('loads app://bundle/\nkeeps {"language":"vi","theme":"system"}\n')
    expect(status).toBe(0)
  })
})

function put(home: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(home, name)), { recursive: true })
  writeFileSync(path.join(home, name), text)
}

describe('the thread of imports', () => {
  it('is one file that needs nothing but Node, found from beside a built host, and reads', async () => {
    const chunks = await bundle('imports')
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['thread.js'])
    expect(chunks.flatMap(foreignTo)).toEqual([])
    const home = mkdtempSync(path.join(tmpdir(), 'built-'))
    onTestFinished(() => rmSync(home, { recursive: true }))
    put(home, 'package.json', '{ "type": "module" }')
    put(home, 'dist/imports/thread.js', chunks[0]?.code ?? '')
    const threadFile = importThreadOf(pathToFileURL(path.join(home, 'dist/browser/main.js')).href)
    const table = await readInThread({ name: 'a.xlsx', bytes: smallBook, separator: null }, { threadFile })
    expect(table.sheets[0]?.rows[0]?.[0]?.number).toBe(1)
  })
})
