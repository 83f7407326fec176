import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guidePlace } from '../../../renderer/features/help/guide-place.ts'

const room = { width: 1366, height: 768 }
const card = { width: 336, height: 200 }

describe('the card of the guided start', () => {
  it('stands right of a lever', () => {
    expect(guidePlace({ left: 0, top: 200, width: 340, height: 50 }, card, room)).toEqual({
      left: 352,
      top: 200,
    })
  })

  it('stands under what goes over the whole width', () => {
    expect(guidePlace({ left: 0, top: 48, width: 1366, height: 82 }, card, room)).toEqual({
      left: 12,
      top: 142,
    })
  })

  it('is inside the window, wherever it points', () => {
    const side = fc.integer({ min: 0, max: 1400 })
    fc.assert(
      fc.property(fc.record({ left: side, top: side, width: side, height: side }), place => {
        const { left, top } = guidePlace(place, card, room)
        expect(left).toBeGreaterThanOrEqual(12)
        expect(top).toBeGreaterThanOrEqual(12)
        expect(left + card.width).toBeLessThanOrEqual(room.width - 12)
        expect(top + card.height).toBeLessThanOrEqual(room.height - 12)
      }),
    )
  })
})
