/** The place of the readout. */

import { describe, expect, it } from 'vitest'
import { readoutPlace } from '../../../renderer/features/charts/readout-place.ts'
import { xOf } from '../../../shared/reading/charts/chart-frame.ts'
import { drawnPixels } from '../../../shared/reading/charts/drawn-pixels.ts'
import { figureOf } from '../../../shared/reading/charts/figure.ts'
import { years } from '../kpis/sample-headline.ts'
import { look, subjectOf, viewOf } from './sample-chart.ts'

const subject = subjectOf()
const { frame } = figureOf(subject, viewOf(), look)
const size = { width: 150, height: 80 }
const page = { x: -400, y: -300, width: 1366, height: 768 }

const placeIn = (year: number, over: Partial<typeof size> = {}, limits = page) =>
  readoutPlace(frame, drawnPixels(subject, 0, frame), year, { ...size, ...over }, limits)

describe('the readout', () => {
  it('stays inside the chart and beside the cross-hair in every year', () => {
    for (const year of years) {
      const box = placeIn(year)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(frame.height)
      const x = xOf(frame, year)
      expect(x < box.x || x > box.x + box.width).toBe(true)
    }
  })

  it('goes to the left at the end of the axis, away from the end labels', () => {
    const box = placeIn(2034)
    expect(box.x + box.width).toBeLessThan(frame.right)
  })

  it('reaches beyond a chart that is too low for it, but never beyond the window', () => {
    for (const year of years) {
      const box = placeIn(year, { height: 500 }, { x: -20, y: -100, width: 700, height: 520 })
      expect(box.y).toBeGreaterThanOrEqual(-100)
      expect(box.y + box.height).toBeLessThanOrEqual(420)
      expect(box.x).toBeGreaterThanOrEqual(-20)
      expect(box.x + box.width).toBeLessThanOrEqual(680)
    }
  })
})
