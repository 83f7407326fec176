/** One variable on a card: its value, the difference from the baseline, and of a target its state, the way to it and the gap. */

import { memo, useLayoutEffect, useRef } from 'react'
import type { TargetChance } from '../../../shared/analysis/uncertainty.ts'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Kpi } from '../../../shared/reading/indicators/kpi.ts'
import { goalOf } from '../../../shared/reading/indicators/target-state.ts'
import type { CardChoice } from '../../../shared/scenario/view.ts'
import { OwnMark } from '../own-formulas/own-mark.tsx'
import { BulletBar } from './bullet-bar.tsx'
import { Chance } from './card-chance.tsx'
import { CardMenu } from './card-menu.tsx'
import { AmountBehind, Change, FurtherTarget, Gap, State, TargetRule, Value } from './card-parts.tsx'
import { Sparkline } from './sparkline.tsx'
import { StaleMark } from './stale-mark.tsx'

interface KpiCardProps {
  readonly kpi: Kpi
  readonly choice: CardChoice
  /** How likely the target is met; `moved`: known for earlier values only; null where nothing was asked. */
  readonly chance: TargetChance | 'moved' | null
  readonly form: 'full' | 'compact'
  readonly language: Language
  /** The baseline stands under other assumptions than the default ones. */
  readonly isBaselineMoved: boolean
  /** The levers have moved on from what the card shows. */
  readonly isStale: boolean
  readonly inFocus: boolean
  /** Among the cards, 0 for the first. */
  readonly place: number
  /** While a hand drags: the card that it has, or the one whose place that would take. */
  readonly dragging: 'card' | 'place' | null
  readonly onFocus: (variable: string) => void
}

/** Stays as it is through runs that change nothing of what it shows. */
export const KpiCard = memo(function KpiCard(props: KpiCardProps) {
  const { kpi, form, language, isStale, inFocus, onFocus } = props
  const { indicator, judged } = kpi
  const name = indicator.variable.short[language]
  const Body = form === 'full' ? FullBody : CompactBody
  const latest = useRef(kpi)
  useLayoutEffect(() => {
    latest.current = kpi
  }, [kpi])
  return (
    <article
      className="kpi"
      data-form={form}
      data-state={judged?.state.kind}
      data-focus={inFocus}
      data-stale={isStale}
      data-place={props.place}
      data-dragging={props.dragging}
    >
      <header className="kpi-head">
        <h2 className="kpi-name" title={indicator.variable.label[language]}>
          <button
            type="button"
            className="kpi-select"
            aria-pressed={inFocus}
            onClick={() => onFocus(indicator.id)}
          >
            {name}
          </button>
        </h2>
        <OwnMark />
        {form === 'full' && <Standing {...props} />}
        <CardMenu
          indicator={indicator}
          year={kpi.year}
          choice={props.choice}
          language={language}
          latest={latest}
        />
      </header>
      <Body {...props} />
    </article>
  )
}, sameContent)

/** The state of the target; that of an earlier result is not said. */
function Standing({ kpi, language, isStale }: KpiCardProps) {
  if (isStale) return <StaleMark language={language} />
  return kpi.judged === null ? null : <State judged={kpi.judged} language={language} />
}

function Course({ kpi, isWide = false }: { readonly kpi: Kpi; readonly isWide?: boolean }) {
  return (
    <Sparkline years={kpi.years} values={kpi.values} base={kpi.baseValues} year={kpi.year} isWide={isWide} />
  )
}

/** With a target the way to it; without one a wider course of the years. */
function FullBody({ kpi, chance, language, isBaselineMoved }: KpiCardProps) {
  const { judged } = kpi
  return (
    <>
      <div className="kpi-value">
        <Value kpi={kpi} language={language} />
        <Change kpi={kpi} isBaselineMoved={isBaselineMoved} language={language} />
        {judged !== null && <Course kpi={kpi} />}
      </div>
      {judged === null ? (
        <Course kpi={kpi} isWide />
      ) : (
        <>
          <BulletBar
            value={kpi.value}
            base={kpi.base}
            target={goalOf(judged.target)}
            scale={judged.scale}
            targetLabel={<TargetRule kpi={kpi} judged={judged} language={language} />}
          />
          <div className="kpi-gap-line">
            <Gap kpi={kpi} judged={judged} language={language} />
            <Chance chance={chance} language={language} />
          </div>
        </>
      )}
      <p className="kpi-foot">
        <AmountBehind kpi={kpi} language={language} />
        {kpi.further.map(each => (
          <FurtherTarget key={each.target.id} judged={each} kpi={kpi} language={language} />
        ))}
      </p>
    </>
  )
}

function CompactBody(props: KpiCardProps) {
  const { kpi, chance, language, isBaselineMoved } = props
  const { judged } = kpi
  return (
    <>
      <div className="kpi-value">
        <Value kpi={kpi} language={language} />
        {judged !== null && <Course kpi={kpi} />}
      </div>
      <Change kpi={kpi} isBaselineMoved={isBaselineMoved} language={language} />
      {judged === null ? (
        <div className="kpi-course">
          {props.isStale ? <StaleMark language={language} /> : <Course kpi={kpi} isWide />}
        </div>
      ) : (
        <>
          <div className="kpi-standing">
            <Standing {...props} />
            <TargetRule kpi={kpi} judged={judged} language={language} />
          </div>
          <Gap kpi={kpi} judged={judged} language={language} />
          {chance !== null && (
            <p className="kpi-chance-line">
              <Chance chance={chance} language={language} />
            </p>
          )}
        </>
      )}
    </>
  )
}
