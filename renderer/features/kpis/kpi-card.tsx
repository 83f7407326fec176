/** One variable on a card: state, value, difference from the baseline, way to the target, gap. */

import { memo } from 'react'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { sameContent } from '../../store/same-content.ts'
import { BulletBar } from './bullet-bar.tsx'
import type { Amount, JudgedTarget, Judgement, Kpi } from './kpi.ts'
import { kpiMessages } from './kpi-messages.ts'
import { relativeWords } from './relative-words.ts'
import { Sparkline } from './sparkline.tsx'
import { StaleMark } from './stale-mark.tsx'
import { StateGlyph } from './state-glyph.tsx'
import { goalOf } from './target-state.ts'
import { gapWords, roundsToZero, ruleWords, stateWords, targetMessages } from './target-words.ts'

interface KpiCardProps {
  readonly kpi: Kpi
  readonly language: Language
  /** The baseline stands under other assumptions than the default ones. */
  readonly isBaselineMoved: boolean
  /** The levers have moved on from what the card shows. */
  readonly isStale: boolean
  readonly inFocus: boolean
  readonly onFocus: (variable: string) => void
}

/** Stays as it is through runs that change nothing of what it shows. */
export const KpiCard = memo(function KpiCard(props: KpiCardProps) {
  const { kpi, language, isBaselineMoved, isStale, inFocus, onFocus } = props
  const { indicator, judged, value, unit } = kpi
  const shown = quantity(value, unit, { language })
  return (
    <article className="kpi" data-state={judged?.state.kind} data-focus={inFocus} data-stale={isStale}>
      <header className="kpi-head">
        <h2 className="kpi-name">
          <button
            type="button"
            className="kpi-select"
            aria-pressed={inFocus}
            onClick={() => onFocus(indicator.id)}
          >
            {indicator.variable.short[language]}
          </button>
        </h2>
        {isStale ? (
          <StaleMark language={language} />
        ) : (
          judged !== null && (
            <span className="pill" data-state={judged.state.kind}>
              <StateGlyph kind={judged.state.kind} />
              {stateWords(judged.state, judged.target, language)}
            </span>
          )
        )}
      </header>
      <div className="kpi-value">
        <span className="kpi-number">{shown.number}</span>
        <span className="kpi-unit">
          {shown.unit}
          <span className="kpi-year">{kpi.year}</span>
        </span>
        <Change kpi={kpi} isBaselineMoved={isBaselineMoved} language={language} />
        <Sparkline years={kpi.years} values={kpi.values} base={kpi.baseValues} year={kpi.year} />
      </div>
      {judged !== null && <Way kpi={kpi} judged={judged} language={language} />}
      <p className="kpi-foot">
        <AmountBehind kpi={kpi} language={language} />
        {kpi.further.map(judgement => (
          <FurtherTarget key={judgement.target.id} judgement={judgement} kpi={kpi} language={language} />
        ))}
      </p>
    </article>
  )
}, sameContent)

/** The way to the target, and the gap in the unit and as an amount. */
function Way(props: { readonly kpi: Kpi; readonly judged: JudgedTarget; readonly language: Language }) {
  const { kpi, judged, language } = props
  const { unit } = kpi
  const { target, state, gap, gapAmount, scale } = judged
  return (
    <>
      <BulletBar
        value={kpi.value}
        base={kpi.base}
        target={goalOf(target)}
        scale={scale}
        targetLabel={targetMessages[language].target(ruleWords(target, unit, language))}
      />
      <p className="kpi-gap">
        {gapWords(gap, target, unit, state.kind === 'met', language)}
        {gapAmount !== null && !roundsToZero(gap, unit) && (
          <>
            <span aria-hidden="true"> · </span>
            <span className="visually-hidden">, </span>
            {quantity(Math.abs(gapAmount.value), gapAmount.unit, { language }).text}
          </>
        )}
      </p>
    </>
  )
}

/** Difference from the baseline: absolute, and relative or as a multiple where it is more than threefold. */
function Change(props: {
  readonly kpi: Kpi
  readonly isBaselineMoved: boolean
  readonly language: Language
}) {
  const { kpi, isBaselineMoved, language } = props
  const t = kpiMessages[language]
  const { unit } = kpi
  const base = quantity(kpi.base, unit, { language }).text
  if (roundsToZero(kpi.change, unit)) {
    return (
      <div className="kpi-change">
        <b>= {t.unchanged}</b>
        {isBaselineMoved ? (
          <span className="kpi-versus" title={t.movedBaseline}>
            {t.sameAsMoved}
          </span>
        ) : (
          <span className="kpi-versus">{t.sameAs}</span>
        )}
      </div>
    )
  }
  const change = difference(kpi.change, unit, { language })
  return (
    <div className="kpi-change">
      <span className="kpi-difference">
        <span>
          <i className="kpi-arrow" data-up={kpi.change > 0} aria-hidden="true" />
          <b>{change.number}</b> {change.unit}
        </span>{' '}
        <span>{relativeWords(kpi, language)}</span>
      </span>
      {isBaselineMoved ? (
        <span className="kpi-versus" title={t.movedBaseline}>
          {t.versusMoved(base)}
        </span>
      ) : (
        <span className="kpi-versus">{t.versus(base)}</span>
      )}
    </div>
  )
}

/** The year is said unless another target needs the room; it stands beside the value as well. */
function AmountBehind({ kpi, language }: { readonly kpi: Kpi; readonly language: Language }) {
  const t = kpiMessages[language]
  const { amount, equivalent, further, year } = kpi
  const words = (of: Amount) => quantity(of.value, of.unit, { language }).text
  if (equivalent !== null) return <span>{t.equivalentInYear(words(equivalent), year)}</span>
  if (amount === null) return null
  return <span>{further.length > 0 ? words(amount) : t.inYear(words(amount), year)}</span>
}

function FurtherTarget(props: {
  readonly judgement: Judgement
  readonly kpi: Kpi
  readonly language: Language
}) {
  const { judgement, kpi, language } = props
  const { target, state } = judgement
  const rule = ruleWords(target, kpi.unit, language)
  return (
    <span className="kpi-further" data-state={state.kind}>
      <span className="kpi-further-rule">{kpiMessages[language].inYear(rule, target.year)}:</span>
      <StateGlyph kind={state.kind} />
      <span className="kpi-further-state">{stateWords(state, target, language)}</span>
    </span>
  )
}
