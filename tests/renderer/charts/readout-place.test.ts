/** The place of the readout. */

import { describe, expect, it } from 'vitest'
import { xOf } from '../../../renderer/features/charts/chart-frame.ts'
import { figureOf } from '../../../renderer/features/charts/figure.ts'
import { readoutPlace } from '../../../renderer/features/charts/readout-place.ts'
import { years } from '../kpis/sample-headline.ts'
import { look, subjectOf, viewOf } from './sample-chart.ts'

const subject = subjectOf()
const { frame } = figureOf(subject, viewOf(), look)
const size = { width: 150, height: 80 }

describe('the readout', () => {
  it('stays inside the chart and beside the cross-hair in every year', () => {
    for (const year of years) {
      const box = readoutPlace(subject, frame, year, size)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(frame.height)
      const x = xOf(frame, year)
      expect(x < box.x || x > box.x + box.width).toBe(true)
    }
  })

  it('goes to the left at the end of the axis, away from the end labels', () => {
    const box = readoutPlace(subject, frame, 2034, size)
    expect(box.x + box.width).toBeLessThan(frame.right)
  })
})
