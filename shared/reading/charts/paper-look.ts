/** The look of charts on paper and in picture files: the light tokens, whatever the page is shown in. */

import type { ChartLook, DrawingLook } from './chart-look.ts'

/** The typeface as its files name it, and what stands in for it where a reader of pictures has no such. */
const FONT = "'IBM Plex Sans', 'Segoe UI', 'Noto Sans', sans-serif"

/** Size of a chart's text in the tokens, at which their strokes and gaps hold. */
const TOKEN_SIZE = 11

/**
 * The light look for texts of a size.
 * @param measure width in pixels of a text set in `fontSize`.
 * @param fontSize in pixels; strokes and gaps grow with it.
 */
export function paperLook(measure: ChartLook['measure'], fontSize: number): DrawingLook {
  const scale = fontSize / TOKEN_SIZE
  return {
    font: FONT,
    fontSize,
    labelSize: 12 * scale,
    isStill: true,
    scale,
    surface: '#ffffff',
    surface2: '#f6f8fa',
    ink: '#131c28',
    ink2: '#445163',
    ink3: '#5f6c7d',
    rule: '#c5ced8',
    grid: '#e9edf2',
    base: '#6b7785',
    baseText: '#566273',
    slots: [
      { color: '#cf7344', dash: [9, 4] },
      { color: '#2143b8', dash: [8, 3, 1.5, 3] },
      { color: '#07604a', dash: [1.5, 3.5] },
      { color: '#c6125e', dash: [16, 4] },
      { color: '#2f8fc4', dash: [8, 3, 1.5, 3, 1.5, 3] },
      { color: '#3a2206', dash: [12, 3, 4, 3] },
    ],
    slotTexts: ['#a34c1c', '#2143b8', '#07604a', '#b00f53', '#1b6d9b', '#3a2206'],
    baseDash: [3, 3],
    activeStroke: 2.5 * scale,
    otherStroke: 1.75 * scale,
    baseStroke: 1.75 * scale,
    states: { met: '#0b6b4f', late: '#855600', missed: '#b3261e' },
    bands: [
      '#9fb7e9',
      '#ffdef2',
      '#8cbda7',
      '#f1f3b2',
      '#b3a8ca',
      '#a2f7f1',
      '#d99e8a',
      '#ffe1af',
      '#71b7c9',
    ],
    bandEdge: '#445163',
    measure,
  }
}
