import { describe, expect, test } from 'vitest'
import { modelOf, onlyFault, told } from './compile-small.ts'
import { type Additions, equation, lever, parameter } from './small-pack.ts'

const idsOf = (additions: Additions) => modelOf(additions).equations.map(({ id }) => id)

test('a definition with dimensions stands for every element, the last dimension running fastest', () => {
  const ids = idsOf({ equations: [equation('cell', '1', { over: ['group', 'area'] })] })
  expect(ids.filter(id => id.startsWith('cell'))).toEqual([
    'cell[child,rural]',
    'cell[child,inner]',
    'cell[poor,rural]',
    'cell[poor,inner]',
    'cell[rest,rural]',
    'cell[rest,inner]',
  ])
})

test('a family may be put together from a subset, single elements and several kinds of items', () => {
  const model = modelOf({
    levers: [lever({ id: 'part[rural]' })],
    equations: [equation('part[inner]', '1 - part[rural]'), equation('whole', 'sum(part[area], area)')],
  })
  expect(model.levers.at(-1)).toMatchObject({ id: 'part[rural]', family: 'part', elements: ['rural'] })
  expect(model.equations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['sh[culture]', 'sh[health]', 'sh[infra]', 'part[inner]']),
  )
})

test('a bare name and a family of that name are different series', () => {
  const model = modelOf({
    equations: [
      equation('people', 'sum(people[area], area)'),
      equation('people', '10', { over: ['area'] }),
      equation('share_of', 'people[area]/people', { over: ['area'] }),
    ],
  })
  expect(model.slotById.get('people')).not.toBe(model.slotById.get('people[rural]'))
})

test('labels are filled with the words of the element, short ones with its short words', () => {
  const model = modelOf({
    equations: [
      equation('cell', '1', {
        over: ['group', 'area'],
        label: { en: 'Cost of {group} in {area}', vi: 'Chi phí {group}, {area}' },
        short: { en: '{group}, {area}', vi: '{group}, {area}' },
      }),
    ],
  })
  expect(model.equations.find(({ id }) => id === 'cell[poor,inner]')).toMatchObject({
    label: {
      en: 'Cost of label of poor in label of inner',
      vi: 'Chi phí label of poor (vi), label of inner (vi)',
    },
    short: { en: 'short poor, short inner', vi: 'short poor (vi), short inner (vi)' },
  })
})

test('a subset is known by its own name and by that of its dimension', () => {
  const trees = (formula: string) =>
    modelOf({ equations: [equation('double', formula, { over: ['asked'] })] })
      .equations.filter(({ family }) => family === 'double')
      .map(({ tree }) => tree)
  expect(trees('2*share[line]')).toEqual(trees('2*share[asked]'))
})

test('values may be given once or per element', () => {
  const model = modelOf({
    parameters: [
      parameter({
        id: 'cost',
        over: ['area'],
        value: { rural: 0.2, inner: 0.4 },
        low: 0,
        high: { rural: 0.3, inner: 0.5 },
      }),
    ],
  })
  expect(model.parameters.map(({ id, value, low, high }) => [id, value, low, high])).toEqual([
    ['cost[rural]', 0.2, 0, 0.3],
    ['cost[inner]', 0.4, 0, 0.5],
  ])
})

test('an inner sum over a dimension hides the outer one', () => {
  expect(() =>
    modelOf({ equations: [equation('part', 'plan[line]/sum(plan[line], line)', { over: ['line'] })] }),
  ).not.toThrow()
})

describe('an id of its own', () => {
  const places = equation('places', '1', { over: ['area'], public_id: 'private_{area}_places' })

  test('is what an element is called outside formulas', () => {
    const model = modelOf({ equations: [places] })
    expect(model.equations.slice(-2)).toMatchObject([
      { id: 'private_rural_places', family: 'places', elements: ['rural'] },
      { id: 'private_inner_places', family: 'places', elements: ['inner'] },
    ])
    expect(model.slotById.has('places[rural]')).toBe(false)
  })

  test('is the element in formulas too, beside its place in the family', () => {
    const treesOf = (formula: string) =>
      modelOf({ equations: [places, equation('a', formula)] }).equations.at(-1)
    expect(treesOf('private_inner_places')?.tree).toEqual(treesOf('places[inner]')?.tree)
  })

  test('may be said of single elements and of subsets, by the name of the subset or of its dimension', () => {
    const ids = idsOf({
      equations: [
        equation('spent', '1', { over: ['asked'], public_id: '{asked}_spent' }),
        equation('spent[infra]', '2', { public_id: '{line}_spent' }),
      ],
    })
    expect(ids.slice(-3)).toEqual(['culture_spent', 'health_spent', 'infra_spent'])
  })

  test('names every dimension and nothing else', () => {
    const code = (given: Parameters<typeof equation>[2]) =>
      onlyFault({ equations: [equation('a', '1', given)] }).code
    expect(code({ over: ['area', 'group'], public_id: 'a_{area}' })).toBe('model.public-id')
    expect(code({ over: ['area'], public_id: 'a_{area}_{group}' })).toBe('model.public-id')
    expect(code({ public_id: 'a_{area}' })).toBe('model.public-id')
  })

  test('is nobody else’s', () => {
    expect(told({ equations: [places, equation('private_rural_places', '2')] })).toEqual([
      'equations.yaml:2:1 model.overlap',
    ])
  })
})
