/** What is offered while a formula is written, on the shipped model: by id or name, with or without the marks of Vietnamese. */

import { beforeAll, describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import {
  type Candidate,
  candidatesOf,
  changeable,
  elementsOf,
} from '../../../renderer/features/own-formulas/candidates.ts'
import { completed, placeAt, ranked } from '../../../renderer/features/own-formulas/completion.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { withOwnIndicators } from '../../../shared/reading/own/own-catalogue.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

let catalogue: Catalogue
let all: readonly Candidate[]

beforeAll(async () => {
  catalogue = catalogueOf(await shippedModel())
  all = candidatesOf(catalogue, { self: 'own_mine', readsIndicators: true })
})

/** The caret stands where the bar is. */
function at(marked: string) {
  const caret = marked.indexOf('|')
  return placeAt(marked.replace('|', ''), caret)
}

function offered(marked: string): string[] {
  const place = at(marked)
  const from = place.kind === 'element' ? elementsOf(catalogue, place.family, place.before) : all
  return completed(place, from).suggestions.map(({ id }) => id)
}

describe('suggestions', () => {
  it('find an item by its Vietnamese name typed without marks', () => {
    expect(offered('chi van hoa|')).toContain('spend[culture]')
    expect(offered('chi văn hóa|')).toContain('spend[culture]')
    expect(offered('dan so|')[0]).toMatch(/^pop/)
  })

  it('find it by its English name and by its id, which goes before', () => {
    expect(offered('population|').slice(0, 3)).toContain('pop')
    expect(offered('pop|')[0]).toBe('pop')
    expect(offered('gRdP|')[0]).toBe('grdp')
  })

  it('are of the letters before the caret, however much stands there already', () => {
    const place = at('spend[culture]/po|')
    expect(place).toMatchObject({ kind: 'name', from: 15, to: 17, typed: 'po' })
    expect(offered('spend[culture]/po|')[0]).toMatch(/^pop/)
    expect(offered('2*grdp|')[0]).toBe('grdp')
  })

  it('let words go that do not belong to the name', () => {
    const place = at('grdp pop|')
    expect(completed(place, all)).toMatchObject({ from: 5, to: 8 })
  })

  it('inside a name take the place of the whole, with its element', () => {
    expect(at('spe|nd[culture] + 1')).toMatchObject({ from: 0, to: 14 })
  })

  it('in brackets are the elements of the family, then its dimension and the parts of it that have names', () => {
    const ids = offered('spend[|')
    expect(ids).toContain('culture')
    expect(ids).toContain('line')
    expect(offered('spend[van hoa|')[0]).toBe('culture')
    expect(offered('cov[child,ru|')[0]).toBe('rural')
    expect(offered('nothing_such[|')).toEqual([])
  })

  it('close the brackets behind the last element, and go on to the next before', () => {
    expect(elementsOf(catalogue, 'spend', [])[0]?.follows).toBe(']')
    expect(elementsOf(catalogue, 'cov', [])[0]?.follows).toBe(',')
    expect(elementsOf(catalogue, 'cov', ['child'])[0]?.follows).toBe(']')
  })

  it('offer functions with their help, and put the caret into their brackets', () => {
    const [previous] = ranked(all, 'prev')
    expect(previous).toMatchObject({ id: 'prev(x)', insert: 'prev()', caret: 5 })
    expect(previous?.label.vi).not.toBe('')
  })

  it('offer a family as a whole, to go on with its elements', () => {
    expect(offered('spend|').slice(0, 2)).toContain('spend[…]')
  })

  it('offer indicators to other indicators, and to no formula of the model', () => {
    const indicator = { kind: 'indicator', id: 'own_ratio', label: 'Tỷ lệ riêng', unit: 'share' } as const
    const own = withOwnIndicators(catalogue, [{ ...indicator, formula: '1', note: '' }])
    const ids = (self: string, readsIndicators: boolean) =>
      candidatesOf(own, { self, readsIndicators }).map(({ id }) => id)
    expect(ids('own_other', true)).toContain('own_ratio')
    expect(ids('own_ratio', true)).not.toContain('own_ratio')
    expect(ids('grdp', false)).not.toContain('own_ratio')
  })
})

describe('what can be changed', () => {
  it('leaves out parameters that the model fixes: no other value of them runs', () => {
    const isFixed = ({ low, high }: { low: number; high: number }) => low === high
    const [fixed, free] = [
      catalogue.parameters.find(isFixed),
      catalogue.parameters.find(each => !isFixed(each)),
    ]
    const ids = changeable(catalogue, 'parameter').map(({ id }) => id)
    expect(fixed).toBeDefined()
    expect(ids).not.toContain(fixed?.id)
    expect(ids).toContain(free?.id)
  })
})
