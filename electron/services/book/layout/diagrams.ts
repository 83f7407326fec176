/** All pictures of a model's structure. */

import type { ModelDiagrams } from '../../../../shared/book/diagram.ts'
import type { PackHead } from '../../../../shared/model/definition.ts'
import type { ModelStructure } from '../../../../shared/model/structure.ts'
import { causalDiagram } from './causal-diagram.ts'
import { overviewDiagram } from './overview-diagram.ts'
import { sectorDiagrams } from './sector-diagram.ts'

/** The same structure gives the same pictures. Takes some seconds for a model of the size of the shipped one. */
export function modelDiagrams(structure: ModelStructure, sectors: PackHead['sectors']): ModelDiagrams {
  return {
    overview: overviewDiagram(structure, sectors),
    causalLoops: causalDiagram(structure),
    sectors: Object.fromEntries(sectors.map(sector => [sector.id, sectorDiagrams(structure, sector)])),
  }
}
