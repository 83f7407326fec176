import { describe, expect, it } from 'vitest'
import { rowWindow, scrolledTo } from '../../../renderer/features/library/row-window.ts'

describe('the window of a long list', () => {
  it('holds what is seen and a little more on both sides', () => {
    expect(rowWindow(0, 100, 10, 10_000)).toEqual({ from: 0, to: 16 })
    expect(rowWindow(5005, 100, 10, 10_000)).toEqual({ from: 494, to: 517 })
  })

  it('ends with the list, however far that was scrolled before it became short', () => {
    expect(rowWindow(99_900, 100, 10, 10_000)).toEqual({ from: 9984, to: 10_000 })
    expect(rowWindow(99_900, 100, 10, 3)).toEqual({ from: 3, to: 3 })
    expect(rowWindow(0, 100, 10, 0)).toEqual({ from: 0, to: 0 })
  })

  it('is moved only as far as a row needs to be seen whole', () => {
    expect(scrolledTo(5, 0, 100, 10)).toBe(0)
    expect(scrolledTo(10, 0, 100, 10)).toBe(10)
    expect(scrolledTo(3, 35, 100, 10)).toBe(30)
  })
})
