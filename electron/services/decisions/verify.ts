/** Holds a frozen record against its seal, and against what the running model makes of the same inputs. */

import { FaultError } from '../../../shared/faults.ts'
import { canonicalJson } from '../../../shared/json/canonical.ts'
import { changedNumbers } from '../../../shared/scenario/changed-numbers.ts'
import type { FrozenEvidence } from '../../../shared/scenario/decision.ts'
import type { FrozenDecision } from '../../../shared/scenario/decision-chain.ts'
import { type Scenario, scenario } from '../../../shared/scenario/document.ts'
import { isOwnId } from '../../../shared/scenario/own-formula.ts'
import { MOST_DIFFERENCES, type Verification } from '../../../shared/scenario/verification.ts'
import { evidenceHash } from './evidence-hash.ts'
import type { Runner } from './runner.ts'

/** Never throws for what a record says: what cannot be computed is answered with its reasons. */
export async function verify(running: Runner, record: FrozenDecision): Promise<Verification> {
  const { hash, ...evidence } = record.frozen
  const { model, data } = running.catalogue
  return {
    isIntact: evidenceHash(record, evidence) === hash,
    model,
    data,
    isSameModel: evidence.model.id === model.id && evidence.model.hash === model.hash,
    isSameData: evidence.data === data,
    recomputed: await recomputed(running, record.frozen),
  }
}

async function recomputed(
  { catalogue, simulate }: Runner,
  frozen: FrozenEvidence,
): Promise<Verification['recomputed']> {
  const { id } = catalogue.model
  if (frozen.model.id !== id) {
    return {
      kind: 'impossible',
      faults: [{ code: 'decision.other-model', args: { frozen: frozen.model.id, now: id } }],
    }
  }
  try {
    const known = new Set([...catalogue.variables, ...catalogue.levers].map(each => each.id))
    const [answer] = await simulate(
      [asScenario(frozen)],
      Object.keys(frozen.outputs).filter(each => known.has(each) || isOwnId(each)),
      frozen.executed,
    )
    if (answer === undefined) throw new RangeError('a scenario that is run has a result')
    const numbers = changedNumbers(
      { baseYear: frozen.baseYear, series: frozen.outputs },
      { baseYear: catalogue.baseYear, series: answer.run.series },
    )
    const judgements = judgedOtherwise(frozen, answer.run)
    if (numbers.length === 0 && judgements.length === 0) return { kind: 'same' }
    return { kind: 'other', numbers: numbers.slice(0, MOST_DIFFERENCES), count: numbers.length, judgements }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return { kind: 'impossible', faults: [...error.faults] }
  }
}

/** The scenario with the frozen inputs; its own id and title are of no consequence to a run. */
function asScenario({ levers, parameters, formulas = [] }: FrozenEvidence): Scenario {
  return scenario.parse({ id: 'frozen', title: 'frozen', levers, parameters, formulas })
}

type Judged = Pick<FrozenEvidence, 'checks' | 'flags' | 'targets'>

/** Ids of what is judged otherwise, or on one side only. */
function judgedOtherwise(frozen: Judged, now: Judged): string[] {
  const verdicts = ({ checks, flags, targets }: Judged) =>
    new Map([
      ...checks.map(({ id, held }): [string, unknown] => [id, held]),
      ...flags.map(({ id, years }): [string, unknown] => [id, years]),
      ...targets.map(({ id, met, firstMet }): [string, unknown] => [id, [met, firstMet]]),
    ])
  const [before, after] = [verdicts(frozen), verdicts(now)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(id => canonicalJson(before.get(id) ?? null) !== canonicalJson(after.get(id) ?? null))
    .sort()
}
