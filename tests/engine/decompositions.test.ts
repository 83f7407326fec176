import { describe, expect, it } from 'vitest'
import type { DecompositionDefinition } from '../../shared/model/definition.ts'
import { modelOf, onlyFault } from './compile-small.ts'
import { check, equation, words } from './small-pack.ts'

const equations = [
  equation('first', '1'),
  equation('second', '2', { over: ['group', 'area'] }),
  equation('money', '3', { unit: 'bn' }),
]

const account: DecompositionDefinition = {
  variable: 'envelope',
  sum: words('Change since 2024'),
  terms: ['first', 'second[child, rural]'],
  check: 'adds_up',
  note: words('Another split.'),
}

const head = (given: Partial<DecompositionDefinition>) => ({
  equations,
  checks: [check('adds_up', '0')],
  head: { decompositions: [{ ...account, ...given }] },
})

describe('the own account that a model gives of a variable', () => {
  it('is kept with ids written without spaces', () => {
    expect(modelOf(head({})).head.decompositions[0]?.terms).toEqual(['first', 'second[child,rural]'])
  })

  it('names only variables and a check that are there', () => {
    expect(onlyFault(head({ variable: 'envelop' }))).toMatchObject({
      code: 'model.unknown-role',
      args: { role: 'variable', name: 'envelop', near: ['envelope'] },
    })
    expect(onlyFault(head({ terms: ['first', 'frist'] }))).toMatchObject({
      code: 'model.unknown-role',
      args: { role: 'terms', name: 'frist' },
    })
    expect(onlyFault(head({ check: 'ads_up' }))).toMatchObject({
      code: 'model.unknown-check',
      args: { name: 'ads_up', near: ['adds_up'] },
    })
  })

  it('has terms of one unit, each once, and one account for a variable', () => {
    expect(onlyFault(head({ terms: ['first', 'money'] }))).toMatchObject({
      code: 'model.terms-of-two-units',
      args: { variable: 'envelope', id: 'money', unit: 'bn', expected: '1' },
    })
    expect(onlyFault(head({ terms: ['first', 'first'] })).code).toBe('model.duplicate-id')
    const twice = { ...head({}), head: { decompositions: [account, account] } }
    expect(onlyFault(twice)).toMatchObject({ code: 'model.duplicate-id', args: { id: 'envelope' } })
  })
})
