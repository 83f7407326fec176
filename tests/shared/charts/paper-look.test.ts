/** Whether charts in files have the colours of the page: the light tokens, which stand in one sheet only. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paperLook } from '../../../shared/reading/charts/paper-look.ts'

const sheet = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8')
const start = sheet.search(/^:root(?:,\n\[data-theme="light"\])? \{/m)
const light = sheet.slice(start, sheet.indexOf('\n}', start))

/** @throws RangeError where the light tokens do not have it. */
function token(name: string): string {
  const [, value] = new RegExp(`${name}: ([^;]+);`).exec(light) ?? []
  if (value === undefined) throw new RangeError(`no token ${name}`)
  const [, other] = /^var\((.+)\)$/.exec(value) ?? []
  return other === undefined ? value : token(other)
}

const lengths = (name: string) => token(name).split(' ').map(Number)
const slots = [1, 2, 3, 4, 5, 6]

describe('the look of charts on paper', () => {
  const look = paperLook(text => text.length, 11)

  it('has the colours of the light tokens', () => {
    expect(look).toMatchObject({
      surface: token('--surface'),
      surface2: token('--surface-2'),
      ink: token('--ink'),
      ink2: token('--ink-2'),
      ink3: token('--ink-3'),
      rule: token('--line-2'),
      grid: token('--grid'),
      base: token('--base'),
      baseText: token('--base-text'),
      slotTexts: slots.map(slot => token(`--sc-${slot}-text`)),
      states: { met: token('--met'), late: token('--late'), missed: token('--missed') },
      bands: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(hue => token(`--band-${hue}`)),
      bandEdge: token('--band-edge'),
    })
  })

  it('has their dashes and strokes', () => {
    expect(look.slots).toEqual(
      slots.map(slot => ({ color: token(`--sc-${slot}`), dash: lengths(`--dash-${slot}`) })),
    )
    expect(look.baseDash).toEqual(lengths('--dash-base'))
    expect([look.activeStroke, look.otherStroke, look.baseStroke]).toEqual(
      ['--stroke-active', '--stroke-other', '--stroke-base'].map(name => Number(token(name))),
    )
  })

  it('has the sizes of their type in proportion to its own', () => {
    const inRem = (name: string) => Number.parseFloat(token(name)) * 16
    expect([look.fontSize, look.labelSize]).toEqual([inRem('--fs-1'), inRem('--fs-2')])
    const double = paperLook(text => text.length, 22)
    expect([double.scale, double.labelSize, double.activeStroke]).toEqual([2, 24, 2 * look.activeStroke])
  })
})
