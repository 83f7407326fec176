import { describe, expect, it } from 'vitest'
import { placeOfDrop } from '../../../renderer/features/scenarios/drop-place.ts'
import { moveScenario } from '../../../renderer/store/scenario-edits.ts'
import { documentOf } from '../fake-client.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
/** Tabs of a, b and d, a hundred pixels wide each; c and e stand in the menu. */
const shown = [
  { id: 'a', middle: 50 },
  { id: 'b', middle: 150 },
  { id: 'd', middle: 250 },
]
const orderAfter = (dragged: string, hand: number) => {
  const moved = moveScenario(documentOf('File', ids), dragged, placeOfDrop(ids, shown, dragged, hand))
  return moved.scenarios.map(({ id }) => id).join('')
}

describe('an item that is let go', () => {
  it('stands before the first shown one whose middle is beyond the hand', () => {
    expect(orderAfter('d', 10)).toBe('dabce')
    expect(orderAfter('d', 149)).toBe('adbce')
    expect(orderAfter('a', 200)).toBe('bcade')
  })

  it('stands right behind the last tab beyond it, before what has no tab', () => {
    expect(orderAfter('a', 251)).toBe('bcdae')
    expect(orderAfter('b', 900)).toBe('acdbe')
  })

  it('stays where the hand did not pass another', () => {
    expect(orderAfter('b', 150)).toBe('abcde')
    expect(orderAfter('a', 0)).toBe('abcde')
  })
})
