/** Numbers that come out otherwise, as they are read. */

import { beforeAll, describe, expect, it } from 'vitest'
import { openModel } from '../../../electron/services/running-model.ts'
import { changedWords, judgedWords } from '../../../renderer/features/decisions/changed-words.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = (await openModel('seeds')).catalogue
})

const said = (frozen: number | null, now: number | null, variable = 'culture_share_exec') => {
  const words = changedWords({ variable, year: 2030, frozen, now }, catalogue, 'vi')
  return [words.frozen, words.now]
}

describe('a number that comes out otherwise', () => {
  it('is written with as many digits as tell it from the other', () => {
    expect(said(0.05, 0.06)).toEqual(['5,00', '6,00'])
    expect(said(0.05, 0.0500001)).toEqual(['5,00000', '5,00001'])
    expect(said(0.05, 0.05 * (1 + 2e-9))).toEqual(['5,00000000', '5,00000001'])
  })

  it('is no number where there is none', () => {
    expect(said(0.05, null)).toEqual(['5,00', null])
  })

  it('goes by its id where the model has it no more', () => {
    expect(changedWords({ variable: 'gone', year: 2030, frozen: 1.5, now: null }, catalogue, 'en')).toEqual({
      name: 'gone',
      unit: '',
      year: 2030,
      frozen: '1.5',
      now: null,
    })
  })
})

it('what is judged otherwise goes by its name', () => {
  const [target] = catalogue.targets
  expect(judgedWords([target?.id ?? '', 'gone'], catalogue, 'vi')).toEqual([
    target?.label.vi.replace(/\.$/, ''),
    'gone',
  ])
})
