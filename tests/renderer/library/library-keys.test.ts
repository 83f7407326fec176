import { describe, expect, it, vi } from 'vitest'
import { libraryKeys } from '../../../renderer/features/library/library-keys.ts'

function press(key: string, { count = 100, chosen = 50, ctrlKey = false } = {}) {
  const [onChoose, onOpen, preventDefault] = [vi.fn(), vi.fn(), vi.fn()]
  libraryKeys({ count, chosen, onChoose, onOpen })({ key, ctrlKey, metaKey: false, preventDefault })
  return {
    chosen: onChoose.mock.lastCall?.[0],
    isOpened: onOpen.mock.calls.length > 0,
    isTaken: preventDefault.mock.calls.length > 0,
  }
}

describe('the keys of the library', () => {
  it.each([
    ['ArrowDown', 51],
    ['ArrowUp', 49],
    ['PageDown', 57],
    ['PageUp', 43],
  ])('%s moves the choice', (key, chosen) => {
    expect(press(key)).toEqual({ chosen, isOpened: false, isTaken: true })
  })

  it('stop at the ends of the list', () => {
    expect(press('ArrowDown', { chosen: 99 }).chosen).toBe(99)
    expect(press('PageUp', { chosen: 3 }).chosen).toBe(0)
    expect(press('ArrowDown', { count: 0, chosen: -1 }).chosen).toBeUndefined()
  })

  it('leave Home and End to the words that are typed, but for Ctrl', () => {
    expect(press('End').isTaken).toBe(false)
    expect(press('End', { ctrlKey: true }).chosen).toBe(99)
    expect(press('Home', { ctrlKey: true }).chosen).toBe(0)
  })

  it('open the chosen file with Enter, and leave letters alone', () => {
    expect(press('Enter').isOpened).toBe(true)
    expect(press('v')).toEqual({ chosen: undefined, isOpened: false, isTaken: false })
  })
})
