/** Whether lines and bands can be told apart by every eye, in the colours of the tokens. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { slotShape } from '../../../shared/reading/charts/slot-shapes.ts'
import { ciede2000, contrast, distance, type Eye, eyes } from './colour-maths.ts'

const sheet = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The tokens of a theme: those of the root, over which the dark ones stand. */
function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const block = (selector: string) => {
    const from = sheet.indexOf(`${selector} {`)
    return sheet.slice(from, sheet.indexOf('\n}', from))
  }
  const root = block(':root,\n[data-theme="light"]')
  const text = theme === 'light' ? root : root + block('[data-theme="dark"]')
  return new Map(
    [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** @throws RangeError where the tokens do not have it. */
function token(theme: Theme, name: string): string {
  const value = tokensOf(theme).get(name)
  if (value === undefined) throw new RangeError(`${theme} has no ${name}`)
  const [, other] = /^var\((.+)\)$/.exec(value) ?? []
  return other === undefined ? value : token(theme, other)
}

const slots = [1, 2, 3, 4, 5, 6] as const
const bands = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Every line of a chart of six scenarios: colour, dash and marker. */
const linesOf = (theme: Theme) => [
  ...slots.map(slot => ({
    name: `slot ${slot}`,
    color: token(theme, `--sc-${slot}`),
    dash: token(theme, `--dash-${slot}`),
    marker: slotShape(slot),
  })),
  { name: 'base', color: token(theme, '--base'), dash: token(theme, '--dash-base'), marker: slotShape(null) },
]

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))
}

describe('the colour maths', () => {
  it('agree with the published pairs of CIEDE2000', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
    expect(ciede2000([50, 2.5, 0], [56, -27, -3])).toBeCloseTo(31.903, 3)
  })

  it('take a red and a green together for the eyes that do, and not for the others', () => {
    const apart = (eye: Eye) => distance('#c0504d', '#7a8a3a', eye)
    expect(apart('deutan')).toBeLessThan(apart('normal') / 2)
    expect(apart('tritan')).toBeGreaterThan(apart('normal') / 2)
  })
})

describe.each(themes)('in the %s theme', theme => {
  it('any two lines differ by ΔE 15 or more for every eye, or in both dash and marker', () => {
    const alike = pairs(linesOf(theme)).flatMap(([one, other]) => {
      const apart = Math.min(...eyes.map(eye => distance(one.color, other.color, eye)))
      const hasOtherForm = one.dash !== other.dash && one.marker !== other.marker
      return apart >= 15 || hasOtherForm ? [] : [`${one.name} and ${other.name}: ${apart}`]
    })
    expect(alike).toEqual([])
  })

  it('no two lines have one dash or one marker', () => {
    const lines = linesOf(theme)
    expect(new Set(lines.map(({ dash }) => dash)).size).toBe(lines.length)
    expect(new Set(lines.map(({ marker }) => marker)).size).toBe(lines.length)
  })

  it('lines stand out from the ground, and their words can be read on it', () => {
    const surface = token(theme, '--surface')
    for (const { color } of linesOf(theme)) expect(contrast(color, surface)).toBeGreaterThanOrEqual(3)
    for (const slot of slots) {
      expect(contrast(token(theme, `--sc-${slot}-text`), surface)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(token(theme, '--base-text'), surface)).toBeGreaterThanOrEqual(4.5)
  })

  it('a band is told from its neighbours by every eye', () => {
    const colors = bands.map(band => token(theme, `--band-${band}`))
    for (const [index, color] of colors.slice(1).entries()) {
      for (const eye of eyes) expect(distance(color, colors[index] ?? color, eye)).toBeGreaterThanOrEqual(12)
    }
  })

  it('the edge between two bands stands out from every band and from the ground', () => {
    const edge = token(theme, '--band-edge')
    for (const band of bands) expect(contrast(edge, token(theme, `--band-${band}`))).toBeGreaterThanOrEqual(3)
    expect(contrast(edge, token(theme, '--surface'))).toBeGreaterThanOrEqual(3)
  })
})
