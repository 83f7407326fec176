/** Reading in a thread of its own, which may break, loop or swell without taking anything with it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { openImportDesk } from '../../../electron/services/import-desk.ts'
import { readInThread } from '../../../electron/services/imports/read-in-thread.ts'
import { smallBook } from './made-books.ts'

const file = (text: string) => ({ name: 'a.csv', bytes: new TextEncoder().encode(text), separator: null })

/** A thread that does something else than to read. */
function odd(source: string): URL {
  const folder = mkdtempSync(path.join(tmpdir(), 'odd-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(path.join(folder, 'odd.mjs'), source)
  return pathToFileURL(path.join(folder, 'odd.mjs'))
}

it('a table comes out of the thread as it would without one', async () => {
  const table = await readInThread({ name: 'a.xlsx', bytes: smallBook, separator: null })
  expect(table.sheets[0]?.rows).toEqual([[{ text: '1', number: 1, remark: null }]])
})

it('a refusal comes out of the thread with its sentence', async () => {
  await expect(readInThread(file('a;"b'))).rejects.toThrow('import.quote')
})

it.each([
  ['that never ends', 'for (;;);', 'import.too-slow'],
  [
    'that fills its memory',
    'const all = []; for (;;) all.push(Array(1e5).fill(all.length + 0.5))',
    'import.no-memory',
  ],
  ['that breaks', 'throw new Error("a mistake")', 'import.thread-lost'],
  ['that goes without a word', 'process.exit(7)', 'import.thread-lost'],
])('a thread %s is given up with a sentence', async (_what, source, code) => {
  const patience = code === 'import.too-slow' ? 300 : 60_000
  await expect(readInThread(file('a'), { threadFile: odd(source), patience, heap: 32 })).rejects.toThrow(code)
})

it('what was refused holds up nothing that is read after it', async () => {
  const desk = openImportDesk()
  const [first, second] = await Promise.allSettled([desk.read(file('')), desk.read(file('a;b'))])
  expect(first.status).toBe('rejected')
  expect(second.status).toBe('fulfilled')
})
