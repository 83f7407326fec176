/** The picture of an item among those that feed it and those that it feeds; each of them leads on. */

import type { Equation } from '../../../shared/model/equation.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, itemIn } from './explain-view.ts'
import { type Picture, type PictureEdge, type PictureNode, pictureOf } from './neighbours.ts'
import { LeadOn } from './number-link.tsx'
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

export function NeighbourPicture({ id, equations, view, levels }: NeighbourPictureProps) {
  const text = explainMessages[view.language]
  const picture = pictureOf(id, equations, view.year === view.catalogue.baseYear, levels)
  const places = placesIn(picture)
  const name = (each: string) => itemIn(view, each).item.short[view.language]
  const names = (column: number, more: number) => {
    const said = picture.nodes.filter(node => node.column === column).map(node => name(node.id))
    return [...said, ...(more > 0 ? [text.moreNodes(more)] : [])].join(', ')
  }
  const { middle, left } = picture
  const hasEarlier = picture.edges.some(edge => edge.isEarlier)
  return (
    <figure className="neighbours">
      <figcaption className="visually-hidden">
        {text.pictureWords(name(id), names(middle - 1, left.inputs), names(middle + 1, left.readers))}
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
              key={`${edge.from.id} ${edge.to.id}`}
              d={places.curve(edge)}
              data-near={edge.from.column === middle || edge.to.column === middle}
              data-earlier={edge.isEarlier}
            />
          ))}
        </svg>
        {picture.nodes.map(node => (
          <Node key={`${node.column} ${node.id}`} node={node} picture={picture} places={places} view={view} />
        ))}
      </div>
      <p className="neighbours-key">
        {left.inputs > 0 ? `${text.into}: ${text.moreNodes(left.inputs)}. ` : ''}
        {left.readers > 0 ? `${text.out}: ${text.moreNodes(left.readers)}. ` : ''}
        {hasEarlier ? text.dashed : ''}
      </p>
    </figure>
  )
}

interface NodeProps {
  readonly node: PictureNode
  readonly picture: Picture
  readonly places: Places
  readonly view: ExplainView
}

function Node({ node, picture, places, view }: NodeProps) {
  const { language, year, side } = view
  const { kind, item } = itemIn(view, node.id)
  const place = { left: `${places.x(node)}%`, top: `${places.y(node)}rem`, width: `${places.width}%` }
  const isMiddle = node.column === picture.middle
  const standing = kind === 'lever' ? item.kind : kind
  const words = (
    <>
      {kind === 'variable' ? null : <SourceMark kind={item.source.kind} />}
      <span>{item.short[language]}</span>
    </>
  )
  return (
    <div className="neighbours-node" style={place} data-middle={isMiddle} data-kind={standing}>
      {isMiddle ? (
        <span className="neighbours-name">{words}</span>
      ) : (
        <LeadOn item={node.id} year={year} side={side} className="neighbours-name">
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
