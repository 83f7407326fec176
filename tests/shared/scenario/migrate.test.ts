/** The ladder from older versions of the format to that of today, tried with longer ladders than there is yet. */

import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { VERSION } from '../../../shared/scenario/document.ts'
import { MIGRATIONS, type MigrationStep, migrate } from '../../../shared/scenario/migrate.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { sampleWith } from './sample.ts'

const noted = (from: number): MigrationStep => ({
  from,
  step: data => ({
    data: { ...data, way: `${data.way}${from + 1}` },
    changed: [{ code: 'test.changed', args: { from } }],
    dropped: [{ fault: { code: 'test.dropped', args: { from } }, path: ['scenarios', 0] }],
  }),
})
const ladder = [1, 2, 3, 4].map(noted)

function faultsFrom(work: () => unknown) {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
}

describe('the ladder of migrations', () => {
  it('has one step from each older version to the one of today', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: VERSION - 1 }, (_, n) => n + 1))
  })

  it('takes each step once, in order, and collects what every one says', () => {
    const { data, changed, dropped } = migrate({ way: '' }, 1, ladder.toReversed())
    expect(data.way).toBe('2345')
    expect(changed.map(({ args }) => args.from)).toEqual([1, 2, 3, 4])
    expect(dropped.map(({ fault }) => fault.args.from)).toEqual([1, 2, 3, 4])
  })

  it('is entered where the file stands', () => {
    expect(migrate({ way: '' }, 3, ladder).data.way).toBe('45')
    expect(migrate({ way: '' }, 5, ladder)).toEqual({ data: { way: '' }, changed: [], dropped: [] })
  })

  it('changes nothing of what it was given', () => {
    const data = Object.freeze({ way: '' })
    migrate(data, 1, ladder)
    expect(data).toEqual({ way: '' })
  })

  it('refuses by name where a step is missing', () => {
    const gap = ladder.filter(({ from }) => from !== 3)
    expect(faultsFrom(() => migrate({ way: '' }, 1, gap))).toEqual([
      { code: 'scenario.migration-failed', args: { from: 3, to: 4 } },
    ])
  })
})

describe('a file of an older version', () => {
  const older = new TextEncoder().encode(sampleWith('"version": 4,', '"version": 1,'))
  const readWith = (step: MigrationStep['step']) => () =>
    readScenarioFile(older, 'a.h45', [{ from: 1, step }])

  it('is not opened where a step throws, and both versions are named (B26)', () => {
    const [fault, ...others] = faultsFrom(
      readWith(() => {
        throw new TypeError('a mistake of the program')
      }),
    )
    if (fault === undefined) throw new Error('the file was accepted')
    expect([fault, ...others]).toEqual([{ code: 'scenario.migration-failed', args: { from: 1, to: 2 } }])
    expect(sayFault(fault, 'en')).toMatch(/version 1 to version 2.*stays as it is/)
    expect(sayFault(fault, 'vi')).toMatch(/phiên bản định dạng 1 sang 2.*giữ nguyên/)
  })

  it('is not opened where the steps leave something that is no file of today', () => {
    const faults = faultsFrom(readWith(data => ({ data: { ...data, base: 7 }, changed: [], dropped: [] })))
    expect(faults).toEqual([{ code: 'scenario.migration-failed', args: { from: 1, to: VERSION } }])
  })

  it('says of what a step drops where it stands in the file', () => {
    const path = ['scenarios', 0, 'levers', 'growth']
    const { dropped } = readWith(data => ({
      data: { ...data, version: 4, minReader: 2 },
      changed: [],
      dropped: [{ fault: { code: 'test.dropped', args: {} }, path }],
    }))()
    expect(dropped).toEqual([{ code: 'test.dropped', args: {}, at: { file: 'a.h45', line: 12, column: 9 } }])
  })
})
