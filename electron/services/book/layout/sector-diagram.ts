/** The stock-and-flow diagram of one sector. */

import type { Diagram } from '../../../../shared/book/diagram.ts'
import type { Words } from '../../../../shared/model/definition.ts'
import type { LinkSign, ModelStructure, StructureFamily } from '../../../../shared/model/structure.ts'
import { diagramWords as t } from './diagram-words.ts'
import { type Arrow, layered } from './layered.ts'
import { type Group, ghostGroup, labelGroup, type ShownFlow, stockGroup } from './parts.ts'
import { drawnSign, type Effect, type SectorContent, sectorContent, signOfBoth } from './sector-content.ts'

/** Ghosts whose effect is seen at the end of their line. */
const SIGN_MARKS: Readonly<Record<LinkSign, string>> = {
  positive: ' +',
  negative: ' −',
  mixed: ' ±',
  none: '',
}

/** The diagram of a sector; null for one without variables. */
export function sectorDiagram(
  structure: ModelStructure,
  sector: { readonly id: string; readonly label: Words },
): Diagram | null {
  const content = sectorContent(structure, sector.id)
  if (content.stocks.length + content.auxiliaries.length === 0) return null
  const { groups, arrows } = new SectorParts(structure, sector.id, content).build()
  const { nodes, edges, width, height } = layered(groups, arrows)
  const { parameters, unread, handedOn } = content.leftOut
  const counts = {
    stocks: content.stocks.length,
    others: content.auxiliaries.length,
    levers: content.levers.length,
  }
  return {
    id: `sector-${sector.id}`,
    kind: 'stock-and-flow',
    title: t.sectorTitle(sector.label),
    description: t.sectorDescription(sector.label, counts),
    width,
    height,
    nodes,
    edges,
    loops: [],
    notes: [t.howToRead, t.leftOut(parameters, unread, handedOn)],
  }
}

class SectorParts {
  private readonly familyByKey: ReadonlyMap<string, StructureFamily>
  private readonly sector: string
  private readonly content: SectorContent
  private readonly arrows: Arrow[] = []
  /** Variables that are drawn as the valve of a stock. */
  private readonly valves = new Set<string>()

  constructor(structure: ModelStructure, sector: string, content: SectorContent) {
    this.familyByKey = new Map(structure.families.map(family => [family.key, family]))
    this.sector = sector
    this.content = content
  }

  build(): { readonly groups: readonly Group[]; readonly arrows: readonly Arrow[] } {
    const { stocks, auxiliaries, levers } = this.content
    const stockGroups = stocks.map(stock => this.stock(stock))
    const plain = auxiliaries.filter(({ key }) => !this.valves.has(key))
    const groups = [
      ...levers.map(lever => labelGroup(lever, lever.role === 'policy' ? 'policy' : 'assumption')),
      ...plain.map(family => labelGroup(family, 'auxiliary')),
      ...stockGroups,
    ]
    const ghosts = auxiliaries.flatMap(({ key }) => this.into(key, this.content.inputs.get(key) ?? new Map()))
    return { groups: [...groups, ...ghosts, ...this.stockGhosts], arrows: this.arrows }
  }

  private readonly stockGhosts: Group[] = []

  private stock(stock: StructureFamily): Group {
    const inputs = this.content.inputs.get(stock.key) ?? new Map<string, Effect>()
    const flows = stock.flows.map((flow, index): ShownFlow => {
      const named = flow.named === null ? undefined : this.familyByKey.get(flow.named)
      const isOwn = named?.sector === this.sector && named.role === 'auxiliary' && !this.valves.has(named.key)
      if (named !== undefined && isOwn) this.valves.add(named.key)
      const id = named !== undefined && isOwn ? named.key : `flow ${stock.key} ${index}`
      const isTarget = isOwn && named !== undefined && named.targets.length > 0
      return {
        id,
        flow,
        family: named?.key ?? null,
        label: named?.short ?? this.flowName(flow.reads, flow.direction),
        isTarget,
      }
    })
    for (const { id, flow } of flows)
      if (flow.readsStock) this.arrows.push({ from: stock.key, to: id, kind: 'delay' })
    const [first] = flows
    const unplaced = new Map(inputs)
    for (const { id, flow } of flows) {
      const read = new Map([...inputs].filter(([key]) => flow.reads.includes(key)))
      for (const key of read.keys()) unplaced.delete(key)
      if (flow.named !== null) read.delete(flow.named)
      const turned = flow.direction === 'outflow' ? 'negative' : 'positive'
      const effects = [...read].map(
        ([key, effect]) => [key, { ...effect, sign: signOfBoth(effect.sign, turned) }] as const,
      )
      this.stockGhosts.push(...this.into(id, new Map(effects)))
    }
    if (first !== undefined) this.stockGhosts.push(...this.into(first.id, unplaced))
    return stockGroup(stock, flows)
  }

  /** Of a flow that a stock's formula works out: the one thing that it reads besides, or what it is. */
  private flowName(reads: readonly string[], direction: ShownFlow['flow']['direction']): Words {
    const [only, ...others] = reads.map(key => this.familyByKey.get(key))
    if (only !== undefined && others.length === 0 && only.role === 'parameter') return only.short
    return t.flow[direction]
  }

  /** Arrows to a node from its own sector; a ghost for what it reads of others. */
  private into(to: string, inputs: ReadonlyMap<string, Effect>): readonly Group[] {
    const foreign: { readonly label: Words; readonly effect: Effect }[] = []
    for (const [from, effect] of inputs) {
      const family = this.familyByKey.get(from)
      if (family === undefined) continue
      if (family.sector === this.sector)
        this.arrows.push({
          from,
          to,
          kind: effect.isDelayed ? 'delay' : 'information',
          ...drawnSign(effect.sign),
        })
      else foreign.push({ label: family.short, effect })
    }
    if (foreign.length === 0) return []
    const id = `ghost ${to}`
    const isDelayed = foreign.every(({ effect }) => effect.isDelayed)
    this.arrows.push({ from: id, to, kind: isDelayed ? 'delay' : 'information' })
    return [
      ghostGroup(
        id,
        foreign.map(({ label, effect }) => ({ label, sign: SIGN_MARKS[effect.sign] })),
      ),
    ]
  }
}
