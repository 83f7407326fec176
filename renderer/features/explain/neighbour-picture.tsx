/** The picture of an item among those that feed it and those that it feeds; each of them leads on. */

import type { Equation } from '../../../shared/model/equation.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, itemIn } from './explain-view.ts'
import { type Picture, type PictureEdge, type PictureNode, pictureOf } from './neighbours.ts'
import { LeadOn } from './number-link.tsx'
import { sharedWords } from './shared-names.ts'
import './neighbour-picture.css'

interface NeighbourPictureProps {
  readonly id: string
  readonly equations: ReadonlyMap<string, Equation>
  readonly view: ExplainView
  /** Columns before the item. */
  readonly levels: 1 | 2
}

/** Heights in rem; widths are shares of the whole, in per cent. */
const NODE = { height: 2.25, gap: 0.5 }
const CHANNEL = 10

/** Nothing until the equations around the item are known. */
export function NeighbourPicture({ id, equations, view, levels }: NeighbourPictureProps) {
  const text = explainMessages[view.language]
  const own = equations.get(id)
  if (own === undefined || ![...own.uses, ...own.usedBy].every(each => equations.has(each))) return null
  const isStart = view.year === view.catalogue.baseYear
  const familyOf = (each: string) => itemIn(view, each).item.family
  const picture = pictureOf(id, equations, { isStart, levels, familyOf })
  const places = placesIn(picture)
  const names = (column: number, more: number) => {
    const said = picture.nodes.filter(node => node.column === column).map(node => nameOf(node, view))
    return [...said, ...(more > 0 ? [text.moreNodes(more)] : [])].join(', ')
  }
  const { middle, left } = picture
  const remarks = [
    ...(left.inputs > 0 ? [text.moreInputs(left.inputs)] : []),
    ...(left.readers > 0 ? [text.moreReaders(left.readers)] : []),
    ...(picture.edges.some(edge => edge.isEarlier) ? [text.dashed] : []),
  ]
  return (
    <figure className="neighbours">
      <figcaption className="visually-hidden">
        {text.pictureWords(
          itemIn(view, id).item.short[view.language],
          names(middle - 1, left.inputs),
          names(middle + 1, left.readers),
        )}
      </figcaption>
      <div className="neighbours-field" style={{ height: `${places.height}rem` }}>
        <svg
          className="neighbours-edges"
          viewBox={`0 0 100 ${places.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {picture.edges.map(edge => (
            <path
              key={`${edge.from.ids[0]} ${edge.to.ids[0]}`}
              d={places.curve(edge)}
              data-near={edge.from.column === middle || edge.to.column === middle}
              data-earlier={edge.isEarlier}
            />
          ))}
        </svg>
        {picture.nodes.map(node => (
          <Node
            key={`${node.column} ${node.ids[0]}`}
            node={node}
            isMiddle={node.column === middle}
            places={places}
            view={view}
          />
        ))}
      </div>
      {remarks.length === 0 ? null : <p className="neighbours-key">{remarks.join(' · ')}</p>}
    </figure>
  )
}

/** The short name; of members that stand together what their names share, and how many they are. */
function nameOf({ ids }: PictureNode, view: ExplainView): string {
  const names = ids.map(id => itemIn(view, id).item.short[view.language])
  const [first = ''] = names
  return names.length === 1 ? first : `${sharedWords(names) || first} (${names.length})`
}

interface NodeProps {
  readonly node: PictureNode
  readonly isMiddle: boolean
  readonly places: Places
  readonly view: ExplainView
}

/** Leads on, but for the item itself and for members that stand together, each of which the table leads on to. */
function Node({ node, isMiddle, places, view }: NodeProps) {
  const { year, side } = view
  const [id = ''] = node.ids
  const { kind, item } = itemIn(view, id)
  const place = { left: `${places.x(node)}%`, top: `${places.y(node)}rem`, width: `${places.width}%` }
  const isGroup = node.ids.length > 1
  const name = nameOf(node, view)
  const words = (
    <>
      {kind === 'variable' || isGroup ? null : <SourceMark kind={item.source.kind} />}
      <span>{name}</span>
    </>
  )
  return (
    <div
      className="neighbours-node"
      style={place}
      data-middle={isMiddle}
      data-group={isGroup}
      data-kind={kind === 'lever' ? item.kind : kind}
    >
      {isMiddle || isGroup ? (
        <span className="neighbours-name" title={name}>
          {words}
        </span>
      ) : (
        <LeadOn item={id} year={year} side={side} className="neighbours-name" title={name}>
          {words}
        </LeadOn>
      )}
    </div>
  )
}

interface Places {
  readonly height: number
  readonly width: number
  readonly x: (node: PictureNode) => number
  readonly y: (node: PictureNode) => number
  readonly curve: (edge: PictureEdge) => string
}

/** Columns side by side with channels for the edges between them, each column in the middle of the height. */
function placesIn({ columns, rows, nodes }: Picture): Places {
  const width = (100 - CHANNEL * (columns - 1)) / columns
  const height = rows * NODE.height + (rows - 1) * NODE.gap
  const inColumn = (column: number) => nodes.filter(node => node.column === column).length
  const x = ({ column }: PictureNode) => column * (width + CHANNEL)
  const y = ({ column, row }: PictureNode) => {
    const own = inColumn(column)
    const top = (height - own * NODE.height - (own - 1) * NODE.gap) / 2
    return top + row * (NODE.height + NODE.gap)
  }
  const curve = ({ from, to }: PictureEdge) => {
    const [x1, y1] = [x(from) + width, y(from) + NODE.height / 2]
    const [x2, y2] = [x(to), y(to) + NODE.height / 2]
    const bend = (x1 + x2) / 2
    return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`
  }
  return { height, width, x, y, curve }
}
