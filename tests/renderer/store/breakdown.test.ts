/** Into which parts a variable can be taken apart. */

import { describe, expect, it } from 'vitest'
import { breakdownsOf, partsOf } from '../../../shared/reading/breakdown.ts'
import { pack } from '../boards/sample-board.ts'

describe('a breakdown', () => {
  it('of a total is the family of its name', () => {
    expect(breakdownsOf(pack, 'people')).toEqual(['area'])
    expect(partsOf(pack, 'people', 'area')).toEqual(['people[rural]', 'people[inner]'])
  })

  it('of an element is its whole family', () => {
    expect(partsOf(pack, 'spend[care]', 'line')).toEqual(['spend[arts]', 'spend[care]'])
  })

  it('holds the other dimension of an element of two', () => {
    expect(breakdownsOf(pack, 'cov[care,rural]')).toEqual(['line', 'area'])
    expect(partsOf(pack, 'cov[care,rural]', 'line')).toEqual(['cov[arts,rural]', 'cov[care,rural]'])
    expect(partsOf(pack, 'cov[care,rural]', 'area')).toEqual(['cov[care,rural]', 'cov[care,inner]'])
  })

  it('knows elements whose ids say nothing of their family', () => {
    expect(partsOf(pack, 'arts_share', 'line')).toEqual(['arts_share', 'care_share'])
  })

  it('is none of a variable that stands alone, of another dimension, or of what the pack does not have', () => {
    expect(breakdownsOf(pack, 'debt')).toEqual([])
    expect(partsOf(pack, 'people', 'line')).toEqual([])
    expect(partsOf(pack, 'unknown', 'line')).toEqual([])
  })
})
