import { truncateSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { confStore } from '../../electron/services/conf-store.ts'
import { type MakeStore, openPreferences } from '../../electron/services/preferences.ts'
import { SeenFolders } from '../../electron/services/seen-folders.ts'
import { defaultWorkspace } from '../../shared/contract/workspace.ts'

/** A user without rights, as whom a test that runs as the administrator looks. */
const NOBODY = 65534
const defaults = { language: 'vi', theme: 'system' } as const
const fresh = {
  ...defaults,
  window: null,
  lastFolder: null,
  seenFolders: [],
  recents: [],
  workspace: defaultWorkspace,
  workspaces: {},
  pack: null,
  packs: [],
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
  it('are swept of what was left half-written long ago, and of nothing else', async () => {
    const [old, young] = ['preferences.json.tmp-567566695300230a', 'preferences.json.tmp-56756669566e8c23']
    for (const name of [old, young, 'other.json.tmp-1']) await writeFile(join(folder, name), '{')
    const hour = 60 * 60
    await utimes(join(folder, old), 1, Date.parse('2026-03-01T08:00:00Z') / 1000 - hour)
    await utimes(join(folder, young), 1, Date.parse('2026-03-01T08:00:00Z') / 1000)
    openWith()
    expect((await readdir(folder)).sort()).toEqual(['other.json.tmp-1', young])
  })

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

  it('keep an arrangement that was made before there were analyses', async () => {
    const { analyses: _unknown, ...arranged } = { ...defaultWorkspace, priceBasis: 'usd' }
    await writeFile(file(), JSON.stringify({ workspace: arranged }))
    expect(openWith().read().workspace).toEqual({ ...arranged, analyses: {} })
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

  /** A store whose library believes a full disk: it reports no error and leaves a file that is cut off. */
  const cutOff: MakeStore = (where, name) => {
    const store = confStore(where, name)
    return {
      get: key => store.get(key),
      set: (key, value) => {
        store.set(key, value)
        truncateSync(file(), 12)
      },
    }
  }

  it('that a full disk cut off without a word go back to the last good ones, and say so', async () => {
    openWith().write({ language: 'en', lastFolder: '/home/a' })
    const before = await readFile(file(), 'utf8')
    const keeper = openWith(cutOff)
    expect(keeper.write({ theme: 'dark' })).toEqual({ kept: false })
    expect(keeper.read().theme).toBe('dark')
    expect(await readFile(file(), 'utf8')).toBe(before)
    expect(openWith().read()).toMatchObject({ language: 'en', theme: 'system', lastFolder: '/home/a' })
  })

  it('that are found damaged at the start are taken from the last good copy, once as often as needed', async () => {
    openWith().write({ language: 'en' })
    for (const day of [1, 2]) {
      await writeFile(file(), '{"langu')
      const keeper = openWith(confStore, `2026-03-0${day}T08:00:00.000Z`)
      const name = `preferences.json.corrupt-2026-03-0${day}T08-00-00-000Z`
      expect(keeper.notices).toEqual([{ code: 'file.preferences-restored', args: { name } }])
      expect(keeper.read().language).toBe('en')
      expect(await readFile(join(folder, name), 'utf8')).toBe('{"langu')
    }
  })

  it('are the defaults where the copy is damaged as well', async () => {
    openWith().write({ language: 'en' })
    await writeFile(file(), '')
    await writeFile(`${file()}.bak`, 'null')
    expect(openWith().read()).toEqual(fresh)
  })

  it('leave one copy and nothing else beside them', async () => {
    const keeper = openWith()
    keeper.write({ language: 'en', theme: 'dark' })
    keeper.write({ lastFolder: '/home/a' })
    expect((await readdir(folder)).sort()).toEqual(['preferences.json', 'preferences.json.bak'])
    expect(await readFile(`${file()}.bak`, 'utf8')).toBe(await readFile(file(), 'utf8'))
  })

  it('in a folder that cannot be written are read, hold for the session, and say so', async () => {
    openWith().write({ language: 'en' })
    await chmod(folder, 0o555)
    const isAdministrator = process.geteuid?.() === 0
    if (isAdministrator) for (const path of [folder, file()]) await chown(path, NOBODY, NOBODY)
    try {
      if (isAdministrator) process.seteuid?.(NOBODY)
      const keeper = openWith()
      const args = { folder, reason: 'EACCES' }
      expect(keeper.notices).toEqual([{ code: 'file.preferences-unavailable', args }])
      expect(keeper.read().language).toBe('en')
      expect(keeper.write({ theme: 'dark' })).toEqual({ kept: false })
      expect(keeper.read().theme).toBe('dark')
    } finally {
      if (isAdministrator) process.seteuid?.(0)
      await chmod(folder, 0o755)
    }
  })

  it('do not stop the start where a folder stands in their place', async () => {
    await mkdir(file())
    const keeper = openWith()
    expect(keeper.read()).toMatchObject(defaults)
    expect(keeper.notices).toMatchObject([{ code: 'file.preferences-unavailable' }])
  })
})

describe('folders that were seen', () => {
  it('are remembered from one session to the next, the last twenty of them', () => {
    const seen = new SeenFolders(openWith())
    for (let index = 0; index < 25; index += 1) seen.add(`/home/${index}`)
    seen.add('/home/24')
    const later = new SeenFolders(openWith())
    expect([4, 5, 24].map(index => later.has(`/home/${index}`))).toEqual([false, true, true])
  })
})
