import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { confStore } from '../../electron/services/conf-store.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { openPreferences } from '../../electron/services/preferences.ts'
import { RecentFiles } from '../../electron/services/recent-files.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'

let folder: string
let minute: number

/** The shelf refuses to touch the disk: whatever the list does, it does without. */
const noDisk = new Proxy(Object.create(null), {
  get: (_, call) => expect.unreachable(`the disk was touched by ${String(call)}`),
})

/** A program that has just been started on the same preferences. */
function start(pack = 'hanoi') {
  const shelf = new ScenarioFiles({
    folder: '/documents',
    fs: noDisk,
    readDocument: () => expect.unreachable('no file is read'),
    versions: new EarlierVersions({ folder: '/versions', fs: noDisk }),
  })
  const preferences = openPreferences({
    folder,
    makeStore: confStore,
    defaults: { language: 'vi', theme: 'system' },
  })
  const recents = new RecentFiles(preferences, shelf, pack, () => new Date(Date.UTC(2026, 0, 1, 8, minute++)))
  const note = (path: string) => recents.note(shelf.admit(path, 'open').ticket)
  return { shelf, recents, note, names: () => recents.list().map(({ name }) => name) }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recents-'))
  minute = 0
  return () => rm(folder, { recursive: true, force: true })
})

describe('recent files', () => {
  it('are kept over a restart, the last one first and each once, with the folder they are in', () => {
    const { note } = start()
    note('/a/một.h45')
    note('/b/hai.h45')
    note('/a/một.h45')
    const { shelf, recents } = start()
    expect(recents.list()).toEqual([
      {
        ticket: expect.any(String),
        name: 'một.h45',
        folder: 'a',
        openedAt: '2026-01-01T08:02:00.000Z',
        otherPack: null,
      },
      {
        ticket: expect.any(String),
        name: 'hai.h45',
        folder: 'b',
        openedAt: '2026-01-01T08:01:00.000Z',
        otherPack: null,
      },
    ])
    const paths = recents.list().map(({ ticket }) => shelf.placeOfTicket(ticket).path)
    expect(paths).toEqual(['/a/một.h45', '/b/hai.h45'])
  })

  it('are forgotten one by one, and the file is not touched', () => {
    const { note, recents, names } = start()
    note('/a/một.h45')
    note('/a/hai.h45')
    recents.forget(recents.list()[0]?.ticket ?? '')
    expect(names()).toEqual(['một.h45'])
    expect(start().names()).toEqual(['một.h45'])
  })

  it('B33: stay on the list while their folder or drive is away, which is not even looked at', () => {
    start().note('/media/ổ đã tháo/kế hoạch.h45')
    expect(start().names()).toEqual(['kế hoạch.h45'])
  })

  it('are at most fifty', () => {
    const { note, names } = start()
    for (let index = 0; index < 60; index += 1) note(`/a/${index}.h45`)
    expect(names()).toHaveLength(50)
    expect(names()[0]).toBe('59.h45')
  })

  it('say of a file that it was used with another pack than the one that runs', () => {
    start('hanoi').note('/a/một.h45')
    start('song_an').note('/b/hai.h45')
    const packs = () =>
      start('song_an')
        .recents.list()
        .map(({ name, otherPack }) => [name, otherPack])
    expect(packs()).toEqual([
      ['hai.h45', null],
      ['một.h45', 'hanoi'],
    ])
  })

  it('G6: of a list with ten thousand entries and ones that make no sense are the first fifty that do', async () => {
    const openedAt = '2026-01-01T08:00:00.000Z'
    const good = Array.from({ length: 10_000 }, (_, index) => ({ path: `/a/${index}.h45`, openedAt }))
    const bad = [
      null,
      'x',
      { path: '/a/no-date.h45' },
      { path: 'relative.h45', openedAt },
      { path: '/etc/passwd', openedAt },
      { path: '/a/\0.h45', openedAt },
      { path: `/${'a'.repeat(5000)}.h45`, openedAt },
      { path: '/a/some-day.h45', openedAt: 'yesterday' },
    ]
    await writeFile(
      join(folder, 'preferences.json'),
      JSON.stringify({ language: 'en', recents: [...bad, ...good] }),
    )
    const { names } = start()
    expect(names()).toHaveLength(50)
    expect(names()[0]).toBe('0.h45')
  })

  it.each([['a word'], [{}], [7]])('that are damaged as a whole (%j) are none', async recents => {
    await writeFile(join(folder, 'preferences.json'), JSON.stringify({ recents }))
    expect(start().names()).toEqual([])
  })
})
