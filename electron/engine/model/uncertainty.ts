/** What a pack says of its uncertainty: the levers must be assumptions, each once, and all of it must be possible to draw. */

import { defaultSampling } from '../../../shared/analysis/default-sampling.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { groupFaults, pairFaults } from '../sampling/correlations.ts'
import { distributionFaults } from '../sampling/distribution-faults.ts'
import { withLabels } from '../sampling/input-labels.ts'
import { plainId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import type { ModelLever, ModelParameter } from './model.ts'
import { checkFacts, type Items, tellUnknown, whereabouts } from './named.ts'

interface InputItems extends Items {
  readonly levers: readonly ModelLever[]
  readonly parameters: readonly ModelParameter[]
}

/** Tells what is wrong with `uncertainty.yaml`, each mistake at its place. */
export function checkUncertainty(pack: Pack, items: InputItems, mistakes: Mistakes): void {
  const before = mistakes.faults.length
  checkLevers(pack, items, mistakes)
  // What is wrong with a lever would be told again of its correlations.
  if (mistakes.faults.length === before) checkCorrelations(pack, items, mistakes)
}

function checkLevers(pack: Pack, items: InputItems, mistakes: Mistakes): void {
  if (pack.uncertainty === undefined) return
  const { definition, places } = pack.uncertainty
  definition.levers.forEach(({ lever, distribution, source }, index) => {
    const place = (field: string) => places[`levers.${index}.${field}`] ?? places[`levers.${index}`]
    const id = plainId(lever)
    const found = items.levers.find(item => item.id === id)
    if (found === undefined) tellUnknown('lever', lever, items.levers, mistakes, place('lever'))
    else if (found.kind === 'policy') mistakes.add('model.policy-varied', { id }, place('lever'))
    const first = definition.levers.findIndex(other => plainId(other.lever) === id)
    if (first < index)
      mistakes.add(
        'model.duplicate-id',
        { id, first: whereabouts(places[`levers.${first}.lever`]) },
        place('lever'),
      )
    for (const { code, args } of distributionFaults({ id, distribution }))
      mistakes.add(code, withLabels(args, items), place('distribution'))
    checkFacts(pack, id, source.facts ?? [], mistakes, position => place(`source.facts.${position}`))
  })
}

function checkCorrelations(pack: Pack, items: InputItems, mistakes: Mistakes): void {
  if (pack.uncertainty === undefined) return
  const { definition, places } = pack.uncertainty
  const levers = definition.levers.map(varied => ({ ...varied, lever: plainId(varied.lever) }))
  const { inputs } = defaultSampling({ ...items, uncertainty: { ...definition, levers } })
  const correlations = definition.correlations.map(({ first, second, rank }) => ({
    first: plainId(first),
    second: plainId(second),
    rank,
  }))
  const faults = correlations.flatMap((correlation, index) => {
    const place = places[`correlations.${index}`]
    const { facts = [] } = definition.correlations[index]?.source ?? {}
    const name = `${correlation.first} – ${correlation.second}`
    checkFacts(pack, name, facts, mistakes, () => place)
    return pairFaults(inputs, correlations, index).map(fault => ({ ...fault, at: place }))
  })
  const together = faults.length > 0 ? [] : groupFaults(inputs, correlations)
  for (const { code, args, at = places.correlations } of [...faults, ...together])
    mistakes.add(code, withLabels(args, items), at)
}
