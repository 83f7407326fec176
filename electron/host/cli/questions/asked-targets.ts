/** Targets and numbers that a question is about. */

import type { Aim } from '../../../../shared/analysis/aim.ts'
import { FaultError, throwFaults } from '../../../../shared/faults.ts'
import type { Catalogue, CatalogueTarget } from '../../../../shared/model/catalogue.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import type { Ground } from '../analysis-command.ts'
import { type FlagName, rules } from '../flags.ts'
import { choiceOf, type Given, numberOf, textOf } from '../given.ts'
import { checkSeries } from '../known-series.ts'

type Known = Pick<Catalogue, 'targets'>
type Asking = Pick<Ground, 'given' | 'running' | 'catalogue'>

/** A series of the model in one of its years. */
export interface NumberAsked {
  readonly variable: string
  readonly year: number
}

/** In the order of the ids. @throws FaultError `analysis.unknown-target`, one for each that the pack does not have. */
export function targetsOf({ targets }: Known, ids: readonly string[]): CatalogueTarget[] {
  const known = targets.map(({ id }) => id)
  throwFaults(
    ids
      .filter(id => !known.includes(id))
      .map(target => ({ code: 'analysis.unknown-target', args: { target, near: nearWords(target, known) } })),
  )
  return ids.flatMap(id => targets.filter(target => target.id === id))
}

/**
 * The number of `--variable` and `--year`, or that of `--target`, whose year `--year` may replace.
 * @throws FaultError `usage.flag-missing`, `usage.flags-together`, `analysis.unknown-target`, `run.unknown-variable`.
 */
export function numberAsked({ given, running, catalogue }: Asking): NumberAsked {
  const target = targetAsked(given, catalogue)
  const variable = target?.variable ?? textOf(given, 'variable') ?? missing('--variable', '--target')
  checkSeries(running, [variable])
  return { variable, year: numberOf(given, 'year') ?? target?.year ?? missing('--year') }
}

/** The same with what it must be: the target's rule and value, unless others are given. @throws FaultError as `numberAsked`. */
export function aimAsked(asking: Asking): Aim {
  const { given, catalogue } = asking
  const target = targetAsked(given, catalogue)
  const rule = choiceOf(given, 'rule', ['at-least', 'above', 'at-most', 'below', 'equal'])
  return {
    ...numberAsked(asking),
    operator: rule === null ? (target?.operator ?? '>=') : rules[rule],
    value: numberOf(given, 'value') ?? target?.value ?? missing('--value', '--target'),
  }
}

/** The target that is named; null where none is. @throws FaultError `usage.flags-together`, `analysis.unknown-target`. */
export function targetAsked(given: Given, catalogue: Known): CatalogueTarget | null {
  const id = textOf(given, 'target')
  if (id === null) return null
  refuseTogether(given, 'target', 'variable')
  return targetsOf(catalogue, [id])[0] ?? null
}

/** @throws FaultError `usage.flags-together`. */
export function refuseTogether(given: Given, first: FlagName, second: FlagName): void {
  if (given.has(first) && given.has(second))
    throw new FaultError({
      code: 'usage.flags-together',
      args: { first: `--${first}`, second: `--${second}` },
    })
}

function missing(...flags: string[]): never {
  throw new FaultError({ code: 'usage.flag-missing', args: { flags } })
}
