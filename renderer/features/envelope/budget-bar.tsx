/** The whole budget as one bar of 100 %: name, share and money of every line. */

import { useMemo } from 'react'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { useSize } from '../../ui/use-size.ts'
import { useChartLook } from '../charts/use-chart-look.ts'
import { fitBar } from './bar-labels.ts'
import type { PlacedLine } from './bar-layout.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { envelopeMessages } from './envelope-messages.ts'
import './budget-bar.css'

interface BudgetBarProps {
  readonly budget: Budget
  readonly language: Language
  /** Id of the lever in hand. */
  readonly held: string | null
}

export function BudgetBar({ budget, language, held }: BudgetBarProps) {
  const look = useChartLook()
  const [ref, size] = useSize<HTMLDivElement>()
  const width = size?.width ?? null
  const { labels, placed } = useMemo(
    () => (width === null ? { labels: [], placed: [] } : fitBar(budget, width, look, language)),
    [budget, width, look, language],
  )
  return (
    <div className="budget" ref={ref} aria-hidden="true">
      {budget.lines.map((line, index) => {
        const place = placed[index]
        const label = labels[index]
        if (place === undefined || label === undefined) return null
        const state = line.lever !== null && line.lever === held ? 'held' : label.state
        return (
          <div key={line.id} className="budget-line" data-state={state} data-odd={index % 2 === 1}>
            <span className="budget-name" style={{ left: place.name.middle }}>
              {label.name}
              {place.inside === null && <em> {label.short}</em>}
              {label.note !== '' && <em>{label.note}</em>}
            </span>
            <span
              className="budget-segment"
              data-tight={place.inside === label.short}
              style={{ left: place.left, width: place.width }}
            >
              {line.lever === null ? (
                <ResidualMarks budget={budget} line={line} place={place} language={language} />
              ) : (
                place.inside
              )}
            </span>
            <span className="budget-amount" style={{ left: place.amount.middle }}>
              {label.amount}
              {label.amountUnit !== '' && <em> {label.amountUnit}</em>}
            </span>
          </div>
        )
      })}
      <Leaders placed={placed} width={width ?? 0} />
    </div>
  )
}

/** What is left: its share at the outer end, and how far it may shrink. */
function ResidualMarks(props: {
  readonly budget: Budget
  readonly line: BudgetLine
  readonly place: PlacedLine
  readonly language: Language
}) {
  const { budget, line, place, language } = props
  const kept = line.share > 0 ? Math.min(1, budget.floor / line.share) : 0
  const floor = quantity(budget.floor, budget.shareUnit, { language, decimals: 0 }).text
  return (
    <>
      <i className="budget-floor" style={{ left: `${((1 - kept) * 100).toFixed(3)}%` }}>
        <span>{envelopeMessages[language].floor(floor)}</span>
      </i>
      {place.inside !== null && <b>{place.inside}</b>}
    </>
  )
}

function Leaders({ placed, width }: { readonly placed: readonly PlacedLine[]; readonly width: number }) {
  return (
    <>
      <svg
        aria-hidden="true"
        className="budget-leaders above"
        viewBox={`0 0 ${width || 1} 6`}
        preserveAspectRatio="none"
      >
        {placed.map(({ id, name: { leader } }) =>
          leader === null ? null : <path key={id} d={`M${leader.to} 0L${leader.from} 6`} />,
        )}
      </svg>
      <svg
        aria-hidden="true"
        className="budget-leaders below"
        viewBox={`0 0 ${width || 1} 6`}
        preserveAspectRatio="none"
      >
        {placed.map(({ id, amount: { leader } }) =>
          leader === null ? null : <path key={id} d={`M${leader.from} 0L${leader.to} 6`} />,
        )}
      </svg>
    </>
  )
}
