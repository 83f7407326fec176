import { describe, expect, it, vi } from 'vitest'
import { createHand } from '../../../renderer/features/levers/hand.ts'

function onPage() {
  const told: string[] = []
  const page = new EventTarget()
  const holder = {
    hold: () => told.push('hold'),
    release: () => told.push('release'),
    cancel: () => told.push('cancel'),
  }
  return { hand: createHand(holder, page), page, told }
}

const key = (name: string, type = 'keydown', repeat = false) =>
  Object.assign(new Event(type, { cancelable: true }), { key: name, repeat, stopPropagation: vi.fn() })

describe('a hand on a lever', () => {
  it.each(['pointerup', 'pointercancel', 'contextmenu', 'blur'])('lets go at %s', end => {
    const { hand, page, told } = onPage()
    hand.hold()
    page.dispatchEvent(new Event(end))
    expect(told).toEqual(['hold', 'release'])
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
    expect(told).toEqual(['hold', 'release', 'hold', 'release'])
  })

  it('takes everything back at Escape, which then closes nothing else', () => {
    const { hand, page, told } = onPage()
    hand.hold()
    const pressed = key('Escape')
    page.dispatchEvent(pressed)
    page.dispatchEvent(new Event('pointerup'))
    expect(told).toEqual(['hold', 'cancel'])
    expect(pressed.stopPropagation).toHaveBeenCalled()
    expect(pressed.defaultPrevented).toBe(true)
  })

  it('swallows Escape for as long as it stays pressed, and no other key', () => {
    const { hand, page } = onPage()
    hand.hold()
    page.dispatchEvent(key('Escape'))
    const [again, other] = [key('Escape', 'keydown', true), key('ArrowRight', 'keydown', true)]
    page.dispatchEvent(again)
    page.dispatchEvent(other)
    page.dispatchEvent(key('Escape', 'keyup'))
    const later = key('Escape', 'keydown', true)
    page.dispatchEvent(later)
    expect([again, other, later].map(each => each.defaultPrevented)).toEqual([true, false, false])
  })

  it('that a key has taken lets go with that key and with no other', () => {
    const { hand, page, told } = onPage()
    hand.hold('ArrowUp')
    page.dispatchEvent(key('Shift', 'keyup'))
    page.dispatchEvent(key('ArrowDown', 'keyup'))
    expect(told).toEqual(['hold'])
    page.dispatchEvent(key('ArrowUp', 'keyup'))
    expect(told).toEqual(['hold', 'release'])
  })

  it('that a key has taken lets go with ⌘, under which a Mac tells of no other key', () => {
    const { hand, page, told } = onPage()
    hand.hold('ArrowUp')
    page.dispatchEvent(key('Meta', 'keyup'))
    expect(told).toEqual(['hold', 'release'])
  })

  it('that a pointer has taken heeds no key that is let go', () => {
    const { hand, page, told } = onPage()
    hand.hold()
    hand.hold('ArrowUp')
    for (const each of ['Shift', 'ArrowUp', 'Meta']) page.dispatchEvent(key(each, 'keyup'))
    expect(told).toEqual(['hold'])
  })

  it('leaves every other key alone, and Escape too while it holds nothing', () => {
    const { hand, page, told } = onPage()
    const [early, other, late] = [key('Escape'), key('ArrowRight'), key('Escape')]
    page.dispatchEvent(early)
    hand.hold()
    page.dispatchEvent(other)
    hand.release()
    page.dispatchEvent(late)
    expect(told).toEqual(['hold', 'release'])
    for (const each of [early, other, late]) expect(each.defaultPrevented).toBe(false)
  })
})
