import { describe, expect, it } from 'vitest'
import { eventToPaint, longestGap, percentile } from './drag-times.ts'

describe('the time from the hand to the paint', () => {
  const seen = {
    inputs: [0, 10, 20],
    runs: [{ askedAt: 5 }, { askedAt: 22 }],
    paints: [
      { chart: 0, at: 3, answered: 0 },
      { chart: 0, at: 12, answered: 1 },
      { chart: 1, at: 18, answered: 1 },
      { chart: 1, at: 30, answered: 2 },
      { chart: 0, at: 35, answered: 2 },
    ],
    frames: [],
  }

  it('ends with the last chart that shows the movement or a later one', () => {
    expect(eventToPaint(seen, 2)).toEqual([18, 25, 15])
    expect(eventToPaint(seen, 1)).toEqual([12, 25, 15])
  })

  it('is not known of a movement that no run took up or some chart never showed', () => {
    expect(eventToPaint({ ...seen, inputs: [40] }, 1)).toEqual([])
    expect(eventToPaint(seen, 3)).toEqual([])
  })
})

describe('the figures of many', () => {
  it('are percentiles and the longest gap', () => {
    const times = [5, 1, 4, 2, 3]
    expect([percentile(times, 0.5), percentile(times, 0.95), percentile([], 0.5)]).toEqual([3, 5, 0])
    expect(longestGap([0, 16, 50, 66])).toBe(34)
    expect(longestGap([])).toBe(0)
  })
})
