import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tabsBeside } from '../../../renderer/features/scenarios/tab-room.ts'

describe('the tabs beside the one in hand', () => {
  it('are all of them where they have room', () => {
    expect(tabsBeside(2, 33)).toBe(2)
    expect(tabsBeside(0, 5)).toBe(0)
  })

  it('leave room for the menu where they have not', () => {
    expect(tabsBeside(11, 33)).toBe(2)
    expect(tabsBeside(11, 20)).toBe(0)
  })

  it('grow with the window and are never more than there are', () => {
    const width = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(fc.nat(300), width, width, (others, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)]
        expect(tabsBeside(others, narrow)).toBeLessThanOrEqual(tabsBeside(others, wide))
        expect(tabsBeside(others, wide)).toBeLessThanOrEqual(others)
      }),
    )
  })
})
