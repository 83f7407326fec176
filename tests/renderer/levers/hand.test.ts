import { describe, expect, it } from 'vitest'
import { createHand } from '../../../renderer/features/levers/hand.ts'

function onPage() {
  const told: boolean[] = []
  const page = new EventTarget()
  return { hand: createHand(isHeld => told.push(isHeld), page), page, told }
}

describe('a hand on a lever', () => {
  it.each(['pointerup', 'pointercancel', 'contextmenu', 'blur'])('lets go at %s', end => {
    const { hand, page, told } = onPage()
    hand.hold()
    page.dispatchEvent(new Event(end))
    expect(told).toEqual([true, false])
  })

  it('takes once and lets go once, whatever comes twice', () => {
    const { hand, page, told } = onPage()
    page.dispatchEvent(new Event('pointerup'))
    hand.hold()
    hand.hold()
    page.dispatchEvent(new Event('pointerup'))
    page.dispatchEvent(new Event('pointercancel'))
    hand.release()
    hand.hold()
    hand.release()
    page.dispatchEvent(new Event('blur'))
    expect(told).toEqual([true, false, true, false])
  })
})
