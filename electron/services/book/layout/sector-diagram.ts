/** The stock-and-flow diagram of one sector. */

import type { Diagram } from '../../../../shared/book/diagram.ts'
import type { Words } from '../../../../shared/model/definition.ts'
import type {
  LinkSign,
  ModelStructure,
  StructureFamily,
  StructureFlow,
} from '../../../../shared/model/structure.ts'
import { diagramWords as t } from './diagram-words.ts'
import { type Arrow, type Laid, layered, MOST_WIDE } from './layered.ts'
import { type Ghost, type Group, ghostGroup, labelGroup, type ShownFlow, stockGroup } from './parts.ts'
import { roomy } from './ports.ts'
import { drawnSign, type Effect, type SectorContent, sectorContent, signOfBoth } from './sector-content.ts'

/** Ghosts whose effect is seen at the end of their line. */
const SIGN_MARKS: Readonly<Record<LinkSign, string>> = {
  positive: ' +',
  negative: ' −',
  mixed: ' ±',
  none: '',
}

/** A sector that does not fit is parted at most so often in two. */
const MOST_PARTINGS = 3

/**
 * The diagrams of a sector: one where it can be read on a page, several where it is larger, of which each shows variables that belong
 * together and the others as ghosts; none for a sector without variables.
 */
export function sectorDiagrams(
  structure: ModelStructure,
  sector: { readonly id: string; readonly label: Words },
): readonly Diagram[] {
  const content = sectorContent(structure, sector.id)
  if (content.stocks.length + content.auxiliaries.length === 0) return []
  const parts = partsOf(structure, content, MOST_PARTINGS)
  const { parameters, unread, handedOn } = content.leftOut
  return parts.map(({ shown, laid }, index) => {
    const counts = {
      stocks: shown.stocks.length,
      others: shown.auxiliaries.length,
      levers: shown.levers.length,
    }
    const part = parts.length === 1 ? null : { number: index + 1, of: parts.length }
    return {
      id: `sector-${sector.id}${part === null ? '' : `-${part.number}`}`,
      kind: 'stock-and-flow',
      title: t.sectorTitle(sector.label, part),
      description: t.sectorDescription(sector.label, counts),
      ...laid,
      loops: [],
      notes: [t.howToRead, t.leftOut(parameters, unread, handedOn)],
    }
  })
}

interface Part {
  readonly shown: SectorContent
  readonly laid: Laid
}

/** Where it is too wide the left half and the right half of the layout are laid out apart: it has put together what belongs together. */
function partsOf(structure: ModelStructure, shown: SectorContent, partings: number): readonly Part[] {
  const { groups, arrows } = new SectorParts(structure, shown).build()
  const variables = new Set([...shown.stocks, ...shown.auxiliaries].map(({ key }) => key))
  const isSmall = variables.size < 6
  const laid = layered(groups, arrows)
  if (laid.width <= MOST_WIDE || isSmall || partings === 0) return [{ shown, laid }]
  const middles = groups.flatMap(({ nodes }) => {
    const keys = nodes.map(({ id }) => id).filter(id => variables.has(id))
    const [first] = laid.nodes.filter(({ id }) => id === keys[0])
    return first === undefined ? [] : [{ keys, middle: first.x + first.width / 2 }]
  })
  const inOrder = middles.toSorted((one, other) => one.middle - other.middle)
  const half = Math.ceil(inOrder.length / 2)
  return [inOrder.slice(0, half), inOrder.slice(half)].flatMap(side =>
    partsOf(structure, within(shown, new Set(side.flatMap(({ keys }) => keys))), partings - 1),
  )
}

/** The content of some of its variables, and the levers that these read. */
function within(content: SectorContent, keys: ReadonlySet<string>): SectorContent {
  const inputs = new Map([...content.inputs].filter(([key]) => keys.has(key)))
  const read = new Set([...inputs.values()].flatMap(each => [...each.keys()]))
  return {
    ...content,
    stocks: content.stocks.filter(({ key }) => keys.has(key)),
    auxiliaries: content.auxiliaries.filter(({ key }) => keys.has(key)),
    levers: content.levers.filter(({ key }) => read.has(key)),
    inputs,
  }
}

class SectorParts {
  private readonly familyByKey: ReadonlyMap<string, StructureFamily>
  /** Families that are shown as themselves; all others are ghosts. */
  private readonly shown: ReadonlySet<string>
  private readonly content: SectorContent
  private readonly arrows: Arrow[] = []
  /** Variables that are drawn as the valve of a stock. */
  private readonly valves = new Set<string>()

  constructor(structure: ModelStructure, content: SectorContent) {
    this.familyByKey = new Map(structure.families.map(family => [family.key, family]))
    const { stocks, auxiliaries, levers } = content
    this.shown = new Set([...stocks, ...auxiliaries, ...levers].map(({ key }) => key))
    this.content = content
  }

  build(): { readonly groups: readonly Group[]; readonly arrows: readonly Arrow[] } {
    const { stocks, auxiliaries, levers, inputs } = this.content
    const stockGroups = stocks.map(stock => this.stock(stock))
    const plain = auxiliaries.filter(({ key }) => !this.valves.has(key))
    const ghosts = plain.flatMap(({ key }) => {
      const foreign = this.into(key, inputs.get(key) ?? new Map())
      if (foreign.length === 0) return []
      const id = `ghost ${key}`
      this.arrows.push({ from: id, to: key, kind: 'information' })
      return ghostGroup(id, foreign)
    })
    const groups = [
      ...levers.map(lever => labelGroup(lever, lever.role === 'policy' ? 'policy' : 'assumption')),
      ...plain.map(family => labelGroup(family, 'auxiliary')),
      ...stockGroups,
      ...ghosts,
    ]
    return { groups: groups.map(group => roomy(group, this.arrows)), arrows: this.arrows }
  }

  private stock(stock: StructureFamily): Group {
    const inputs = this.content.inputs.get(stock.key) ?? new Map<string, Effect>()
    const unplaced = new Map(inputs)
    for (const key of stock.flows.flatMap(flow => flow.reads)) unplaced.delete(key)
    const flows = stock.flows.map((flow, index): ShownFlow => {
      const named = flow.named === null ? undefined : this.familyByKey.get(flow.named)
      const valve =
        named?.role === 'auxiliary' && this.shown.has(named.key) && !this.valves.has(named.key)
          ? named
          : undefined
      if (valve !== undefined) this.valves.add(valve.key)
      const id = valve?.key ?? `flow ${stock.key} ${index}`
      const effects = this.effectsOn(flow, inputs)
      if (flow.named !== null) effects.delete(flow.named)
      const own = valve === undefined ? [] : (this.content.inputs.get(valve.key) ?? [])
      if (flow.readsStock) this.arrows.push({ from: stock.key, to: id, kind: 'information' })
      return {
        id,
        flow,
        family: named?.key ?? null,
        label: named?.short ?? this.flowName(flow),
        isTarget: valve !== undefined && valve.targets.length > 0,
        ghosts: this.into(id, new Map([...effects, ...own])),
      }
    })
    const [first, ...others] = flows
    if (first === undefined) return stockGroup(stock, [])
    const bounds = this.into(first.id, unplaced)
    return stockGroup(stock, [{ ...first, ghosts: [...first.ghosts, ...bounds] }, ...others])
  }

  /** What moves a flow, with the sign of its effect on the flow. */
  private effectsOn(
    { reads, direction }: StructureFlow,
    ofStock: ReadonlyMap<string, Effect>,
  ): Map<string, Effect> {
    const turned = direction === 'outflow' ? 'negative' : 'positive'
    const effects = new Map<string, Effect>()
    for (const key of reads) {
      const effect = ofStock.get(key)
      if (effect === undefined) continue
      effects.set(key, { ...effect, sign: signOfBoth(effect.sign, turned) })
    }
    return effects
  }

  /** Of a flow that a stock's formula works out: the one thing that it reads besides, or what it is. */
  private flowName({ reads, direction }: StructureFlow): Words {
    const [only, ...others] = reads.map(key => this.familyByKey.get(key))
    if (only !== undefined && others.length === 0 && only.role === 'parameter') return only.short
    return t.flow[direction]
  }

  /** Adds arrows to a node from its own sector; returns what it reads of others. */
  private into(to: string, inputs: ReadonlyMap<string, Effect>): readonly Ghost[] {
    const ghosts: Ghost[] = []
    for (const [from, { sign, isDelayed }] of inputs) {
      const family = this.familyByKey.get(from)
      if (family === undefined) continue
      if (!this.shown.has(from)) ghosts.push({ label: family.short, sign: SIGN_MARKS[sign] })
      else this.arrows.push({ from, to, kind: isDelayed ? 'delay' : 'information', ...drawnSign(sign) })
    }
    return ghosts
  }
}
