/** The mark of the program. */

import { SEAL } from '../../../shared/report/seal.ts'

export function Seal() {
  const { size, corner, strokes, disc } = SEAL
  return (
    <svg className="seal" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <rect className="seal-ground" width={size} height={size} rx={corner} />
      <g className="seal-cut">
        {strokes.map(stroke => (
          <path key={stroke} d={stroke} />
        ))}
        <circle cx={disc.x} cy={disc.y} r={disc.radius} />
      </g>
    </svg>
  )
}
