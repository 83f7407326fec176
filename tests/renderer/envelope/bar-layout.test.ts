/** The layout of the budget bar. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsInto, type LineTexts, layOutBar } from '../../../renderer/features/envelope/bar-layout.ts'

const text = (words: string) => ({ text: words, width: words.length * 6 })

function line(id: string, share: number, isResidual = false): LineTexts {
  return {
    id,
    share,
    isResidual,
    name: text(id),
    nameAndShare: text(`${id} 21,0`),
    amount: text('12.345'),
    inside: [text('21,0 %'), text('21,0')],
  }
}

describe('the budget bar', () => {
  it('fills its width in the proportion of the shares', () => {
    const placed = layOutBar([line('a', 0.25), line('b', 0.75)], 802, 1)
    expect(placed.map(({ width }) => width)).toEqual([200, 600])
    const last = placed.at(-1)
    expect((last?.left ?? 0) + (last?.width ?? 0)).toBeCloseTo(802, 9)
  })

  it('shortens the share in a small segment and leaves it out in a tiny one', () => {
    const placed = layOutBar([line('a', 0.03), line('b', 0.01), line('c', 0.96)], 1000, 1)
    expect(placed.map(({ inside }) => inside)).toEqual(['21,0', null, '21,0 %'])
  })

  it('puts the labels of the residual at its outer end', () => {
    const residual = layOutBar([line('a', 0.4), line('infra', 0.6, true)], 1000, 1)[1]
    expect(residual?.name.middle).toBe(1000 - 15)
  })

  it('leads a label that had to give way to its segment', () => {
    const placed = layOutBar([line('first line', 0.01), line('second line', 0.01), line('c', 0.98)], 1000, 1)
    const second = placed[1]
    expect(second?.name.leader?.from).toBeCloseTo((second?.left ?? 0) + (second?.width ?? 0) / 2, 9)
    expect(second?.name.leader?.to).toBeGreaterThan(second?.name.leader?.from ?? 0)
  })

  it('has no leader where a label stands over its segment', () => {
    expect(layOutBar([line('a', 0.5), line('b', 0.5)], 1000, 1)[0]?.name.leader).toBeNull()
  })

  it('says when the labels need more than its width', () => {
    const lines = [line('a long name of a line', 0.5), line('another long name', 0.5)]
    expect(fitsInto(400, layOutBar(lines, 400, 1))).toBe(true)
    expect(fitsInto(200, layOutBar(lines, 200, 1))).toBe(false)
  })

  it('keeps room behind the name for a share that its segment cannot hold', () => {
    const tiny = layOutBar([line('a', 0.005), line('b', 0.995)], 1000, 1)[0]
    expect(tiny?.inside).toBeNull()
    expect((tiny?.name.end ?? 0) - (tiny?.name.middle ?? 0)).toBe(('a 21,0'.length * 6) / 2)
  })

  it('never lets two labels collide, however small the lines are', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 })
    fc.assert(
      fc.property(shares, given => {
        const lines = given.map((share, index) => line(`line ${index}`, share, index === given.length - 1))
        const placed = layOutBar(lines, 994, 1)
        for (const row of ['name', 'amount'] as const) {
          placed.forEach((each, index) => {
            const next = placed[index + 1]
            if (next === undefined) return
            const half = next[row].end - next[row].middle
            expect(next[row].middle - half - each[row].end).toBeGreaterThanOrEqual(8 - 1e-6)
          })
        }
      }),
    )
  })
})
