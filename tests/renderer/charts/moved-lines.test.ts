/** What a moving hand changes in a picture. */

import { describe, expect, it } from 'vitest'
import { figureOf } from '../../../renderer/features/charts/figure.ts'
import { movedLines } from '../../../renderer/features/charts/moved-lines.ts'
import { axisFor } from '../../../renderer/features/charts/value-axis.ts'
import { rising } from '../kpis/sample-headline.ts'
import { look, subjectOf, viewOf } from './sample-chart.ts'

const before = figureOf(subjectOf(), viewOf(), look)

describe('the lines that moved', () => {
  it('are none where a run says the same', () => {
    expect(movedLines(before, figureOf(subjectOf(), viewOf(), look))).toEqual({ traces: [], data: [] })
  })

  it('are those with new values, with their heights', () => {
    const base = { name: 'Baseline', values: rising(0.002), isMoved: false }
    const after = figureOf(subjectOf({ base }), viewOf(), look)
    const index = after.data.findIndex(({ name }) => name === 'base')
    expect(movedLines(before, after)).toEqual({
      traces: [index],
      data: [{ y: rising(0.002).slice(1) }],
    })
  })

  it('are not all that is new where the axis, the selected year, the size or the colours changed', () => {
    const others = [
      figureOf(subjectOf(), viewOf({ axis: axisFor([0.2], true) }), look),
      figureOf(subjectOf(), viewOf({ year: 2029 }), look),
      figureOf(subjectOf(), viewOf({ width: 641 }), look),
      figureOf(subjectOf(), viewOf(), { ...look, scenario: 'red' }),
    ]
    for (const after of others) expect(movedLines(before, after)).toBeNull()
  })
})
