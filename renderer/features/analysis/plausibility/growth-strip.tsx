/** One growth rate on a line: the years observed as dots, what is usual as a ground, and the scenario over it. */

import { quantity } from '../../../../shared/locale/quantities.ts'
import type { GrowthView } from '../../../../shared/reading/growth-view.ts'
import { useLanguage } from '../../../store/use-app.ts'

/** Room beside the outermost value, as a share of the width. */
const MARGIN = 0.04

export function GrowthStrip({ view, label }: { readonly view: GrowthView; readonly label: string }) {
  const language = useLanguage()
  const { seen, peers, rates, judgement, unit } = view
  if (judgement === null) return null
  const values = rates.map(({ value }) => value)
  const all = [...values, ...seen.map(({ value }) => value), ...peers.map(({ value }) => value)]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const width = most - least || 1
  const at = (value: number) => `${(MARGIN + ((value - least) / width) * (1 - 2 * MARGIN)) * 100}%`
  const { p5, p95 } = judgement.seen
  const usualWidth = `${((p95 - p5) / width) * (1 - 2 * MARGIN) * 100}%`
  return (
    <figure className="growth-strip">
      <svg role="img" aria-label={label}>
        <rect className="strip-usual" x={at(p5)} width={usualWidth} y="4" height="30" rx="2" />
        <line className="strip-axis" x1="0" x2="100%" y1="26" y2="26" />
        {peers.map(({ id, value }) => (
          <line key={id} className="strip-peer" x1={at(value)} x2={at(value)} y1="30" y2="37" />
        ))}
        {seen.map(({ year, value, standing }) => (
          <circle
            key={year}
            className="strip-seen"
            data-published={standing === 'published' || undefined}
            cx={at(value)}
            cy="26"
            r="3.500"
          >
            <title>{`${year}: ${quantity(value, unit, { language }).text}`}</title>
          </circle>
        ))}
        <line
          className="strip-scenario"
          x1={at(Math.min(...values))}
          x2={at(Math.max(...values))}
          y1="12"
          y2="12"
        />
        <circle className="strip-average" cx={at(judgement.average)} cy="12" r="4.500" />
      </svg>
      <figcaption aria-hidden="true">
        <span>{quantity(least, unit, { language }).text}</span>
        <span>{quantity(most, unit, { language }).text}</span>
      </figcaption>
    </figure>
  )
}
