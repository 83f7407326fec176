/** Records that follow each other. */

import { describe, expect, it } from 'vitest'
import { decision, frozenEvidence } from '../../../shared/scenario/decision.ts'
import { recordBefore, recordsAfter, versionOf } from '../../../shared/scenario/decision-chain.ts'

const frozen = frozenEvidence.parse({
  at: '2026-11-26T08:00:00.000Z',
  program: '1',
  model: { id: 'lakeside', version: '1.0', hash: 'a' },
  data: '2026-01',
  title: 'Greener',
  levers: {},
  parameters: {},
  executed: [],
  baseYear: 2024,
  outputs: {},
  checks: [],
  flags: [],
  targets: [],
  hash: 'a'.repeat(64),
})
const record = (id: string, follows: string | null) => decision.parse({ id, scenario: 's', frozen, follows })

describe('a chain of records', () => {
  it('leads back from version to version and on to those that follow', () => {
    const records = [record('a', null), record('b', 'a'), record('c', 'b'), record('d', 'b')]
    const [a, b, c] = records
    if (a === undefined || b === undefined || c === undefined) throw new Error('there are records')
    expect(records.map(each => versionOf(each, records))).toEqual([1, 2, 3, 3])
    expect(recordBefore(c, records)?.id).toBe('b')
    expect(recordsAfter(b, records).map(({ id }) => id)).toEqual(['c', 'd'])
    expect(recordBefore(a, records)).toBeNull()
  })

  it('begins anew where the one before is gone or was never frozen', () => {
    const open = decision.parse({ id: 'a', scenario: 's' })
    expect(recordBefore(record('b', 'a'), [open])).toBeNull()
    expect(versionOf(record('b', 'z'), [open])).toBe(1)
  })

  it('ends where a hand has closed it to a ring', () => {
    const records = [record('a', 'b'), record('b', 'a'), record('c', 'c')]
    expect(records.map(each => versionOf(each, records))).toEqual([2, 2, 1])
  })
})
