import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { buildStale, type Part } from '../../electron/host/start/build.ts'
import { FaultError } from '../../shared/faults.ts'

const MADE = {
  client: 'renderer/index.html',
  preload: 'desktop/preload.cjs',
  desktop: 'desktop/main.js',
  browser: 'browser/main.js',
  analysis: 'analysis/thread.js',
  exports: 'exports/thread.js',
  imports: 'imports/thread.js',
}
const ALL: Part[] = ['client', 'preload', 'desktop', 'browser', 'analysis', 'exports', 'imports']

let root: string
const build = vi.fn(async (at: string, part: Part) => put(at, `dist/${MADE[part]}`, 'built'))

function put(at: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(at, name)), { recursive: true })
  writeFileSync(path.join(at, name), text)
}

const bring = (...parts: Part[]) => buildStale(root, parts, { build })

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'sources-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const name of [
    'vite.config.ts',
    'package-lock.json',
    'renderer/main.tsx',
    'shared/a.ts',
    'electron/host/b.ts',
    'electron/engine/c.ts',
    'electron/services/d.ts',
    'renderer/theme/fonts/e.woff2',
    'docs/guide/vi.md',
  ]) {
    put(root, name, name)
  }
  await bring(...ALL)
})

describe('buildStale', () => {
  it('builds nothing while nothing has changed, even after it was touched', async () => {
    put(root, 'renderer/main.tsx', 'renderer/main.tsx')
    expect(await bring(...ALL)).toEqual([])
  })

  it.each<[string, Part[]]>([
    ['renderer/main.tsx', ['client']],
    ['renderer/new/file.tsx', ['client']],
    ['shared/a.ts', ALL],
    ['electron/host/b.ts', ['preload', 'desktop', 'browser']],
    ['electron/engine/c.ts', ['desktop', 'browser', 'analysis', 'exports']],
    ['package-lock.json', ALL],
    ['renderer/theme/fonts/e.woff2', ['client', 'exports']],
    ['electron/services/d.ts', ['desktop', 'browser', 'analysis', 'exports', 'imports']],
    ['seeds/pack.yaml', []],
  ])('builds what %s goes into', async (name, parts) => {
    put(root, name, 'changed')
    expect(await bring(...ALL)).toEqual(parts)
  })

  it('notices a file that is gone, in the sources or in what was made', async () => {
    rmSync(path.join(root, 'renderer/main.tsx'))
    put(root, 'renderer/other.tsx', '')
    expect(await bring('client')).toEqual(['client'])
    rmSync(path.join(root, 'dist/desktop/main.js'))
    expect(await bring('client', 'desktop')).toEqual(['desktop'])
  })

  it('builds everything where its record cannot be read', async () => {
    put(root, 'dist/built-from.json', '{')
    expect(await bring('client', 'preload')).toEqual(['client', 'preload'])
  })

  it('says before the first part that it builds', async () => {
    const onBuild = vi.fn()
    put(root, 'shared/a.ts', 'changed')
    await buildStale(root, ['client', 'preload'], { build, onBuild })
    await buildStale(root, ['client', 'preload'], { build, onBuild })
    expect(onBuild).toHaveBeenCalledOnce()
  })

  it('refuses with the reason, and tries again the next time', async () => {
    put(root, 'renderer/main.tsx', 'broken')
    build.mockRejectedValueOnce(new Error('main.tsx:1: unexpected token'))
    const refused = await bring('client').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(FaultError)
    expect(String(refused)).toContain('unexpected token')
    expect(await bring('client')).toEqual(['client'])
    expect(readFileSync(path.join(root, 'dist/renderer/index.html'), 'utf8')).toBe('built')
  })
})
