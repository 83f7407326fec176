import { describe, expect, test } from 'vitest'
import { sharedNames, sharedWords } from '../../../renderer/features/explain/shared-names.ts'
import type { EquationTree } from '../../../shared/model/equation.ts'

describe('what names share', () => {
  test.each<[string, readonly string[], string]>([
    ['the words at their end', ['Văn hóa: chi thực hiện', 'Y tế: chi thực hiện'], 'chi thực hiện'],
    [
      'the words at their beginning, without the mark that follows',
      ['Số người có thẻ, trẻ em: nông thôn', 'Số người có thẻ, người nghèo: nội đô'],
      'Số người có thẻ',
    ],
    ['both', ['Share of culture in spending', 'Share of health in spending'], 'Share of in spending'],
    ['nothing', ['Culture', 'Health'], ''],
    ['the whole of one name', ['Population'], 'Population'],
    ['no word twice, where one name is the beginning of another', ['a b', 'a b b'], 'a b'],
  ])('is %s', (_what, names, expected) => {
    expect(sharedWords(names)).toBe(expected)
  })
})

const now = (id: string): EquationTree => ({ kind: 'series', id, moment: 'now', side: 'own' })
const product = (left: EquationTree, right: EquationTree): EquationTree => ({
  kind: 'binary',
  operator: '*',
  left,
  right,
})
const names: Readonly<Record<string, string>> = {
  'cov[a]': 'Coverage: a',
  'cov[b]': 'Coverage: b',
  norm: 'Norm',
  other: 'Another thing',
}
const nameOf = (id: string) => names[id] ?? id

test('each place of the terms’ formula is called what its names share', () => {
  const terms = [product(now('cov[a]'), now('norm')), product(now('cov[b]'), now('norm'))]
  expect(sharedNames(terms, nameOf)).toEqual(
    new Map([
      ['cov[a] now own', 'Coverage'],
      ['norm now own', 'Norm'],
    ]),
  )
})

test('terms without one formula or without a shared name have none', () => {
  expect(sharedNames([product(now('cov[a]'), now('norm')), now('cov[b]')], nameOf)).toBeNull()
  expect(sharedNames([now('cov[a]'), now('other')], nameOf)).toBeNull()
})
