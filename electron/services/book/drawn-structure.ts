/** Pictures of a model's structure, drawn one after another so that the host goes on answering, and kept with the model. */

import { setImmediate } from 'node:timers/promises'
import type { Diagram, ModelDiagrams } from '../../../shared/book/diagram.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { ModelStructure } from '../../../shared/model/structure.ts'
import { causalDiagram } from './layout/causal-diagram.ts'
import { overviewDiagram } from './layout/overview-diagram.ts'
import { sectorDiagrams } from './layout/sector-diagram.ts'

interface Drawable {
  readonly structure: () => ModelStructure
  readonly catalogue: Pick<Catalogue, 'sectors'>
}

const kept = new WeakMap<Drawable['structure'], Promise<ModelDiagrams>>()

/**
 * All pictures of the model. The first question takes some seconds, in steps between which others are answered.
 * @throws FaultError `run.…` where the baseline of the pack does not come out in finite numbers.
 */
export function drawnStructure(model: Drawable): Promise<ModelDiagrams> {
  const known = kept.get(model.structure) ?? draw(model)
  kept.set(model.structure, known)
  return known
}

async function draw({ structure, catalogue }: Drawable): Promise<ModelDiagrams> {
  const found = structure()
  await setImmediate()
  const overview = overviewDiagram(found, catalogue.sectors)
  await setImmediate()
  const causalLoops = causalDiagram(found)
  const sectors: Record<string, readonly Diagram[]> = {}
  for (const sector of catalogue.sectors) {
    await setImmediate()
    sectors[sector.id] = sectorDiagrams(found, sector)
  }
  return { overview, causalLoops, sectors }
}
