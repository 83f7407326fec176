/** All pictures of a model's structure. */

import type { Diagram } from '../../../../shared/book/diagram.ts'
import type { PackHead } from '../../../../shared/model/definition.ts'
import type { ModelStructure } from '../../../../shared/model/structure.ts'
import { sectorDiagrams } from './sector-diagram.ts'

export function allSectorDiagrams(
  structure: ModelStructure,
  sectors: PackHead['sectors'],
): Readonly<Record<string, readonly Diagram[]>> {
  return Object.fromEntries(sectors.map(sector => [sector.id, sectorDiagrams(structure, sector)]))
}
