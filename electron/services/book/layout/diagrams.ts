/** All pictures of a model's structure. */

import type { Diagram } from '../../../../shared/book/diagram.ts'
import type { PackHead } from '../../../../shared/model/definition.ts'
import type { ModelStructure } from '../../../../shared/model/structure.ts'
import { sectorDiagram } from './sector-diagram.ts'

export function sectorDiagrams(
  structure: ModelStructure,
  sectors: PackHead['sectors'],
): Readonly<Record<string, Diagram>> {
  const drawn = sectors.flatMap(sector => {
    const diagram = sectorDiagram(structure, sector)
    return diagram === null ? [] : [[sector.id, diagram] as const]
  })
  return Object.fromEntries(drawn)
}
