import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWatch } from '../../../renderer/store/watch.ts'

const EVERY = 3000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a watch', () => {
  it('looks when it is woken, and goes on by itself', async () => {
    const look = vi.fn(async () => {})
    const watch = createWatch(look, () => true, EVERY)
    expect(look).not.toHaveBeenCalled()
    watch.wake()
    expect(look).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2 * EVERY)
    expect(look).toHaveBeenCalledTimes(3)
    watch.stop()
  })

  it('never begins a look before the last one has ended, however long that takes', async () => {
    const ends: (() => void)[] = []
    const look = vi.fn(() => new Promise<void>(resolve => ends.push(resolve)))
    const watch = createWatch(look, () => true, EVERY)
    watch.wake()
    watch.wake()
    await vi.advanceTimersByTimeAsync(10 * EVERY)
    expect(look).toHaveBeenCalledTimes(1)
    for (const end of ends) end()
    await vi.advanceTimersByTimeAsync(EVERY)
    expect(look).toHaveBeenCalledTimes(2)
    watch.stop()
  })

  it('rests while it is not awake, until it is woken', async () => {
    let isVisible = true
    const look = vi.fn(async () => {})
    const watch = createWatch(look, () => isVisible, EVERY)
    watch.wake()
    isVisible = false
    await vi.advanceTimersByTimeAsync(10 * EVERY)
    expect([look.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0])
    isVisible = true
    watch.wake()
    expect(look).toHaveBeenCalledTimes(2)
    watch.stop()
  })

  it('has one rhythm, however often it is woken', async () => {
    const look = vi.fn(async () => {})
    const watch = createWatch(look, () => true, EVERY)
    for (let times = 0; times < 5; times += 1) {
      watch.wake()
      await vi.advanceTimersByTimeAsync(0)
    }
    expect(vi.getTimerCount()).toBe(1)
    watch.stop()
  })

  it('does nothing any more once it is stopped, even in the middle of a look', async () => {
    let end = () => {}
    const look = vi.fn(
      () =>
        new Promise<void>(resolve => {
          end = resolve
        }),
    )
    const watch = createWatch(look, () => true, EVERY)
    watch.wake()
    watch.stop()
    end()
    await vi.advanceTimersByTimeAsync(10 * EVERY)
    watch.wake()
    expect(look).toHaveBeenCalledTimes(1)
  })
})
