/** Gives groups their places, layer under layer, and arrows a way that leads around what lies between. */

import { Graph, layout } from '@dagrejs/dagre'
import type { DiagramEdge, DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'
import type { Group } from './parts.ts'
import { portsOf } from './ports.ts'

/** An arrow between nodes of groups, before it has a way. */
export interface Arrow extends Omit<DiagramEdge, 'points'> {
  readonly kind: 'information' | 'delay'
}

export interface Laid {
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  readonly width: number
  readonly height: number
}

/** Fits a page of 1366 pixels as it is, and a sheet of A4 on its side in letters of 7 points. */
const WIDE = 1300

/** A picture that is wider cannot be read there any more. */
export const MOST_WIDE = 1550

/** How often layers that are too wide are parted. */
const MOST_TRIES = 5

const MARGIN = 14

/**
 * Lays groups out so that most arrows lead downwards (Gansner and others, A technique for drawing directed graphs, IEEE TSE 19(3),
 * 1993, as dagre has it). Where that is too wide, every other group of the widest layer is moved a layer on, until it fits or that no
 * longer helps. The same groups and arrows in the same order give the same places.
 */
export function layered(groups: readonly Group[], arrows: readonly Arrow[]): Laid {
  const spans = new Map<Arrow, number>()
  let best = placesOf(groups, arrows, spans)
  for (let tries = 0; tries < MOST_TRIES && best.width > WIDE; tries += 1) {
    const last = tries === 0 ? best : placesOf(groups, arrows, spans)
    if (last.width < best.width) best = last
    partWidest(groups, arrows, last.at, spans)
  }
  return drawn(groups, arrows, best)
}

interface Places {
  /** Centres by the id of the group. */
  readonly at: ReadonlyMap<string, DiagramPoint>
  /** Points between the groups of an arrow. */
  readonly ways: ReadonlyMap<Arrow, readonly DiagramPoint[]>
  readonly width: number
}

/** @param spans over how many layers an arrow leads at least, where it is more than one. */
function placesOf(
  groups: readonly Group[],
  arrows: readonly Arrow[],
  spans: ReadonlyMap<Arrow, number>,
): Places {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 14, ranksep: 38, edgesep: 10, marginx: MARGIN, marginy: MARGIN })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of groups) graph.setNode(id, { width, height })
  const between = arrowsBetween(groups, arrows)
  between.forEach(({ from, to, arrow }, index) => {
    graph.setEdge(from.id, to.id, { minlen: spans.get(arrow) ?? 1 }, String(index))
  })
  layout(graph)
  const ways = between.map(({ from, to, arrow }, index) => {
    const way: { points?: { x: number; y: number }[] } = graph.edge(from.id, to.id, String(index))
    return [arrow, (way.points ?? []).slice(1, -1).map(({ x, y }): DiagramPoint => [x, y])] as const
  })
  const at = groups.map(({ id }) => {
    const { x = 0, y = 0 }: { x?: number; y?: number } = graph.node(id)
    return [id, [x, y]] as const
  })
  return { at: new Map(at), ways: new Map(ways), width: graph.graph().width ?? 0 }
}

function arrowsBetween(groups: readonly Group[], arrows: readonly Arrow[]) {
  const groupOf = new Map(groups.flatMap(group => group.nodes.map(node => [node.id, group] as const)))
  return arrows.flatMap(arrow => {
    const [from, to] = [groupOf.get(arrow.from), groupOf.get(arrow.to)]
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, arrow }]
  })
}

/** Lets every other group of the layer that takes most room stand further from what it is worked out from. */
function partWidest(
  groups: readonly Group[],
  arrows: readonly Arrow[],
  at: Places['at'],
  spans: Map<Arrow, number>,
): void {
  const layers = new Map<number, Group[]>()
  for (const group of groups) {
    const level = Math.round(at.get(group.id)?.[1] ?? 0)
    layers.set(level, [...(layers.get(level) ?? []), group])
  }
  const room = (layer: readonly Group[]) => layer.reduce((sum, group) => sum + group.width, 0)
  const [widest = []] = [...layers.values()].toSorted((one, other) => room(other) - room(one))
  const inOrder = widest.toSorted((one, other) => (at.get(one.id)?.[0] ?? 0) - (at.get(other.id)?.[0] ?? 0))
  const moved = new Set(inOrder.filter((_, index) => index % 2 === 1))
  const between = arrowsBetween(groups, arrows)
  for (const group of moved) {
    const into = between.filter(({ to }) => to === group)
    const longer = into.length > 0 ? into : between.filter(({ from }) => from === group)
    for (const { arrow } of longer) spans.set(arrow, (spans.get(arrow) ?? 1) + 1)
  }
}

function drawn(groups: readonly Group[], arrows: readonly Arrow[], { at, ways }: Places): Laid {
  const placed = groups.map(group => placedGroup(group, at.get(group.id) ?? [0, 0]))
  const edges = portsOf(placed, arrows, ways)
  const points = edges.flatMap(edge => edge.points)
  const right = Math.max(0, ...placed.map(group => group.right), ...points.map(([x]) => x))
  const bottom = Math.max(0, ...placed.map(group => group.bottom), ...points.map(([, y]) => y))
  return {
    nodes: placed.flatMap(({ nodes }) => nodes),
    edges: [...placed.flatMap(({ edges: pipes }) => pipes), ...edges],
    width: Math.ceil(right + MARGIN),
    height: Math.ceil(bottom + MARGIN),
  }
}

/** A group at its place: its nodes and pipes in the picture's own pixels. */
export interface PlacedGroup extends Group {
  readonly top: number
  readonly bottom: number
  readonly right: number
}

function placedGroup(group: Group, [x, y]: DiagramPoint): PlacedGroup {
  const [left, top] = [Math.round(x - group.width / 2), Math.round(y - group.height / 2)]
  return {
    ...group,
    nodes: group.nodes.map(node => ({ ...node, x: node.x + left, y: node.y + top })),
    edges: group.edges.map(edge => ({
      ...edge,
      points: edge.points.map(([pointX, pointY]): DiagramPoint => [pointX + left, pointY + top]),
    })),
    top,
    bottom: top + group.height,
    right: left + group.width,
  }
}
