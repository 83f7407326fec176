/** Reads off the page what charts take from the tokens. */

import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'

const SLOTS = [1, 2, 3, 4, 5, 6] as const

/**
 * Reads the tokens in force on the page.
 * @param fontSize in pixels, where it is another than that of the page: strokes and gaps then grow with it.
 */
export function readLook(page: Document, fontSize = 0): ChartLook {
  const style = getComputedStyle(page.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const dash = (name: string) => token(name).split(/\s+/).map(Number)
  const ownRoot = Number.parseFloat(style.fontSize)
  const small = Number.parseFloat(token('--fs-1'))
  const root = fontSize === 0 ? ownRoot : fontSize / small
  const size = small * root
  const scale = root / 16
  const font = token('--font')
  return {
    font,
    fontSize: size,
    labelSize: Number.parseFloat(token('--fs-2')) * root,
    isStill: false,
    scale,
    surface: token('--surface'),
    ink: token('--ink'),
    ink3: token('--ink-3'),
    rule: token('--line-2'),
    grid: token('--grid'),
    base: token('--base'),
    slots: SLOTS.map(slot => ({ color: token(`--sc-${slot}`), dash: dash(`--dash-${slot}`) })),
    baseDash: dash('--dash-base'),
    activeStroke: Number(token('--stroke-active')) * scale,
    otherStroke: Number(token('--stroke-other')) * scale,
    baseStroke: Number(token('--stroke-base')) * scale,
    measure: measurer(page, font, size),
  }
}

/** How wide texts of a size are. Widths come from a canvas that is never shown. All figures are of one width, so what differs in them is measured once. */
export function measurer(page: Document, font: string, size: number): ChartLook['measure'] {
  const context = page.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, weight) => {
    const plain = text.replace(/\d/g, '0')
    const key = `${weight} ${plain}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (context !== null) context.font = `${weight} ${size}px ${font}`
    const width = context?.measureText(plain).width ?? plain.length * size * 0.6
    known.set(key, width)
    return width
  }
}
