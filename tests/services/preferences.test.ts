import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { confStore } from '../../electron/services/conf-store.ts'
import { type MakeStore, openPreferences } from '../../electron/services/preferences.ts'
import { defaultWorkspace } from '../../shared/contract/workspace.ts'

const defaults = { language: 'vi', theme: 'system' } as const
const fresh = {
  ...defaults,
  window: null,
  lastFolder: null,
  seenFolders: [],
  recents: [],
  workspace: defaultWorkspace,
}
const WINDOW = { x: 10, y: 20, width: 1366, height: 768, maximized: false }

let folder: string
const file = () => join(folder, 'preferences.json')
const openWith = (makeStore: MakeStore = confStore, time = '2026-03-01T08:00:00.000Z') =>
  openPreferences({ folder, makeStore, defaults, now: () => new Date(time) })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preferences-'))
  return () => rm(folder, { recursive: true, force: true })
})

describe('preferences', () => {
  it('are the defaults before anything was chosen', () => {
    const keeper = openWith()
    expect(keeper.read()).toEqual(fresh)
    expect(keeper.notices).toEqual([])
  })

  it('are kept from one session to the next', () => {
    expect(openWith().write({ language: 'en', window: WINDOW, lastFolder: '/home/a' })).toEqual({
      kept: true,
    })
    expect(openWith().read()).toEqual({
      ...fresh,
      language: 'en',
      theme: 'system',
      window: WINDOW,
      lastFolder: '/home/a',
    })
  })

  it('that were written before the panel of levers remembered its folds keep the rest of the arrangement', async () => {
    const { turned: _unknown, ...levers } = defaultWorkspace.panels.levers
    const panels = { ...defaultWorkspace.panels, levers: { ...levers, width: 30 } }
    await writeFile(file(), JSON.stringify({ workspace: { ...defaultWorkspace, panels } }))
    expect(openWith().read().workspace.panels.levers).toEqual({ width: 30, isFolded: false, turned: [] })
  })

  it.each([
    ['empty', ''],
    ['cut off', '{"language": "e'],
    ['zeroed', '\0\0\0\0'],
    ['a list', '[]'],
  ])('that are %s are set aside whole, and said', async (_, text) => {
    await writeFile(file(), text)
    const keeper = openWith()
    expect(keeper.read().language).toBe('vi')
    const aside = 'preferences.json.corrupt-2026-03-01T08-00-00-000Z'
    expect(keeper.notices).toEqual([{ code: 'file.preferences-damaged', args: { name: aside } }])
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text)
    expect(keeper.write({ language: 'en' })).toEqual({ kept: true })
    expect(openWith().notices).toEqual([])
  })

  it('keep at most five damaged files', async () => {
    for (let day = 1; day <= 8; day += 1) {
      await writeFile(file(), 'broken')
      openWith(confStore, `2026-03-0${day}T08:00:00.000Z`)
    }
    const aside = (await readdir(folder)).filter(name => name.includes('corrupt')).sort()
    expect(aside).toHaveLength(5)
    expect(aside[0]).toContain('2026-03-04')
  })

  it('that make no sense fall back one by one, and unknown ones stay', async () => {
    await writeFile(
      file(),
      JSON.stringify({
        language: 'fr',
        theme: 'dark',
        window: { ...WINDOW, width: 1e9 },
        lastFolder: 3,
        later: [1],
      }),
    )
    const keeper = openWith()
    expect(keeper.read()).toEqual({ ...fresh, theme: 'dark' })
    keeper.write({ language: 'en' })
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ later: [1], language: 'en' })
  })

  it('hold for the session where no store can be made', () => {
    const keeper = openWith(() => {
      throw Object.assign(new Error('no'), { code: 'EROFS' })
    })
    expect(keeper.notices).toEqual([
      { code: 'file.preferences-unavailable', args: { folder, reason: 'EROFS' } },
    ])
    expect(keeper.write({ theme: 'dark' })).toEqual({ kept: false })
    expect(keeper.read().theme).toBe('dark')
  })

  it('hold for the session where the disk takes no more', () => {
    const keeper = openWith(() => ({
      get: () => undefined,
      set: () => {
        throw new Error('ENOSPC')
      },
    }))
    expect(keeper.write({ language: 'en' })).toEqual({ kept: false })
    expect(keeper.read().language).toBe('en')
  })

  it('do not stop the start where a folder stands in their place', async () => {
    await mkdir(file())
    const keeper = openWith()
    expect(keeper.read()).toMatchObject(defaults)
    expect(keeper.notices).toMatchObject([{ code: 'file.preferences-unavailable' }])
  })
})
