/** What a question varies, and how it is drawn: as the pack has it, but for what the options say. */

import { defaultSampling } from '../../../../shared/analysis/default-sampling.ts'
import {
  type Correlation,
  type Distribution,
  type Sampling,
  samplingMethods,
  type VariedInput,
} from '../../../../shared/analysis/varied.ts'
import { FaultError } from '../../../../shared/faults.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import { choiceOf, type Given, listOf, numberOf, readNumber } from '../given.ts'
import { refuseTogether } from './asked-targets.ts'

/** Stands for everything that the pack varies. */
const PACK = 'pack'

/**
 * @param parameters that scenarios set: draws lie around these.
 * @throws FaultError `usage.item-form`, `usage.no-distribution`, `usage.flags-together`, `analysis.unknown-varied`.
 */
export function samplingAsked(
  given: Given,
  catalogue: Catalogue,
  parameters: Readonly<Record<string, number>>,
): Sampling {
  refuseTogether(given, 'correlations', 'no-correlations')
  const standard = defaultSampling(catalogue, parameters)
  const inputs = inputsAsked(given, catalogue, standard.inputs) ?? standard.inputs
  return {
    method: choiceOf(given, 'method', samplingMethods) ?? standard.method,
    draws: numberOf(given, 'draws') ?? standard.draws,
    seed: numberOf(given, 'seed') ?? standard.seed,
    inputs,
    correlations: given.has('no-correlations')
      ? []
      : (listOf(given, 'correlations')?.map(correlationOf) ?? among(inputs, standard.correlations)),
  }
}

/**
 * The inputs of `--inputs`, each with its distribution; null where none are named.
 * @param standard how the pack varies them.
 * @throws FaultError as `samplingAsked`.
 */
export function inputsAsked(
  given: Given,
  catalogue: Catalogue,
  standard: readonly VariedInput[],
): VariedInput[] | null {
  const items = listOf(given, 'inputs')
  if (items === null) return null
  const own = items.filter(item => item !== PACK).map(item => inputOf(item, catalogue, standard))
  if (!items.includes(PACK)) return own
  // One that is named takes the place of the pack's.
  const named = (id: string) => own.find(input => input.id === id)
  const others = own.filter(({ id }) => standard.every(input => input.id !== id))
  return [...standard.map(input => named(input.id) ?? input), ...others]
}

/** An item of `--inputs` as it is written: an id, and the distribution where it has one of its own. */
export function namedInput(
  item: string,
  catalogue: Catalogue,
): { readonly id: string; readonly distribution: Distribution | null } {
  const [id = '', written] = item.split(/=(.*)/)
  const known = [...catalogue.parameters, ...catalogue.levers].map(each => each.id)
  if (!known.includes(id)) {
    const isCalculated = catalogue.variables.some(variable => variable.id === id)
    if (isCalculated) throw new FaultError({ code: 'analysis.variable-varied', args: { input: id } })
    throw new FaultError({ code: 'analysis.unknown-varied', args: { input: id, near: nearWords(id, known) } })
  }
  return { id, distribution: written === undefined ? null : distributionOf(item, written) }
}

function inputOf(item: string, catalogue: Catalogue, standard: readonly VariedInput[]): VariedInput {
  const { id, distribution } = namedInput(item, catalogue)
  if (distribution !== null) return { id, distribution }
  const own = standard.find(input => input.id === id)
  if (own === undefined) throw new FaultError({ code: 'usage.no-distribution', args: { input: id } })
  return own
}

function distributionOf(item: string, written: string): Distribution {
  const [, name, list = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(written) ?? []
  const numbers = list.split(',').map(readNumber)
  const known = (place: number) => numbers[place] ?? Number.NaN
  const count = numbers.includes(null) ? 0 : numbers.length
  const [first, second, third, fourth] = [known(0), known(1), known(2), known(3)]
  if (name === 'uniform' && count === 2) return { kind: name, low: first, high: second }
  if ((name === 'triangular' || name === 'pert') && count === 3)
    return { kind: name, low: first, mode: second, high: third }
  if (name === 'normal' && count === 4 && second > 0)
    return { kind: name, mean: first, deviation: second, low: third, high: fourth }
  const form = DISTRIBUTIONS.find(each => each.startsWith(`${name}(`)) ?? DISTRIBUTIONS.join(' | ')
  throw new FaultError({ code: 'usage.item-form', args: { flag: '--inputs', item, form: `ID=${form}` } })
}

const DISTRIBUTIONS = [
  'uniform(low,high)',
  'triangular(low,mode,high)',
  'pert(low,mode,high)',
  'normal(mean,deviation,low,high)',
] as const

function correlationOf(item: string): Correlation {
  const [first = '', second = '', written = '', ...more] = item.split(':')
  const rank = readNumber(written)
  if (rank === null || Math.abs(rank) > 1 || more.length > 0) {
    const args = { flag: '--correlations', item, form: 'ID:ID:RANK, RANK −1…1' }
    throw new FaultError({ code: 'usage.item-form', args })
  }
  return { first, second, rank }
}

/** Those between inputs that vary. */
function among(inputs: readonly VariedInput[], correlations: readonly Correlation[]): Correlation[] {
  const varied = new Set(inputs.map(({ id }) => id))
  return correlations.filter(({ first, second }) => varied.has(first) && varied.has(second))
}
