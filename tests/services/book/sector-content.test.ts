/** What a picture of a sector shows: the signs of effects that lead through what is left out, and what may not be left out. */

import { describe, expect, it } from 'vitest'
import { modelStructure } from '../../../electron/engine/structure/structure.ts'
import {
  eitherWay,
  sectorContent,
  signOfBoth,
} from '../../../electron/services/book/layout/sector-content.ts'
import type { LinkSign } from '../../../shared/model/structure.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

describe('the sign of effects', () => {
  it.each<[LinkSign, LinkSign, LinkSign]>([
    ['positive', 'positive', 'positive'],
    ['positive', 'negative', 'negative'],
    ['negative', 'positive', 'negative'],
    ['negative', 'negative', 'positive'],
    ['mixed', 'negative', 'mixed'],
    ['mixed', 'none', 'none'],
    ['none', 'positive', 'none'],
  ])('of %s, then %s, is %s', (first, second, both) => {
    expect(signOfBoth(first, second)).toBe(both)
  })

  it.each<[LinkSign, LinkSign, LinkSign]>([
    ['positive', 'positive', 'positive'],
    ['positive', 'negative', 'mixed'],
    ['none', 'negative', 'negative'],
    ['positive', 'none', 'positive'],
  ])('of %s beside %s is %s', (one, other, sign) => {
    const later = { sign: other, isDelayed: true }
    expect(eitherWay({ sign: one, isDelayed: false }, later)).toEqual({ sign, isDelayed: false })
    expect(eitherWay({ sign: one, isDelayed: true }, later)).toEqual({ sign, isDelayed: true })
  })
})

it('a variable that one of another sector reads stands in its own picture, where that one stands in its', async () => {
  const structure = modelStructure(await shippedModel())
  const familyByKey = new Map(structure.families.map(family => [family.key, family]))
  const sectors = [...new Set(structure.families.map(({ sector }) => sector))]
  const shown = new Set(sectors.flatMap(sector => [...sectorContent(structure, sector).inputs.keys()]))
  const between = structure.links.flatMap(({ from, to }) => {
    const [read, reader] = [familyByKey.get(from), familyByKey.get(to)]
    const isVariable = read?.role === 'stock' || read?.role === 'auxiliary'
    return isVariable && read.sector !== reader?.sector && shown.has(to) ? [from] : []
  })
  expect(between.length).toBeGreaterThan(10)
  expect(between.filter(key => !shown.has(key))).toEqual([])
})
