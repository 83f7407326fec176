import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tabsBeside } from '../../../renderer/features/frame/tab-room.ts'

describe('the tabs beside the one in hand', () => {
  it('are all of them where they have room', () => {
    expect(tabsBeside(2, 720)).toBe(2)
    expect(tabsBeside(0, 100)).toBe(0)
  })

  it('leave room for the menu where they have not', () => {
    expect(tabsBeside(11, 640)).toBe(1)
    expect(tabsBeside(11, 300)).toBe(0)
  })

  it('grow with the window and are never more than there are', () => {
    const width = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(fc.nat(300), width, width, (others, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)]
        expect(tabsBeside(others, narrow)).toBeLessThanOrEqual(tabsBeside(others, wide))
        expect(tabsBeside(others, wide)).toBeLessThanOrEqual(others)
      }),
    )
  })
})
