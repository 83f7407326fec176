import { describe, expect, it } from 'vitest'
import { freeSlots, heldSlots, takeSlots } from '../../../renderer/client/slot-locks.ts'
import { tabMemory } from '../../../renderer/client/tab-memory.ts'

function storage(entries: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(entries))
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('the memory of a tab', () => {
  it('holds slots and the file over a reload', () => {
    const store = storage()
    expect([tabMemory(store).slots(), tabMemory(store).ticket()]).toEqual([[], null])
    tabMemory(store).keepSlots(['slot-number-1', 'slot-number-2'])
    tabMemory(store).keepTicket('ticket-number-1')
    expect(tabMemory(store).slots()).toEqual(['slot-number-1', 'slot-number-2'])
    expect(tabMemory(store).ticket()).toBe('ticket-number-1')
    tabMemory(store).keepTicket(null)
    expect(tabMemory(store).ticket()).toBeNull()
  })

  it('holds no more slots than a page may claim, the latest of them', () => {
    const memory = tabMemory(storage())
    memory.keepSlots(Array.from({ length: 30 }, (_, index) => `slot-number-${index}`))
    expect([memory.slots().length, memory.slots().at(-1)]).toEqual([20, 'slot-number-29'])
  })

  it('takes what it did not write for nothing', () => {
    for (const text of ['', '{', '[1]', '["../../etc"]', 'null'])
      expect(tabMemory(storage({ 'hanoi-2045-slots': text })).slots()).toEqual([])
    expect(tabMemory(storage({ 'hanoi-2045-file': '../x' })).ticket()).toBeNull()
  })
})

describe('the slots of a tab', () => {
  it('are taken by one living page, and not by its duplicate', async () => {
    const { locks } = navigator
    const [first, second] = ['slot-of-first', 'slot-of-second']
    expect(await takeSlots(locks, [first])).toEqual([first])
    expect(await takeSlots(locks, [first, second])).toEqual([second])
    expect(await heldSlots(locks)).toEqual(new Set([first, second]))
    expect(await freeSlots(locks, [first, 'slot-of-closed'])).toEqual(['slot-of-closed'])
  })

  it('count as taken where the browser does not tell', async () => {
    const silent = { request: navigator.locks.request, query: () => Promise.reject(new Error('refused')) }
    expect(await freeSlots(silent, ['slot-of-closed'])).toEqual([])
  })
})
