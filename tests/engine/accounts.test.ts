import { describe, expect, it } from 'vitest'
import type { AccountDefinition } from '../../shared/model/definition.ts'
import { modelOf, onlyFault } from './compile-small.ts'
import { equation } from './small-pack.ts'

const equations = [
  equation('first', '1'),
  equation('second', '2', { over: ['group', 'area'] }),
  equation('all', '3'),
  equation('money', '3', { unit: 'bn' }),
]

const account: AccountDefinition = { whole: 'all', parts: ['first', 'second[child, rural]'] }

const head = (given: Partial<AccountDefinition>) => ({
  equations,
  head: { accounts: [{ ...account, ...given }] },
})

describe('who pays, as a model tells it', () => {
  it('is kept with ids written without spaces', () => {
    expect(modelOf(head({})).head.accounts[0]?.parts).toEqual(['first', 'second[child,rural]'])
  })

  it('names only variables that are there', () => {
    expect(onlyFault(head({ whole: 'al' }))).toMatchObject({
      code: 'model.unknown-role',
      args: { role: 'whole', name: 'al' },
    })
    expect(onlyFault(head({ parts: ['frist'] }))).toMatchObject({
      code: 'model.unknown-role',
      args: { role: 'parts', name: 'frist', near: ['first'] },
    })
  })

  it('has parts in the unit of the whole, each once', () => {
    expect(onlyFault(head({ parts: ['first', 'money'] }))).toMatchObject({
      code: 'model.terms-of-two-units',
      args: { variable: 'all', id: 'money', unit: 'bn', expected: '1' },
    })
    expect(onlyFault(head({ parts: ['first', 'first'] })).code).toBe('model.duplicate-id')
  })
})
