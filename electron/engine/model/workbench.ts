/** Price bases, boards, history and benchmarks: what they name must be there, once, in a known unit and a year that has been. */

import type { PackHead } from '../../../shared/model/definition.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { plainId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import { checkFacts, hasId, type Items, tellUnknown, whereabouts } from './named.ts'

/** Tells what is wrong with the data that is shown around the results, each mistake at its place in the pack. */
export function checkWorkbench(pack: Pack, items: Items, mistakes: Mistakes): void {
  if (pack.head.prices !== undefined) checkPrices(pack, pack.head.prices, items, mistakes)
  checkBoards(pack, items, mistakes)
  checkHistory(pack, items, mistakes)
  checkBenchmarks(pack, items, mistakes)
}

function checkPrices(
  { head, headPlaces }: Pack,
  prices: NonNullable<PackHead['prices']>,
  { equations }: Items,
  mistakes: Mistakes,
): void {
  const place = (way: string) => headPlaces?.[`prices.${way}`] ?? headPlaces?.prices
  const series = (role: string, id: string, way: string) => {
    if (!hasId(equations, id)) tellUnknown(role, id, equations, mistakes, place(way))
  }
  for (const role of ['deflator', 'population', 'exchange', 'whole'] as const)
    series(role, prices[role], role)
  prices.wholes.forEach(({ whole, families }, index) => {
    series('whole', whole, `wholes.${index}.whole`)
    families.forEach((family, position) => {
      if (!equations.some(equation => equation.family === family))
        tellUnknown('families', family, equations, mistakes, place(`wholes.${index}.families.${position}`))
    })
  })
  const units = head.units.map(unit => unit.id)
  const unit = (id: string | undefined, way: string) => {
    if (id === undefined || units.includes(id)) return
    mistakes.add('model.unknown-unit', { id: 'prices', unit: id, near: nearWords(id, units) }, place(way))
  }
  prices.units.forEach((money, index) => {
    const way = `units.${index}`
    unit(money.unit, `${way}.unit`)
    unit(money.constant, `${way}.constant`)
    unit(money.usd?.unit, `${way}.usd.unit`)
    unit(money.per_head?.unit, `${way}.per_head.unit`)
    unit(money.share, `${way}.share`)
    const first = prices.units.findIndex(other => other.unit === money.unit)
    if (first < index)
      mistakes.add(
        'model.duplicate-id',
        { id: money.unit, first: whereabouts(headPlaces?.[`prices.units.${first}.unit`]) },
        place(`${way}.unit`),
      )
  })
}

function checkBoards(pack: Pack, { equations }: Items, mistakes: Mistakes): void {
  const { boards } = pack.head
  const targets = pack.targets.map(target => target.id)
  boards.forEach((board, index) => {
    const place = (way: string) =>
      pack.headPlaces?.[`boards.${index}.${way}`] ?? pack.headPlaces?.[`boards.${index}`]
    const first = boards.findIndex(other => other.id === board.id)
    if (first < index) {
      const where = whereabouts(pack.headPlaces?.[`boards.${first}.id`])
      mistakes.add('model.duplicate-id', { id: board.id, first: where }, place('id'))
    }
    board.targets.forEach((name, position) => {
      if (!targets.includes(name))
        mistakes.add(
          'model.unknown-target',
          { name, near: nearWords(name, targets) },
          place(`targets.${position}`),
        )
    })
    for (const field of ['variables', 'charts'] as const)
      board[field].forEach((id, position) => {
        if (!hasId(equations, id)) tellUnknown(field, id, equations, mistakes, place(`${field}.${position}`))
      })
    checkFacts(pack, board.id, board.facts, mistakes, position => place(`facts.${position}`))
  })
}

function checkHistory(pack: Pack, { levers, equations }: Items, mistakes: Mistakes): void {
  const { last_outturn: last } = pack.head
  const seen = new Map<string, string>()
  for (const { variable, year, facts, places } of pack.history) {
    if (!hasId([...equations, ...levers], variable))
      tellUnknown('variable', variable, [...equations, ...levers], mistakes, places.variable)
    if (year > last) mistakes.add('model.year-not-observed', { id: variable, year, last }, places.year)
    const key = `${plainId(variable)} ${year}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, whereabouts(places.variable))
    else mistakes.add('model.observed-twice', { id: variable, year, first }, places.variable)
    checkFacts(pack, variable, facts, mistakes, () => places.facts)
  }
}

function checkBenchmarks(pack: Pack, { levers, equations }: Items, mistakes: Mistakes): void {
  const seen = new Map<string, string>()
  for (const { id, variable, facts, places } of pack.benchmarks) {
    if (!hasId([...equations, ...levers], variable))
      tellUnknown('variable', variable, [...equations, ...levers], mistakes, places.variable ?? places.item)
    const first = seen.get(id)
    if (first === undefined) seen.set(id, whereabouts(places.id))
    else mistakes.add('model.duplicate-id', { id, first }, places.id ?? places.item)
    checkFacts(pack, id, facts, mistakes, () => places.facts ?? places.item)
  }
}
