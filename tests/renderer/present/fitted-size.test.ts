import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fittedSize,
  NUMBER_STEPS,
  SENTENCE_STEPS,
} from '../../../renderer/features/present/audience/fitted-size.ts'

/** Every letter half as wide as it is high. */
const measure = (text: string) => text.length / 2
const WIDTH = 112

describe('the size of a text', () => {
  it('is the largest for a short one', () => {
    expect(fittedSize('Một câu ngắn', WIDTH, SENTENCE_STEPS, measure)).toEqual(SENTENCE_STEPS[0])
  })

  it('never grows with a longer text, and never falls below what the last row reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (length, more) => {
        const sentence = (count: number) => Array.from({ length: count }, () => 'từ ngữ').join(' ')
        const one = fittedSize(sentence(length), WIDTH, SENTENCE_STEPS, measure)
        const longer = fittedSize(sentence(length + more), WIDTH, SENTENCE_STEPS, measure)
        expect(longer.size).toBeLessThanOrEqual(one.size)
        expect(longer.size).toBeGreaterThanOrEqual(1.5)
      }),
    )
  })

  it('of 500 letters keeps to its lines', () => {
    const { size, lines } = fittedSize('chữ '.repeat(125).trim(), WIDTH, SENTENCE_STEPS, measure)
    expect((measure('chữ '.repeat(125)) * size) / WIDTH).toBeLessThan(lines)
  })

  it('of one word without a space is the smallest where it fits nowhere', () => {
    expect(fittedSize('x'.repeat(3000), WIDTH, SENTENCE_STEPS, measure)).toEqual(SENTENCE_STEPS.at(-1))
  })

  it('lets a number of many digits stand in one line', () => {
    const { size } = fittedSize('11.942.776', 27, NUMBER_STEPS, measure)
    expect(measure('11.942.776') * size).toBeLessThan(27)
  })
})
