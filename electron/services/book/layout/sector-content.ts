/** What a sector's stock-and-flow diagram shows, before anything has a place. */

import type { EffectSign } from '../../../../shared/book/diagram.ts'
import type {
  LinkSign,
  ModelStructure,
  StructureFamily,
  StructureLink,
} from '../../../../shared/model/structure.ts'

/** An effect that is drawn as an arrow. */
export interface Effect {
  readonly sign: LinkSign
  readonly isDelayed: boolean
}

export interface SectorContent {
  /** Stocks of the sector. */
  readonly stocks: readonly StructureFamily[]
  readonly auxiliaries: readonly StructureFamily[]
  readonly levers: readonly StructureFamily[]
  /** By the reader in the sector, what it reads, of this sector and of others, in the order of its formula. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, Effect>>
  readonly leftOut: {
    readonly parameters: number
    /** Variables that nothing in the model is worked out from and no target is set for. */
    readonly unread: number
    /** Variables that only hand on to one other what they are worked out from. */
    readonly handedOn: number
  }
}

/** More variables than these are condensed. */
const MOST_VARIABLES = 15

/** What is shown of a sector. Parameters are left out; then what nobody reads; then, of a large sector, links of chains. */
export function sectorContent(structure: ModelStructure, sector: string): SectorContent {
  const own = structure.families.filter(family => family.sector === sector)
  const unread = unreadOf(structure)
  const isShown = (key: string) => !unread.has(key)
  const variables = own.filter(({ role, key }) => (role === 'stock' || role === 'auxiliary') && isShown(key))
  const parameters = new Set(
    structure.families.filter(family => family.role === 'parameter').map(family => family.key),
  )
  const inputs = new Map(variables.map(({ key }) => [key, new Map<string, Effect>()]))
  for (const link of structure.links)
    if (link.from !== link.to && !parameters.has(link.from) && isOwnReading(link))
      inputs.get(link.to)?.set(link.from, { sign: link.sign, isDelayed: link.isDelayed })
  const handedOn = condense(structure, variables, inputs)
  const shown = variables
    .filter(({ key }) => !handedOn.has(key))
    .map(family => ({
      ...family,
      flows: family.flows.map(flow => ({
        ...flow,
        reads: flow.reads.flatMap(key => standIns(handedOn, key)),
      })),
    }))
  const read = new Set([...inputs.values()].flatMap(each => [...each.keys()]))
  return {
    stocks: shown.filter(family => family.role === 'stock'),
    auxiliaries: shown.filter(family => family.role === 'auxiliary'),
    levers: own.filter(({ role, key }) => (role === 'policy' || role === 'assumption') && read.has(key)),
    inputs,
    leftOut: {
      parameters: own.filter(family => family.role === 'parameter').length,
      unread: own.filter(({ key }) => unread.has(key)).length,
      handedOn: handedOn.size,
    },
  }
}

/** Whether the run at hand is read, of this year or last year; the base year and the reference run only set a measure. */
export function isOwnReading({ readings }: StructureLink): boolean {
  return readings.some(({ moment, side }) => side === 'own' && moment !== 'start')
}

/** Auxiliaries without a target from which nothing is worked out but others like them. */
function unreadOf({ families, links }: ModelStructure): ReadonlySet<string> {
  const unread = new Set<string>()
  const candidates = families.filter(({ role, targets }) => role === 'auxiliary' && targets.length === 0)
  for (let before = -1; before < unread.size; ) {
    before = unread.size
    const read = new Set(
      links.filter(({ from, to }) => from !== to && !unread.has(to)).map(({ from }) => from),
    )
    for (const { key } of candidates) if (!read.has(key)) unread.add(key)
  }
  return unread
}

/**
 * Takes out of `inputs`, as long as there are too many variables, those that only one other reads, those with the fewest inputs first;
 * what they read leads to their reader. Flows, targets and what other sectors read stay. Returns what was taken out, with what it read.
 */
function condense(
  { families, links }: ModelStructure,
  variables: readonly StructureFamily[],
  inputs: Map<string, Map<string, Effect>>,
): ReadonlyMap<string, readonly string[]> {
  const taken = new Map<string, readonly string[]>()
  const flows = new Set(families.flatMap(family => family.flows.map(flow => flow.named)))
  const sectorOf = new Map(families.map(({ key, sector }) => [key, sector]))
  const readElsewhere = new Set(
    links.filter(({ from, to }) => sectorOf.get(from) !== sectorOf.get(to)).map(({ from }) => from),
  )
  const candidates = variables.filter(
    ({ key, role, targets }) =>
      role === 'auxiliary' && targets.length === 0 && !flows.has(key) && !readElsewhere.has(key),
  )
  while (variables.length - taken.size > MOST_VARIABLES) {
    const [next] = candidates
      .filter(({ key }) => !taken.has(key) && readersOf(inputs, key).length === 1)
      .toSorted((one, other) => (inputs.get(one.key)?.size ?? 0) - (inputs.get(other.key)?.size ?? 0))
    if (next === undefined) return taken
    taken.set(next.key, [...(inputs.get(next.key)?.keys() ?? [])])
    handOn(inputs, next.key)
  }
  return taken
}

/** What a flow reads in place of a variable that was taken out. */
function standIns(taken: ReadonlyMap<string, readonly string[]>, key: string): readonly string[] {
  return taken.get(key)?.flatMap(read => standIns(taken, read)) ?? [key]
}

function readersOf(inputs: ReadonlyMap<string, ReadonlyMap<string, Effect>>, key: string): readonly string[] {
  return [...inputs].filter(([, reads]) => reads.has(key)).map(([reader]) => reader)
}

function handOn(inputs: Map<string, Map<string, Effect>>, key: string): void {
  const own = inputs.get(key) ?? new Map<string, Effect>()
  inputs.delete(key)
  for (const reads of inputs.values()) {
    const through = reads.get(key)
    if (through === undefined) continue
    reads.delete(key)
    for (const [from, effect] of own) {
      const known = reads.get(from)
      const isDelayed = effect.isDelayed || through.isDelayed
      const sign = signOfBoth(effect.sign, through.sign)
      reads.set(from, known === undefined ? { sign, isDelayed } : eitherWay(known, { sign, isDelayed }))
    }
  }
}

/** Two effects one after the other. */
export function signOfBoth(first: LinkSign, second: LinkSign): LinkSign {
  if (first === 'none' || second === 'none') return 'none'
  if (first === 'mixed' || second === 'mixed') return 'mixed'
  return first === second ? 'positive' : 'negative'
}

/** Two effects side by side. */
export function eitherWay(one: Effect, other: Effect): Effect {
  const isDelayed = one.isDelayed && other.isDelayed
  if (one.sign === 'none') return { sign: other.sign, isDelayed }
  const isSame = other.sign === 'none' || one.sign === other.sign
  return { sign: isSame ? one.sign : 'mixed', isDelayed }
}

/** As an arrow says it; absent where nothing moved. */
export function drawnSign(sign: LinkSign): { readonly sign?: EffectSign } {
  return sign === 'none' ? {} : { sign }
}
