/** Where faults of a formula are underlined. */

import { describe, expect, it } from 'vitest'
import { underlined } from '../../../renderer/features/own-formulas/underlined.ts'

const faults = (text: string, ...spans: { offset: number; length: number }[]) =>
  underlined(
    text,
    spans.map(span => ({ span })),
    null,
  )
    .filter(({ isFault }) => isFault)
    .map(({ part }) => part)

describe('a formula', () => {
  it('is cut at its faults and loses no letter', () => {
    const parts = underlined('grdp + foo * 2', [{ span: { offset: 7, length: 3 } }], 7)
    expect(parts.map(({ part }) => part).join('')).toBe('grdp + foo * 2')
    expect(parts.find(({ isAnchor }) => isAnchor)?.part).toBe('foo')
    expect(faults('grdp + foo * 2', { offset: 7, length: 3 })).toEqual(['foo'])
  })

  it('shows a fault at its end, or of no length, at its last letter', () => {
    expect(faults('grdp +', { offset: 6, length: 0 })).toEqual(['+'])
    expect(faults('(1', { offset: 40, length: 9 })).toEqual(['1'])
  })

  it('without letters has none to underline', () => {
    expect(faults('', { offset: 0, length: 0 }).join('')).toBe('')
  })
})
