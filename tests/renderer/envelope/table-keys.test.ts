/** How keys go through a table. */

import { describe, expect, it } from 'vitest'
import { placeOf, steppedTo } from '../../../renderer/features/envelope/table-keys.ts'

const size = { rows: 22, columns: 12 }
const plain = { ctrlKey: false, metaKey: false }
const far = { ctrlKey: true, metaKey: false }
const middle = { row: 6, column: 3 }

describe('a key in the table', () => {
  it('goes to the neighbour', () => {
    expect(steppedTo({ key: 'ArrowUp', ...plain }, middle, size)).toEqual({ row: 5, column: 3 })
    expect(steppedTo({ key: 'ArrowRight', ...plain }, middle, size)).toEqual({ row: 6, column: 4 })
  })

  it('goes to the ends of the row, with Ctrl to the corners', () => {
    expect(steppedTo({ key: 'Home', ...plain }, middle, size)).toEqual({ row: 6, column: 0 })
    expect(steppedTo({ key: 'End', ...plain }, middle, size)).toEqual({ row: 6, column: 11 })
    expect(steppedTo({ key: 'Home', ...far }, middle, size)).toEqual({ row: 0, column: 0 })
    expect(steppedTo({ key: 'End', ...far }, middle, size)).toEqual({ row: 21, column: 11 })
  })

  it('stays within the table', () => {
    expect(steppedTo({ key: 'PageUp', ...plain }, middle, size)).toEqual({ row: 0, column: 3 })
    expect(steppedTo({ key: 'ArrowLeft', ...plain }, { row: 6, column: 0 }, size)).toEqual({
      row: 6,
      column: 0,
    })
    expect(steppedTo({ key: 'PageDown', ...plain }, { row: 20, column: 3 }, size)).toEqual({
      row: 21,
      column: 3,
    })
  })

  it('leads nowhere where it means something else', () => {
    expect(steppedTo({ key: 'Enter', ...plain }, middle, size)).toBeNull()
  })
})

describe('a place written in the page', () => {
  it('is read, or is none', () => {
    expect(placeOf('6:3')).toEqual({ row: 6, column: 3 })
    expect(placeOf(undefined)).toBeNull()
  })
})
