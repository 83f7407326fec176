import { describe, expect, it } from 'vitest'
import { smallLines } from '../../../renderer/ui/small-line.ts'

const box = { width: 44, height: 20, margin: 2 }

describe('a line in the size of a word', () => {
  it('runs from edge to edge inside the margin, larger values higher', () => {
    expect(smallLines([[0, 5, 10]], box).points([0, 5, 10])).toBe('2.0,18.0 22.0,10.0 42.0,2.0')
  })

  it('shares its scale with the others', () => {
    const { points } = smallLines(
      [
        [0, 10],
        [5, 5],
      ],
      box,
    )
    expect(points([5, 5])).toBe('2.0,10.0 42.0,10.0')
  })

  it('runs through the middle where nothing rises, and takes a single value', () => {
    expect(smallLines([[3, 3]], box).points([3, 3])).toBe('2.0,10.0 42.0,10.0')
    expect(smallLines([[3]], box).points([3])).toBe('2.0,10.0')
  })
})
