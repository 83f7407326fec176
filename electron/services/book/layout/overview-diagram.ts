/** The sectors of a model and how many links there are between them. */

import type { Diagram, DiagramNode, DiagramPoint } from '../../../../shared/book/diagram.ts'
import type { PackHead } from '../../../../shared/model/definition.ts'
import type { ModelStructure } from '../../../../shared/model/structure.ts'
import { arcBetween, centre } from './arcs.ts'
import { diagramWords as t } from './diagram-words.ts'
import { labelBox } from './label-box.ts'
import { isOwnReading } from './sector-content.ts'

const SIZE = { width: 900, height: 520 } as const
/** There and back never on one line. */
const BENDS = [0.1, 0.06, 0.16]

/** Sectors on an ellipse, in the order of the pack; an arrow says how many variables of one read a family of the other. */
export function overviewDiagram({ families, links }: ModelStructure, sectors: PackHead['sectors']): Diagram {
  const sectorOf = new Map(families.map(({ key, sector }) => [key, sector]))
  const counts = new Map<string, number>()
  for (const link of links) {
    const pair = `${sectorOf.get(link.from)} ${sectorOf.get(link.to)}`
    if (isOwnReading(link)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const nodes = sectors.map(({ id, label }, index): DiagramNode => {
    const box = labelBox(label, 130, true)
    const [width, height] = [box.width + 28, box.height + 20]
    const [x, y] = onEllipse(index, sectors.length)
    const { lines } = box
    return {
      id,
      kind: 'sector',
      family: null,
      isTarget: false,
      hold: 'middle',
      label,
      lines,
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
    }
  })
  const drawn: DiagramPoint[] = []
  const edges = nodes.flatMap(from =>
    nodes.flatMap(to => {
      const count = counts.get(`${from.id} ${to.id}`)
      if (from === to || count === undefined) return []
      const others = nodes.filter(node => node !== from && node !== to)
      const points = arcBetween(from, to, others, drawn, BENDS)
      drawn.push(...points, centre(to))
      return { from: from.id, to: to.id, kind: 'information', count, points } as const
    }),
  )
  const linkCount = edges.reduce((sum, edge) => sum + edge.count, 0)
  return {
    id: 'sectors',
    kind: 'sectors',
    title: t.overviewTitle,
    description: t.overviewDescription(sectors.length, linkCount),
    ...SIZE,
    nodes,
    edges,
    loops: [],
    notes: [t.howToReadOverview],
  }
}

function onEllipse(index: number, count: number): DiagramPoint {
  if (count === 1) return [SIZE.width / 2, SIZE.height / 2]
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return [SIZE.width / 2 + 340 * Math.cos(angle), SIZE.height / 2 + 210 * Math.sin(angle)]
}
