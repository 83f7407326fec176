import { describe, expect, it } from 'vitest'
import { nearWords } from '../../shared/near-word.ts'

const known = ['share', 'spend', 'spend[culture]', 'growth', 'cov']

describe('a near word', () => {
  it.each([
    ['shaer', 'share'],
    ['Share', 'share'],
    ['spend[culure]', 'spend[culture]'],
    ['grwoth', 'growth'],
    ['cor', 'cov'],
  ])('of %s is %s', (word, near) => {
    expect(nearWords(word, known)).toEqual([near])
  })

  it('is none where too many letters differ', () => {
    expect(nearWords('hospital', known)).toEqual([])
    expect(nearWords('xyz', known)).toEqual([])
  })

  it('comes nearest first, then by alphabet, as many as asked for', () => {
    expect(nearWords('catt', ['cart', 'cat', 'chat', 'cats'], 3)).toEqual(['cart', 'cat', 'cats'])
  })
})
