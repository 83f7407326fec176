/** The engine's generated JavaScript, one run after the other as ticks are. */

import type { Model } from '../../../electron/engine/model/model.ts'
import { exp, log, pow } from '../../../electron/engine/run/arithmetic.ts'
import { generateRun, type Transcendentals } from '../../../electron/engine/run/generate.ts'
import { recordWithLevers } from '../../../electron/engine/run/lever-paths.ts'
import { scenario } from '../../engine/scenarios.ts'
import { OUTPUTS, type Subset } from '../subset/subset.ts'
import type { Contender } from './contender.ts'

/** Which exp, log and pow the code calls: the model's own, or those of the JavaScript engine. */
const FUNCTIONS: Readonly<Record<'own' | 'Math', Transcendentals>> = {
  own: { exp, log, pow },
  Math: { exp: Math.exp, log: Math.log, pow: Math.pow },
}

export function generatedContender(
  model: Model,
  { parameters, years }: Subset,
  drawn: Float64Array,
  functions: 'own' | 'Math',
): Contender {
  const run = generateRun(model, FUNCTIONS[functions])
  const slots = OUTPUTS.map(id => model.slotById.get(id) ?? 0)
  const places = parameters.map(({ id }) => model.parameterById.get(id)?.index ?? 0)
  const values = Float64Array.from(model.parameters, ({ value }) => value)
  const record = recordWithLevers(model, scenario(), 'all')
  const size = OUTPUTS.length * years.length
  const results = new Float64Array((drawn.length / parameters.length) * size)
  return {
    id: functions === 'own' ? 'generated' : 'generated-math',
    name: `generated JavaScript, ${functions === 'own' ? 'own exp, log, pow' : 'Math.exp, log, pow'}`,
    run: count => {
      for (let draw = 0; draw < count; draw += 1) {
        for (let index = 0; index < places.length; index += 1)
          values[places[index] ?? 0] = drawn[draw * places.length + index] ?? Number.NaN
        run(record, record, values)
        let place = draw * size
        for (const slot of slots)
          for (let year = 0; year < years.length; year += 1) {
            results[place] = record[year * model.slots + slot] ?? Number.NaN
            place += 1
          }
      }
    },
    resultOf: draw => results.subarray(draw * size, (draw + 1) * size),
  }
}
