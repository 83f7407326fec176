/** Which levers stand where: two groups, in each the sectors of the pack, in each those shown first and the others. */

import { isFoundIn } from '../../locale/plain-letters.ts'
import type { Catalogue, CatalogueLever } from '../../model/catalogue.ts'
import type { Words } from '../../model/definition.ts'

export type LeverKind = CatalogueLever['kind']

export interface LeverSector {
  readonly id: string
  readonly label: Words
  readonly primary: readonly CatalogueLever[]
  readonly detailed: readonly CatalogueLever[]
}

/** The sectors that have levers of a kind, in the order of the pack. */
export function sectorsOf(
  catalogue: Pick<Catalogue, 'sectors' | 'levers'>,
  kind: LeverKind,
): readonly LeverSector[] {
  return catalogue.sectors.flatMap(({ id, label }) => {
    const own = catalogue.levers.filter(lever => lever.sector === id && lever.kind === kind)
    const primary = own.filter(lever => lever.primary)
    const detailed = own.filter(lever => !lever.primary)
    return own.length === 0 ? [] : [{ id, label, primary, detailed }]
  })
}

/** True where every word of the query stands in a name of the lever or of its sector, in either language, or in its id. */
export function isFound(
  { label, short, id, sector: sectorId }: CatalogueLever,
  query: string,
  { sectors }: Pick<Catalogue, 'sectors'>,
): boolean {
  const sector = sectors.find(each => each.id === sectorId)?.label
  const names = [label, short, ...(sector === undefined ? [] : [sector])].flatMap(({ vi, en }) => [vi, en])
  return isFoundIn([...names, id], query)
}
