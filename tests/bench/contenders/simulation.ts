/** `simulation` (the engine of Insight Maker): the subset built with its own blocks and run by `simulate()`. */

import { type Block, Model } from 'simulation'
import { OUTPUTS, type Subset } from '../subset/subset.ts'
import type { Contender } from './contender.ts'
import { timeSteps } from './time-steps.ts'

export function simulationContender(subset: Subset, drawn: Float64Array): Contender {
  const { years, parameters, given } = subset
  const first = years[0] ?? 0
  const model = new Model({
    timeStart: first,
    timeLength: years.length - 1,
    timeStep: 1,
    timeUnits: 'Years',
    algorithm: 'Euler',
  })
  const firstOrLater = (early: string, late: string) =>
    early === late ? late : `IfThenElse(Years() > ${first}, ${late}, ${early})`
  const ifFirst = (text: string) => `IfThenElse(Years() > ${first}, 0, ${text})`
  const blocks = new Map<string, Block>()
  const constants = parameters.map(({ id, value }) => {
    const variable = model.Variable({ name: id, value })
    blocks.set(id, variable)
    return variable
  })
  for (const [id, values] of given) {
    const points = values.map((y, index) => ({ x: first + index, y }))
    blocks.set(id, model.Converter({ name: id, input: 'Time', interpolation: 'Linear', values: points }))
  }
  const items = timeSteps(subset, ifFirst, firstOrLater)
  const readBy: { reader: Block; text: string }[] = []
  for (const item of items) {
    if (item.kind === 'value') {
      const text = firstOrLater(item.first, item.later)
      const variable = model.Variable({ name: item.id, value: inItsWords(text) })
      blocks.set(item.id, variable)
      readBy.push({ reader: variable, text })
    } else {
      const stock = model.Stock({ name: item.id, initial: item.initial, nonNegative: false })
      blocks.set(item.id, stock)
      const flow = model.Flow(null, stock, { rate: inItsWords(item.flow), nonNegative: false })
      readBy.push({ reader: flow, text: item.flow })
    }
  }
  for (const { reader, text } of readBy)
    for (const name of new Set(text.match(/[a-z][a-z0-9_]*/g) ?? [])) {
      const read = blocks.get(name)
      if (read !== undefined && read !== reader) model.Link(read, reader)
    }
  const results: number[][] = []
  return {
    id: 'simulation',
    name: 'simulation (Insight Maker), simulate()',
    run: count => {
      for (let draw = 0; draw < count; draw += 1) {
        constants.forEach((constant, index) => {
          constant.value = drawn[draw * constants.length + index] ?? Number.NaN
        })
        const ran = model.simulate()
        results[draw] = OUTPUTS.flatMap(id => {
          const block = blocks.get(id)
          return block === undefined ? [] : ran.series(block).map(Number)
        })
      }
    },
    resultOf: draw => results[draw] ?? [],
  }
}

/** Names in brackets; the logarithm by its name there. */
function inItsWords(text: string): string {
  return text.replace(/\b[a-z][a-z0-9_]*\b(?!\()/g, '[$&]').replace(/\blog\(/g, 'Ln(')
}
