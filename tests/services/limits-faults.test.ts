/** What the reader and the engine say of wrong known limits and of a wrong log of changes. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openModel } from '../../electron/services/running-model.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { copyOfTiny, faultsOf, placeOf } from './faulty-pack.ts'

const LIMITS = `limits:
  - id: no_seasons
    label: { en: There are no seasons, vi: Không có mùa }
    text: { en: A year is one step., vi: Mỗi năm là một bước. }
    why: { en: Kept small., vi: Giữ cho nhỏ. }
    touches: [wood, "spend[roads]", share]
    facts: [T-01]
`

const CHANGES = `changes:
  - version: "1.0"
    date: 2026-01-31
    text: { en: Added trees., vi: Thêm cây. }
    moved: { en: Nothing., vi: Không đổi. }
    touches: [wood]
  - version: "0.9"
    date: 2025-12-01
    text: { en: Begun., vi: Bắt đầu. }
    moved: { en: All of it., vi: Tất cả. }
`

/** A copy of the tiny pack with both files, in which the one place that reads `from` reads `to`. */
async function packWith(from: string, to: string): Promise<string> {
  const folder = await copyOfTiny()
  if (from !== '' && (LIMITS + CHANGES).split(from).length !== 2)
    throw new Error(`must stand exactly once: ${from}`)
  await writeFile(
    join(folder, 'limits.yaml'),
    LIMITS.replace(from, () => to),
  )
  await writeFile(
    join(folder, 'changes.yaml'),
    CHANGES.replace(from, () => to),
  )
  return folder
}

describe('known limits and the log of changes', () => {
  it('are read, and leave the hash of the model as it is', async () => {
    const { pack } = await openModel(await packWith('', ''))
    expect(pack.limits).toMatchObject([{ id: 'no_seasons', touches: ['wood', 'spend[roads]', 'share'] }])
    expect(pack.changes.map(({ version }) => version)).toEqual(['1.0', '0.9'])
    expect(pack.hash).toBe((await openModel(await copyOfTiny())).pack.hash)
  })

  it('are not needed', async () => {
    const { pack } = await openModel(await copyOfTiny())
    expect([pack.limits, pack.changes]).toEqual([[], []])
  })

  it.each([
    [
      'a limit that touches what is not there',
      '[wood, "spend[roads]"',
      '[wod, "spend[roads]"',
      'book.unknown-item',
      'limits.yaml:6:5',
    ],
    [
      'a change that touches what is not there',
      'touches: [wood]\n',
      'touches: [woods]\n',
      'book.unknown-item',
      'changes.yaml:6:5',
    ],
    ['a figure that is not there', 'facts: [T-01]', 'facts: [T-99]', 'model.unknown-fact', 'limits.yaml:7:5'],
    [
      'a log that does not tell of this version',
      '"1.0"',
      '"0.8"',
      'book.version-not-told',
      'changes.yaml:2:15',
    ],
    [
      'an older change above a newer one',
      '2025-12-01',
      '2026-12-01',
      'book.change-order',
      'changes.yaml:8:11',
    ],
    ['a date that is none', '2025-12-01', '2025-13-01', 'pack.field-form', 'changes.yaml:8:11'],
    ['a limit without Vietnamese', ', vi: Giữ cho nhỏ.', '', 'pack.field-missing', 'limits.yaml:5:5'],
  ])('refuse %s at its place', async (_, from, to, code, place) => {
    const faults = await faultsOf(await packWith(from, to))
    expect(faults.map(fault => [fault.code, placeOf(fault)])).toEqual([[code, place]])
    for (const fault of faults)
      for (const language of ['vi', 'en'] as const)
        expect(sayFault(fault, language)).not.toContain(fault.code)
  })

  it('refuse an id that stands twice', async () => {
    const folder = await packWith('', '')
    await writeFile(join(folder, 'limits.yaml'), LIMITS + LIMITS.replace('limits:\n', ''))
    expect((await faultsOf(folder)).map(fault => [fault.code, placeOf(fault)])).toEqual([
      ['model.duplicate-id', 'limits.yaml:8:9'],
    ])
  })
})
