/** Freezes what a decision rests on: the scenario as it is now, and all that is judged by it. */

import { FaultError } from '../../../shared/faults.ts'
import { frozenSeries } from '../../../shared/reading/frozen-series.ts'
import type { FrozenEvidence } from '../../../shared/scenario/decision.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { indicatorsOf } from '../../../shared/scenario/own-formula.ts'
import { evidenceHash } from './evidence-hash.ts'
import type { Runner } from './runner.ts'

/** Who froze it, and when. */
export interface FreezeMoment {
  /** Version of the program. */
  readonly program: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * The evidence of the record of that id.
 * @throws FaultError `decision.no-record`, `decision.frozen` or `decision.no-scenario`; `run.…` for a scenario that cannot be run.
 */
export async function freeze(
  { catalogue, simulate }: Runner,
  document: ScenarioDocument,
  id: string,
  { program, at }: FreezeMoment,
): Promise<FrozenEvidence> {
  const record = document.decisions.find(each => each.id === id)
  if (record === undefined) throw new FaultError({ code: 'decision.no-record', args: { record: id } })
  if (record.frozen !== null) throw new FaultError({ code: 'decision.frozen', args: {} })
  const scenario = document.scenarios.find(each => each.id === record.scenario)
  if (scenario === undefined) throw new FaultError({ code: 'decision.no-scenario', args: {} })
  const indicators = indicatorsOf(scenario.formulas).map(each => each.id)
  const asked = [...new Set([...frozenSeries(catalogue, document), ...indicators])]
  const [answer] = await simulate([scenario], asked, document.executed)
  if (answer === undefined) throw new RangeError('a scenario that is run has a result')
  const { series, checks, flags, targets } = answer.run
  const evidence = {
    at,
    program,
    model: catalogue.model,
    data: catalogue.data,
    title: scenario.title,
    levers: sorted(scenario.levers),
    parameters: sorted(scenario.parameters),
    ...(scenario.formulas.length === 0 ? {} : { formulas: scenario.formulas }),
    executed: [...document.executed],
    baseYear: catalogue.baseYear,
    outputs: series,
    checks: [...checks],
    flags: [...flags],
    targets: [...targets],
  }
  return { ...evidence, hash: evidenceHash(record, evidence) }
}

function sorted<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)))
}
