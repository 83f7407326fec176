/** How a line is drawn on the charts: its colour, its dash and the marker at its end, in the size of a word. */

import './line-sample.css'

interface LineSampleProps {
  /** Slot of the scenario, 1 to 6; `base` for the baseline. */
  readonly slot: number | 'base'
  /** The line of the scenario in hand is solid and thick. */
  readonly isActive?: boolean
}

/** Corners of the markers of slots 3 to 6; 1 is a square and 2 a circle. */
const CORNERS: Readonly<Record<number, number>> = { 3: 3, 4: 4, 5: 5, 6: 6 }

export function LineSample({ slot, isActive = false }: LineSampleProps) {
  return (
    <svg
      className="line-sample"
      data-line={slot}
      data-active={isActive || undefined}
      viewBox="0 0 26 10"
      aria-hidden="true"
    >
      <path d="M1 5h19" />
      <Marker slot={slot} />
    </svg>
  )
}

function Marker({ slot }: Pick<LineSampleProps, 'slot'>) {
  if (slot === 'base') return <circle className="ring" cx="21.5" cy="5" r="2.8" />
  if (slot === 1) return <rect x="18.4" y="1.9" width="6.2" height="6.2" />
  const corners = CORNERS[slot]
  return corners === undefined ? (
    <circle cx="21.5" cy="5" r="3.5" />
  ) : (
    <polygon points={polygon(corners, 21.5, 5.2, 4)} />
  )
}

/** Corners of a regular polygon that stands on its side, the first on top. */
function polygon(corners: number, x: number, y: number, radius: number): string {
  return Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * index) / corners - Math.PI / 2
    return `${(x + radius * Math.cos(angle)).toFixed(2)},${(y + radius * Math.sin(angle)).toFixed(2)}`
  }).join(' ')
}
