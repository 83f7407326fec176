/** The edge between a panel and what stands beside it: dragged or stepped to another width, double-clicked back to the first. */

import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { inRem } from './rem.ts'
import './panel-edge.css'

interface PanelEdgeProps {
  readonly label: string
  /** Width of the panel, and its bounds, in rem. */
  readonly width: number
  readonly least: number
  readonly most: number
  /** What a double click leads back to. */
  readonly standard: number
  /** The side of the edge on which the panel stands. */
  readonly panel: 'left' | 'right'
  readonly onChange: (width: number) => void
}

/** Rem for an arrow, and with Shift. */
const STEP = 1
const LEAP = 4

export function PanelEdge(props: PanelEdgeProps) {
  const { label, width, least, most, standard, panel, onChange } = props
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const outward = panel === 'left' ? 1 : -1
  const set = (wanted: number) => onChange(Math.min(most, Math.max(least, Math.round(wanted * 8) / 8)))

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current === null) return
    set(start.current.width + outward * inRem(event.clientX - start.current.x))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = widthFor(event)
    if (wanted === null) return
    event.preventDefault()
    set(wanted)
  }
  const widthFor = ({ key, shiftKey }: KeyboardEvent): number | null => {
    const step = shiftKey ? LEAP : STEP
    switch (key) {
      case 'ArrowRight':
        return width + outward * step
      case 'ArrowLeft':
        return width - outward * step
      case 'Home':
        return least
      case 'End':
        return most
      case 'Enter':
        return standard
      default:
        return null
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className="panel-edge"
      data-panel={panel}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      title={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null
      }}
      onPointerCancel={() => {
        start.current = null
      }}
      onDoubleClick={() => set(standard)}
      onKeyDown={onKeyDown}
    />
  )
}
