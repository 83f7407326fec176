/** A variable as cards and charts speak of it. */

import { describe, expect, it } from 'vitest'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { quotientOf } from '../../../shared/reading/indicators/quotient.ts'
import { pack } from './sample-headline.ts'

const part = itemOf(pack.variables, 'part')
const spending = itemOf(pack.variables, 'spending')
const culture = itemOf(pack.variables, 'culture_spending')

/** The pack without headlines, its share computed by a formula. */
function computed(formula: string, elements: readonly string[] = []): typeof pack {
  const element = { ...culture, id: 'spend[culture]', family: 'spend', elements: ['culture'] }
  const share = { ...part, formula, elements: [...elements] }
  const line = { id: 'line', of: 'line', elements: ['culture'] }
  const others = pack.variables.filter(({ id }) => id !== 'part')
  return { ...pack, headlines: [], subsets: [line], variables: [...others, element, share] }
}

describe('an indicator', () => {
  it('of a headline has the money and the whole that the pack names, and its note', () => {
    const indicator = indicatorOf(pack, 'part')
    expect(indicator.money?.variable.id).toBe('culture_spending')
    expect(indicator.whole?.variable.id).toBe('spending')
    expect(indicator.note?.en).toBe('As executed.')
  })

  it('of a headline says what its money is where the pack does', () => {
    const measure = { en: 'value', vi: 'giá trị' }
    const told = { ...pack, headlines: pack.headlines.map(each => ({ ...each, measure })) }
    expect(indicatorOf(told, 'part').measure).toEqual(measure)
    expect(indicatorOf(pack, 'part').measure).toBeNull()
  })

  it('has all targets of its variable, the earlier first', () => {
    const later = { ...pack, targets: [...pack.targets].reverse() }
    expect(indicatorOf(later, 'part').targets.map(({ year }) => year)).toEqual([2030, 2034])
  })

  it('of another share has amount and whole from its formula', () => {
    const indicator = indicatorOf(computed('culture_spending / spending'), 'part')
    expect(indicator.money?.variable.id).toBe('culture_spending')
    expect(indicator.whole?.variable.id).toBe('spending')
  })

  it('of an element of a family has the amount of that element', () => {
    const indicator = indicatorOf(computed('spend[line]/spending', ['culture']), 'part')
    expect(indicator.money?.variable.id).toBe('spend[culture]')
  })

  it('of what is no share has neither', () => {
    const indicator = indicatorOf(pack, 'spending')
    expect([indicator.money, indicator.whole, indicator.targets]).toEqual([null, null, []])
  })

  it('refuses what the pack does not have', () => {
    expect(() => indicatorOf(pack, 'unknown')).toThrow('unknown')
    expect(() => indicatorOf({ ...pack, variables: [spending] }, 'spending')).not.toThrow()
  })
})

describe('a formula', () => {
  it('is a quotient only where one series stands over another of the same unit', () => {
    const of = (formula: string) => quotientOf({ formula, elements: [] }, pack)
    expect(of('culture_spending/spending')).toEqual({ money: 'culture_spending', base: 'spending' })
    expect(of('culture_spending/(spending + part)')).toBeUndefined()
    expect(of('culture_spending/part')).toBeUndefined()
    expect(of('culture_spending/unknown')).toBeUndefined()
    expect(of('1 - culture_spending/spending')).toBeUndefined()
  })
})
