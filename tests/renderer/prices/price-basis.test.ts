/** Money in another price basis: against the model's own series, and forth and back. */

import { beforeAll, describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { runResult } from '../../../electron/engine/run/result.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Series } from '../../../shared/model/result.ts'
import { basisWords, convertedWords } from '../../../shared/reading/prices/basis-words.ts'
import { shownIn, shownValue } from '../../../shared/reading/prices/price-basis.ts'
import { priceBases } from '../../../shared/scenario/view.ts'
import { constant, scenario } from '../../engine/scenarios.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

let catalogue: Catalogue
let series: Series

beforeAll(async () => {
  const model = await shippedModel()
  catalogue = catalogueOf(model)
  const changed = scenario({ 'share[culture]': constant(0.06), inflation_cpi: constant(0.05) })
  series = runResult(model, changed, simulate(model, changed), 'all').run.series
})

function priced(id: string) {
  const variable = catalogue.variables.find(each => each.id === id)
  const unit = catalogue.units.find(each => each.id === variable?.unit)
  if (variable === undefined || unit === undefined) throw new Error(`the pack has no ${id}`)
  return { variable, unit }
}

const of = (id: string): readonly number[] => {
  const found = series[id]
  if (found === undefined) throw new Error(`the run has no ${id}`)
  return found
}

const shown = (id: string, basis: (typeof priceBases)[number]) =>
  shownIn(priced(id), of(id), basis, series, catalogue)

function near(one: readonly number[], other: readonly number[]): void {
  expect(one.length).toBe(other.length)
  for (const [index, value] of one.entries()) {
    expect(value / (other[index] ?? Number.NaN)).toBeCloseTo(1, 10)
  }
}

describe('money in another price basis', () => {
  it('is untouched in current prices', () => {
    expect(shown('grdp', 'current')).toEqual({ values: of('grdp'), unit: priced('grdp').unit })
  })

  it('is the real series of the model in constant prices, and the deflator is named', () => {
    near(shown('grdp', 'constant').values, of('grdp_real'))
    expect(shown('grdp', 'constant').unit.id).toBe('bn_vnd_2024')
    expect(basisWords('constant', catalogue, 'vi')).toBe(
      'giá so sánh 2024, quy đổi theo chỉ số giảm phát GRDP',
    )
    expect(basisWords('constant', catalogue, 'en')).toBe('2024 prices, deflated by GRDP deflator')
  })

  it('is per head and in dollars what the model has of the same kind', () => {
    near(shown('grdp', 'per_head').values, of('grdp_pc'))
    near(shown('grdp_pc', 'usd').values, of('grdp_pc_usd'))
    near(
      shown('grdp', 'usd').values,
      of('grdp_pc_usd').map((value, index) => (value * (of('pop')[index] ?? 0)) / 1000),
    )
  })

  it('is a share of spending where it is spent by the city, and of GRDP otherwise', () => {
    near(shown('spend[culture]', 'share').values, of('culture_share_exec'))
    near(shown('cva', 'share').values, of('cult_share'))
    expect(convertedWords(priced('cva'), 'share', catalogue, 'en')).toMatch(/^Share of .*GRDP/)
  })

  it('comes back to the same numbers, for every variable and basis', () => {
    for (const variable of catalogue.variables) {
      const unit = priced(variable.id).unit
      for (const basis of priceBases) {
        const there = shownIn({ variable, unit }, of(variable.id), basis, series, catalogue)
        of(variable.id).forEach((value, index) => {
          const one = shownValue({ variable, unit }, value, index, basis, series, catalogue)
          expect(one).toEqual({ value: there.values[index], unit: there.unit })
          const factor = shownValue({ variable, unit }, 1, index, basis, series, catalogue).value
          const back = one.value / factor
          expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value))
        })
      }
    }
  })

  it('leaves what is no money as it is', () => {
    for (const basis of priceBases) {
      expect(shown('waiver_cov', basis)).toEqual({
        values: of('waiver_cov'),
        unit: priced('waiver_cov').unit,
      })
      expect(convertedWords(priced('waiver_cov'), basis, catalogue, 'vi')).toBe('')
    }
  })

  it('is refused where the run lacks what it is converted by', () => {
    expect(() => shownIn(priced('grdp'), of('grdp'), 'usd', {}, catalogue)).toThrow(/fx/)
  })

  it('is in current prices only where the pack does not say how it is compared', () => {
    const { prices: _prices, ...silent } = catalogue
    expect(shownIn(priced('grdp'), of('grdp'), 'usd', series, silent).unit.id).toBe('bn_vnd')
  })
})
