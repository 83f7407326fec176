import { expect, test } from 'vitest'
import { catalogueOf } from '../../electron/engine/model/catalogue.ts'
import { catalogue } from '../../shared/model/catalogue.ts'
import { modelOf } from './compile-small.ts'
import { equation, lever, parameter, target, words } from './small-pack.ts'

const offered = catalogueOf(
  modelOf({
    levers: [
      lever({
        id: 'push',
        over: ['area'],
        primary: ['inner'],
        path: { 2024: 0.1, 2028: 0.5 },
        kind: 'assumption',
        grows: words('what grows'),
      }),
    ],
    parameters: [parameter({ id: 'gain', value: 0.5 })],
    equations: [
      equation('a', 'prev(a)*gain', { start: 3, note: words('why'), short: words('short a') }),
      equation('cell', 'push[area]', { over: ['group', 'area'] }),
    ],
    targets: [target({ id: 't_cell', variable: 'cell[child, rural]', goal: 1 })],
  }),
)

test('the catalogue has the agreed form and survives the way to a screen', () => {
  expect(catalogue.parse(JSON.parse(JSON.stringify(offered)))).toEqual(offered)
})

test('levers are spelled out element by element with their default path year by year', () => {
  expect(offered.levers.filter(({ family }) => family === 'push')).toMatchObject([
    { id: 'push[rural]', elements: ['rural'], primary: false },
    {
      id: 'push[inner]',
      elements: ['inner'],
      kind: 'assumption',
      primary: true,
      grows: words('what grows'),
      path: { 2024: 0.1, 2028: 0.5 },
      values: [0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.5, 0.5],
    },
  ])
})

test('a variable shows its formula and start as the pack writes them', () => {
  expect(offered.variables.find(({ id }) => id === 'a')).toMatchObject({
    formula: 'prev(a)*gain',
    start: '3',
    short: words('short a'),
    note: words('why'),
  })
})

test('where there is no short label the label stands for it', () => {
  const envelope = offered.variables.find(({ id }) => id === 'envelope')
  expect(envelope?.short).toEqual(words('envelope'))
  expect(envelope).not.toHaveProperty('start', undefined)
})

test('ids in brackets are written without spaces', () => {
  expect(offered.targets.find(({ id }) => id === 't_cell')).toMatchObject({
    variable: 'cell[child,rural]',
    goal: 1,
  })
})

test('the identity of the model is that of its pack', () => {
  expect(offered.model).toEqual({ id: 'small', version: '1.0', hash: '0123456789abcdef' })
  expect([offered.baseYear, offered.lastOutturn, offered.horizon]).toEqual([2024, 2025, 2030])
})
