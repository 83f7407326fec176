/** The whole budget as one bar of 100 %: name, share and money of every line. */

import { useMemo } from 'react'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { ChartLook } from '../charts/chart-look.ts'
import { useChartLook } from '../charts/use-chart-look.ts'
import { useSize } from '../charts/use-size.ts'
import { type LineTexts, layOutBar, type PlacedLine, type TextSize } from './bar-layout.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { envelopeMessages } from './envelope-messages.ts'

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
  const labels = useMemo(() => labelsOf(budget, language), [budget, language])
  const placed = useMemo(
    () => (width === null ? [] : layOutBar(textsOf(budget, labels, look), width, look.scale)),
    [budget, labels, look, width],
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

interface LineLabel {
  readonly name: string
  /** Behind the name, quieter: the difference from the baseline, and that this line takes what is left. */
  readonly note: string
  readonly long: string
  readonly short: string
  readonly amount: string
  readonly amountUnit: string
  readonly state: 'untouched' | 'changed' | 'residual'
}

/** One decimal is what a planner compares on a bar of a thousand pixels. */
const SHARE_DECIMALS = 1

function labelsOf(budget: Budget, language: Language): LineLabel[] {
  const t = envelopeMessages[language]
  const { shareUnit, moneyUnit, lines } = budget
  const changed = lines.map(line => changeOf(line, shareUnit, language))
  const firstChanged = changed.findIndex(change => change !== null)
  return lines.map((line, index) => {
    const change = changed[index] ?? null
    const isResidual = line.lever === null
    const withUnit = index === firstChanged || isResidual
    const share = quantity(line.share, shareUnit, { language, decimals: SHARE_DECIMALS })
    const money = quantity(line.money, moneyUnit, { language })
    return {
      name: line.short[language],
      note: `${isResidual ? ` · ${t.residual}` : ''}${change === null ? '' : ` ${withUnit ? change.text : change.number}`}`,
      long: share.text,
      short: share.number,
      amount: money.number,
      amountUnit: index === 0 || isResidual ? money.unit : '',
      state: isResidual ? 'residual' : change === null ? 'untouched' : 'changed',
    }
  })
}

/** The difference from the baseline; null where it does not show. */
function changeOf({ share, baseShare }: BudgetLine, unit: UnitDefinition, language: Language) {
  const change = difference(share - baseShare, unit, { language, decimals: SHARE_DECIMALS })
  return /[1-9]/.test(change.number) ? change : null
}

function textsOf(budget: Budget, labels: readonly LineLabel[], look: ChartLook): LineTexts[] {
  const sized = (text: string, weight: 400 | 600): TextSize => ({
    text,
    width: (look.measure(text, weight) * look.labelSize) / look.fontSize,
  })
  return budget.lines.flatMap((line, index) => {
    const label = labels[index]
    if (label === undefined) return []
    const weight = label.state === 'changed' ? 600 : 400
    return {
      id: line.id,
      share: line.share,
      isResidual: line.lever === null,
      name: sized(`${label.name}${label.note}`, weight),
      amount: sized(`${label.amount} ${label.amountUnit}`.trim(), weight),
      inside: [
        sized(label.long, 600),
        { ...sized(label.short, 400), width: look.measure(label.short, 400) * 0.9 },
      ],
    }
  })
}
