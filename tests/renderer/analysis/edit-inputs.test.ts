/** What is varied, as a planner changes it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asKind,
  boundNames,
  boundOf,
  distributionKinds,
  groupsOf,
  itemsToVary,
  withBound,
  withCorrelation,
  withInput,
  withoutCorrelation,
  withoutInput,
} from '../../../renderer/features/analysis/uncertainty/edit-inputs.ts'
import { leverInput, parameterInput } from '../../../renderer/features/analysis/uncertainty/first-input.ts'
import {
  editedBy,
  firstSettings,
  samplingOf,
} from '../../../renderer/features/analysis/uncertainty/uncertainty-settings.ts'
import {
  distributionWords,
  readBetween,
  readBound,
} from '../../../renderer/features/analysis/uncertainty/varied-words.ts'
import { centreOf, distribution as distributionForm } from '../../../shared/analysis/varied.ts'
import type { CatalogueParameter } from '../../../shared/model/catalogue.ts'
import { catalogue } from '../fake-client.ts'
import { share } from '../kpis/sample-headline.ts'
import { sampleLever } from '../sample-lever.ts'
import { triangular } from './sample-ensemble.ts'

const words = (id: string) => ({ en: id, vi: id })
const parameter = (id: string, distribution: 'fixed' | 'triangular' = 'triangular'): CatalogueParameter => ({
  id,
  family: id,
  elements: [],
  sector: 'budget',
  unit: 'share',
  label: words(id),
  short: words(id),
  source: { kind: 'assumption' },
  value: 0.045,
  low: 0.037,
  high: 0.052,
  distribution,
})
const model = { ...catalogue, units: [share], parameters: [parameter('speed'), parameter('held', 'fixed')] }
const nobody = { parameters: {} }

describe('an input', () => {
  const inputs = [triangular('one'), triangular('two')]

  it('is changed in its place, added at the end, taken away', () => {
    const uniform = { id: 'one', distribution: { kind: 'uniform', low: 0, high: 1 } } as const
    expect(withInput(inputs, uniform).map(({ distribution }) => distribution.kind)).toEqual([
      'uniform',
      'triangular',
    ])
    expect(withInput(inputs, triangular('three')).map(({ id }) => id)).toEqual(['one', 'two', 'three'])
    expect(withoutInput(inputs, 'one').map(({ id }) => id)).toEqual(['two'])
  })

  it('keeps bounds and centre in another distribution, which the contract takes', () => {
    const ordered = fc
      .tuple(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(
        ([low, width, at]) =>
          ({ kind: 'triangular', low, mode: low + at * width, high: low + width }) as const,
      )
    fc.assert(
      fc.property(ordered, fc.constantFrom(...distributionKinds), (from, kind) => {
        const to = asKind(from, kind)
        expect(distributionForm.safeParse(to).success).toBe(true)
        expect([to.low, to.high]).toEqual([from.low, from.high])
        if (kind !== 'uniform') expect(centreOf(to)).toBe(from.mode)
      }),
    )
  })

  it('takes no number that puts its bounds out of order', () => {
    const { distribution } = triangular('one')
    expect(withBound(distribution, 'high', 3)).toEqual({ kind: 'triangular', low: 1, mode: 2, high: 3 })
    expect(withBound(distribution, 'high', 1.5)).toBeNull()
    expect(withBound(distribution, 'low', 5)).toBeNull()
    const normal = asKind(distribution, 'normal')
    expect(withBound(normal, 'deviation', 0)).toBeNull()
    expect(boundNames.filter(name => boundOf(normal, name) !== undefined)).toEqual([
      'low',
      'mean',
      'deviation',
      'high',
    ])
  })

  it('begins in the range of the pack, or as a move of its path', () => {
    expect(parameterInput(parameter('held', 'fixed')).distribution).toMatchObject({ low: 0.037, high: 0.052 })
    expect(parameterInput({ id: 'x', value: 2, low: 2, high: 2 }).distribution).toMatchObject({
      low: 1.8,
      mode: 2,
      high: 2.2,
    })
    expect(leverInput(sampleLever()).distribution).toEqual({
      kind: 'triangular',
      low: -0.02,
      mode: 0,
      high: 0.02,
    })
  })
})

describe('the words of an input', () => {
  const distribution = { kind: 'triangular', low: 0.037, mode: 0.045, high: 0.052 } as const

  it('have every digit of its bounds, in its unit', () => {
    expect(distributionWords(distribution, share, false, 'vi').replaceAll('\u202f', ' ')).toBe(
      'Tam giác · 3,7 đến 5,2 %, dễ xảy ra nhất 4,5 %',
    )
    expect(distributionWords(distribution, share, true, 'en')).toMatch(/moved by 3\.7 to 5\.2/)
  })

  it('are read in its unit, with a reason where they are no number or out of order', () => {
    expect(readBound('5,5', distribution, 'high', share, 'vi')).toEqual({ ok: true, value: 0.055 })
    expect(readBound('3', distribution, 'high', share, 'vi')).toMatchObject({ ok: false })
    expect(readBound('nhiều', distribution, 'high', share, 'vi')).toMatchObject({ ok: false })
  })

  it('of a seed are a whole number within its bounds', () => {
    const seeds = { min: 0, max: 100, isWhole: true }
    expect(readBetween('42', seeds, 'bounds', 'vi')).toEqual({ ok: true, value: 42 })
    for (const typed of ['4,5', '-1', '101', 'x', '']) {
      expect(readBetween(typed, seeds, 'bounds', 'vi').ok).toBe(false)
    }
  })
})

describe('a correlation', () => {
  const one = { first: 'a', second: 'b', rank: 0.3 }

  it('is one for a pair in either order', () => {
    expect(withCorrelation([one], { first: 'b', second: 'a', rank: -0.5 })).toEqual([
      { first: 'b', second: 'a', rank: -0.5 },
    ])
    expect(withCorrelation([one], { ...one, second: 'c' })).toHaveLength(2)
    expect(withoutCorrelation([one], { first: 'b', second: 'a', rank: 0 })).toEqual([])
  })
})

describe('how the draws are made', () => {
  it('is as in the model until something is edited', () => {
    expect(samplingOf(firstSettings, model, nobody).inputs.map(({ id }) => id)).toEqual(['speed'])
    const edited = { ...firstSettings.edited, draws: 1000, inputs: [triangular('held')] }
    expect(samplingOf({ edited }, model, nobody)).toMatchObject({ draws: 1000, inputs: [{ id: 'held' }] })
  })

  it('is as in the model again once it is edited back', () => {
    const standard = samplingOf(firstSettings, model, nobody)
    const edited = editedBy(firstSettings.edited, { draws: 1000, inputs: [triangular('held')] }, standard)
    expect(edited).toMatchObject({ draws: 1000, inputs: [{ id: 'held' }], seed: null })
    expect(editedBy(edited, standard, standard)).toEqual(firstSettings.edited)
  })

  it('leaves out what the model does not have, and correlations of what does not vary', () => {
    const edited = {
      ...firstSettings.edited,
      inputs: [triangular('gone'), triangular('speed')],
      correlations: [
        { first: 'gone', second: 'speed', rank: 0.5 },
        { first: 'held', second: 'speed', rank: 0.5 },
      ],
    }
    const sampling = samplingOf({ edited }, model, nobody)
    expect(sampling.inputs.map(({ id }) => id)).toEqual(['speed'])
    expect(sampling.correlations).toEqual([])
  })
})

describe('the list', () => {
  it('has every input under its sector, levers in the unit of differences', () => {
    const items = itemsToVary(model)
    const lever = items.find(({ kind }) => kind === 'lever')
    expect(lever?.unit.label.vi).toBe('điểm %')
    const groups = groupsOf([triangular('speed'), triangular('none')], items, model)
    expect(groups.map(({ sector, members }) => [sector, members.length])).toEqual([['budget', 1]])
  })
})
