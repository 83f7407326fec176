/** The hand-written loop. */

import { z } from 'zod'
import { HAND_INPUTS, HAND_PARAMETERS, runByHand } from '../subset/hand-loop.ts'
import { OUTPUTS, type Subset } from '../subset/subset.ts'
import type { Contender } from './contender.ts'

const handParameters = z.record(z.enum(HAND_PARAMETERS), z.number())
const handInputs = z.record(z.enum(HAND_INPUTS), z.instanceof(Float64Array))

export function handContender(subset: Subset, drawn: Float64Array): Contender {
  const { years, parameters, given } = subset
  const size = OUTPUTS.length * years.length
  const inputs = handInputs.parse(
    Object.fromEntries(Array.from(given, ([id, values]) => [id, Float64Array.from(values)])),
  )
  const draws = Array.from({ length: drawn.length / parameters.length }, (_, draw) =>
    handParameters.parse(
      Object.fromEntries(parameters.map(({ id }, index) => [id, drawn[draw * parameters.length + index]])),
    ),
  )
  const results = new Float64Array(draws.length * size)
  const outs = draws.map((_, draw) => results.subarray(draw * size, (draw + 1) * size))
  return {
    id: 'hand',
    name: 'hand-written TypeScript loop, Math.exp, log, pow',
    run: count => {
      for (let draw = 0; draw < count; draw += 1) {
        const [parametersOfDraw, out] = [draws[draw], outs[draw]]
        if (parametersOfDraw !== undefined && out !== undefined)
          runByHand(parametersOfDraw, inputs, out, years.length)
      }
    },
    resultOf: draw => outs[draw] ?? [],
  }
}
