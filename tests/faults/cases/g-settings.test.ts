/** Group G: settings. They are a comfort, and never a reason not to start. */

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { confStore } from '../../../electron/services/conf-store.ts'
import { type MakeStore, openPreferences } from '../../../electron/services/preferences.ts'
import { aFolder } from './case-ground.ts'

const defaults = { language: 'vi', theme: 'system' } as const
const open = (folder: string, makeStore: MakeStore = confStore) =>
  openPreferences({ folder, makeStore, defaults })
const fileIn = (folder: string) => join(folder, 'preferences.json')

test.each([
  ['cut off', '{"theme": "da'],
  ['empty', ''],
  ['zeros', '\0'.repeat(4096)],
  ['no JSON', 'theme = dark'],
])('G1 preferences that are %s are set aside, and the program starts', async (_what, text) => {
  const folder = await aFolder()
  await writeFile(fileIn(folder), text)
  const keeper = open(folder)
  expect(keeper.read()).toMatchObject(defaults)
  expect(keeper.notices).toHaveLength(1)
  const aside = (await readdir(folder)).filter(name => name.includes('corrupt'))
  expect(await readFile(join(folder, aside[0] ?? ''), 'utf8')).toBe(text)
  expect(keeper.write({ theme: 'dark' }).kept).toBe(true)
  expect(open(folder).read().theme).toBe('dark')
})

test('G2 what a newer program has noted stays', async () => {
  const folder = await aFolder()
  await writeFile(fileIn(folder), JSON.stringify({ theme: 'dark', weather: 'rain' }))
  open(folder).write({ language: 'en' })
  expect(JSON.parse(await readFile(fileIn(folder), 'utf8'))).toMatchObject({
    weather: 'rain',
    theme: 'dark',
    language: 'en',
  })
})

test('G3 a field that makes no sense falls back to its default, and the others stay', async () => {
  const folder = await aFolder()
  const window = { x: 1e9, y: null, width: 'wide', height: -1, maximized: 1 }
  await writeFile(fileIn(folder), JSON.stringify({ theme: 7, language: 'en', window }))
  expect(open(folder).read()).toMatchObject({ theme: 'system', language: 'en', window: null })
})

test('G4 a disk that fills while they are written leaves the old ones, and reaches no window', async () => {
  const folder = await aFolder()
  open(folder).write({ theme: 'dark' })
  const full: MakeStore = (place, name) => {
    const store = confStore(place, name)
    return {
      get: key => store.get(key),
      set: () => {
        throw Object.assign(new Error('full by order'), { code: 'ENOSPC' })
      },
    }
  }
  const keeper = open(folder, full)
  expect(keeper.write({ theme: 'light' }).kept).toBe(false)
  expect(keeper.read().theme).toBe('light')
  expect(open(folder).read().theme).toBe('dark')
})

test('G5 where no folder can be made they hold for the session, with a notice', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, 'file'), '')
  const keeper = open(join(folder, 'file', 'below'))
  expect(keeper.notices.map(({ code }) => code)).toEqual(['file.preferences-unavailable'])
  expect(keeper.write({ theme: 'dark' }).kept).toBe(false)
  expect(keeper.read().theme).toBe('dark')
})

test('G7 of two programs that write, each write stays whole', async () => {
  const folder = await aFolder()
  const [one, other] = [open(folder), open(folder)]
  one.write({ theme: 'dark' })
  other.write({ theme: 'light' })
  expect(JSON.parse(await readFile(fileIn(folder), 'utf8'))).toMatchObject({ theme: 'light' })
  expect(open(folder).read().theme).toBe('light')
})
