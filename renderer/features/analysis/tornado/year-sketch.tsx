/** How an input's share of the variance runs over the years: a line from nothing to all. */

const WIDTH = 48
const HEIGHT = 20

/** Years in which nothing moves the variable leave a gap. Decoration beside words that say the same. */
export function YearSketch({ shares }: { readonly shares: readonly (number | null)[] }) {
  const step = WIDTH / Math.max(1, shares.length - 1)
  let isDrawing = false
  const commands = shares.map((share, year) => {
    if (share === null) {
      isDrawing = false
      return ''
    }
    const command = isDrawing ? 'L' : 'M'
    isDrawing = true
    const y = HEIGHT * (1 - Math.min(1, Math.max(0, share)))
    return `${command}${(year * step).toFixed(1)} ${y.toFixed(1)}`
  })
  return (
    <svg className="year-sketch" viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`} aria-hidden="true">
      <path className="year-sketch-frame" d={`M0 0H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
      <path className="year-sketch-line" d={commands.join('')} />
    </svg>
  )
}
