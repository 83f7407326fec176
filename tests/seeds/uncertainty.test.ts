/** Holds what the Hanoi pack varies by default to what can be said for it: all of it is assumed, and says so. */

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPack } from '../../electron/services/pack.ts'
import { openModel } from '../../electron/services/running-model.ts'
import { defaultSampling } from '../../shared/analysis/default-sampling.ts'
import { sampling } from '../../shared/analysis/varied.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

let catalogue: Catalogue

beforeAll(async () => {
  catalogue = (await openModel(SEEDS)).catalogue
})

function entries() {
  const { levers = [], correlations = [] } = catalogue.uncertainty ?? {}
  return [...levers, ...correlations]
}

describe('the uncertainty of the pack', () => {
  it('says of every range and correlation that it is assumed, and why, in both languages', () => {
    expect(entries().length).toBeGreaterThan(0)
    for (const { source } of entries()) {
      expect(source.kind).toBe('assumption')
      expect(source.note?.en).toMatch(/^Assumption/)
      expect(source.note?.vi).toMatch(/^Giả định/)
    }
  })

  it('leans on figures that were read somewhere, not on recollection', async () => {
    const { facts } = await loadPack(SEEDS)
    const quoted = new Set(facts.filter(({ quote }) => quote !== '').map(({ id }) => id))
    for (const { source } of entries())
      for (const fact of source.facts ?? []) expect([fact, quoted.has(fact)]).toEqual([fact, true])
  })

  it('keeps the default path of every lever in its range at both ends, so that nothing is cut off', () => {
    for (const { lever, distribution } of catalogue.uncertainty?.levers ?? []) {
      const { range, values } = catalogue.levers.find(({ id }) => id === lever) ?? { values: [] }
      const free = values.slice(catalogue.lastOutturn - catalogue.baseYear + 1)
      expect(Math.min(...free) + distribution.low).toBeGreaterThanOrEqual(range?.min ?? Number.NaN)
      expect(Math.max(...free) + distribution.high).toBeLessThanOrEqual(range?.max ?? Number.NaN)
    }
  })

  it('varies the six assumptions and all triangular parameters that have a width', () => {
    const given = defaultSampling(catalogue)
    expect(sampling.parse(given)).toEqual(given)
    const triangular = catalogue.parameters.filter(
      ({ distribution, low, high }) => distribution === 'triangular' && low < high,
    )
    expect(given.inputs).toHaveLength(6 + triangular.length)
  })
})
