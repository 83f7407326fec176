import { describe, expect, test } from 'vitest'
import { equationViews } from '../../../electron/engine/model/equation-view.ts'
import { MOST_IN_COLUMN, type Picture, pictureOf } from '../../../renderer/features/explain/neighbours.ts'
import type { Equation } from '../../../shared/model/equation.ts'
import { modelOf } from '../../engine/compile-small.ts'
import { shippedModel } from '../../engine/shipped-model.ts'
import { equation } from '../../engine/small-pack.ts'

const model = modelOf({
  equations: [
    equation('stock', 'prev(stock) + flow', { start: 'growth' }),
    equation('flow', 'envelope*growth'),
    equation('lagged', 'prev(stock)', { start: '0' }),
    equation('level', 'stock*2 - prev(stock)', { start: '0' }),
    equation('begun', 'prev(begun)', { start: 'stock' }),
  ],
})
const known = equationsOf(model)
const shipped = await shippedModel()

function equationsOf(of: typeof model): ReadonlyMap<string, Equation> {
  const viewOf = equationViews(of)
  const ids = [...of.levers, ...of.parameters, ...of.equations].map(({ id }) => id)
  return new Map(ids.map(id => [id, viewOf(id)]))
}

const familyOf = (id: string) => id.split('[')[0] ?? id
const drawn = (id: string, options: { isStart?: boolean; levels?: 1 | 2 } = {}) =>
  pictureOf(id, known, { isStart: false, levels: 1, familyOf, ...options })
const columns = (picture: Picture) =>
  Array.from({ length: picture.columns }, (_, column) =>
    picture.nodes.filter(node => node.column === column).map(({ ids }) => ids.join('+')),
  )
const edges = (picture: Picture) =>
  picture.edges.map(({ from, to, isEarlier }) => `${from.ids[0]} ${isEarlier ? '⇢' : '→'} ${to.ids[0]}`)

describe('the picture of neighbours', () => {
  test('has what feeds the item before it and what it feeds after it, earlier years apart from this one', () => {
    const picture = drawn('stock')
    expect(columns(picture)).toEqual([['stock', 'flow'], ['stock'], ['lagged', 'level']])
    expect(picture.middle).toBe(1)
    expect(edges(picture)).toEqual(['stock ⇢ stock', 'flow → stock', 'stock ⇢ lagged', 'stock → level'])
  })

  test('shows of the base year what holds there', () => {
    expect(columns(drawn('stock', { isStart: true }))).toEqual([['growth'], ['stock'], ['begun']])
  })

  test('has no empty column for what is given or feeds nothing', () => {
    expect(drawn('growth')).toMatchObject({ columns: 2, middle: 0 })
    expect(drawn('lagged')).toMatchObject({ columns: 2, middle: 1 })
  })

  test('goes back one step further where there is room', () => {
    const picture = drawn('flow', { levels: 2 })
    expect(columns(picture)).toEqual([['envelope', 'growth'], ['flow'], ['stock']])
    const further = drawn('level', { levels: 2 })
    expect(columns(further)).toEqual([['flow'], ['stock'], ['level']])
    expect(edges(further)).toEqual(['flow → stock', 'stock → level'])
  })
})

describe('in the shipped model', () => {
  const all = equationsOf(shipped)
  const families = new Map(
    [...shipped.levers, ...shipped.parameters, ...shipped.equations].map(({ id, family }) => [id, family]),
  )
  const pictures = [...all.keys()].map(id => ({
    id,
    picture: pictureOf(id, all, { isStart: false, levels: 2, familyOf: each => families.get(each) ?? each }),
  }))

  test('no column is longer than there is room for, and what has none is counted', () => {
    for (const { id, picture } of pictures) {
      expect(picture.rows, id).toBeLessThanOrEqual(MOST_IN_COLUMN)
      const shown = picture.nodes.filter(node => node.column === picture.middle - 1).flatMap(({ ids }) => ids)
      expect(shown.length + picture.left.inputs, id).toBe(inputsOf(id).size)
    }
  })

  test('every item beside the middle has an edge to it', () => {
    for (const { id, picture } of pictures) {
      const [self] = picture.nodes.filter(node => node.column === picture.middle)
      const near = picture.nodes.filter(node => Math.abs(node.column - picture.middle) === 1)
      const joined = picture.edges.flatMap(({ from, to }) =>
        from === self ? [to] : to === self ? [from] : [],
      )
      expect(new Set(joined), id).toEqual(new Set(near))
    }
  })

  function inputsOf(id: string): ReadonlySet<string> {
    const tree = JSON.stringify(all.get(id)?.formula?.tree ?? null)
    return new Set([...tree.matchAll(/"id":"([^"]+)"/g)].map(found => found[1] ?? ''))
  }
})
