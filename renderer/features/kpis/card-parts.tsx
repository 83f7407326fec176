/** What full and compact cards are made of: number, difference from the baseline, state, gap and the amount behind it. */

import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Amount, JudgedTarget, Judgement, Kpi } from '../../../shared/reading/indicators/kpi.ts'
import {
  gapWords,
  roundsToZero,
  ruleWords,
  stateHint,
  stateWords,
  targetMessages,
} from '../../../shared/reading/indicators/target-words.ts'
import { useApp } from '../../store/use-app.ts'
import { NumberLink } from '../explain/number-link.tsx'
import { measureOf } from './card-words.ts'
import { kpiMessages } from './kpi-messages.ts'
import { relativeWords } from './relative-words.ts'
import { StateGlyph } from './state-glyph.tsx'

export interface CardPartProps {
  readonly kpi: Kpi
  readonly language: Language
}

/** Another number of the same run in the year of the card. */
function Further(props: { readonly amount: Amount; readonly year: number; readonly language: Language }) {
  const { amount, year, language } = props
  return (
    <NumberLink item={amount.variable} year={year} side="scenario" isQuiet>
      {quantity(Math.abs(amount.value), amount.unit, { language }).text}
    </NumberLink>
  )
}

/** The one number of the card that the tab key stops at. */
export function Value({ kpi, language }: CardPartProps) {
  const { indicator, value, unit, year } = kpi
  const shown = quantity(value, unit, { language })
  return (
    <NumberLink item={indicator.id} year={year} side="scenario">
      <span className="kpi-number">{shown.number}</span>
      <span className="kpi-unit">
        {shown.unit}
        <span className="kpi-year">{year}</span>
      </span>
    </NumberLink>
  )
}

/** Difference from the baseline: absolute, and relative or as a multiple where it is more than threefold. */
export function Change(props: CardPartProps & { readonly isBaselineMoved: boolean }) {
  const { kpi, isBaselineMoved, language } = props
  const t = kpiMessages[language]
  const { unit, indicator, year } = kpi
  const note = isBaselineMoved ? t.movedBaseline : undefined
  const isSame = roundsToZero(kpi.change, unit)
  const change = difference(kpi.change, unit, { language })
  const relative = relativeWords(kpi, language)
  return (
    <div className="kpi-change">
      {isSame ? (
        <b>= {t.unchanged}</b>
      ) : (
        <span className="kpi-difference" title={t.unrounded}>
          <NumberLink item={indicator.id} year={year} side="scenario" isQuiet>
            <i className="kpi-arrow" data-up={kpi.change > 0} aria-hidden="true" />
            <b>{change.number}</b> {change.unit}
          </NumberLink>{' '}
          {relative !== '' && (
            <NumberLink item={indicator.id} year={year} side="scenario" isQuiet>
              {relative}
            </NumberLink>
          )}
        </span>
      )}
      <span className="kpi-versus" title={note}>
        {isSame ? (
          isBaselineMoved ? (
            t.sameAsMoved
          ) : (
            t.sameAs
          )
        ) : (
          <>
            {isBaselineMoved ? t.versusMovedBefore : t.versusBefore}{' '}
            <NumberLink item={indicator.id} year={year} side="base" isQuiet>
              {quantity(kpi.base, unit, { language }).text}
            </NumberLink>
          </>
        )}
      </span>
    </div>
  )
}

export function State({ judged, language }: { readonly judged: Judgement; readonly language: Language }) {
  const { state, target } = judged
  const lastOutturn = useApp(({ catalogue }) => catalogue.lastOutturn)
  return (
    <span className="pill" data-state={state.kind} title={stateHint(state, target, lastOutturn, language)}>
      <StateGlyph kind={state.kind} />
      {stateWords(state, target, lastOutturn, language)}
    </span>
  )
}

/** `Mục tiêu trên 4 %`, which leads to who demands it. */
export function TargetRule({ kpi, judged, language }: CardPartProps & { readonly judged: JudgedTarget }) {
  const { target } = judged
  return (
    <NumberLink item={target.id} year={target.year} side="scenario" isQuiet>
      {targetMessages[language].target(ruleWords(target, kpi.unit, language))}
    </NumberLink>
  )
}

/** `Thiếu 0,23 điểm % · 6.205 tỷ đồng`. */
export function Gap({ kpi, judged, language }: CardPartProps & { readonly judged: JudgedTarget }) {
  const { target, state, gap, gapAmount } = judged
  const { unit, year, indicator } = kpi
  return (
    <p className="kpi-gap">
      <NumberLink item={indicator.id} year={year} side="scenario" isQuiet>
        {gapWords(gap, target, unit, state.kind === 'met', language)}
      </NumberLink>
      {gapAmount !== null && !roundsToZero(gap, unit) && (
        <>
          <span className="kpi-dot" aria-hidden="true">
            {' · '}
          </span>
          <span className="visually-hidden">, </span>
          <Further amount={gapAmount} year={year} language={language} />
        </>
      )}
    </p>
  )
}

/** The year is said unless another target needs the room; it stands beside the value as well. The amount outlasts its name. */
export function AmountBehind({ kpi, language }: CardPartProps) {
  const t = kpiMessages[language]
  const { amount, equivalent, further, year, indicator } = kpi
  const money = amount === null ? undefined : indicator.money?.variable
  const measure =
    money === undefined ? t.equivalentBefore : (indicator.measure?.[language] ?? measureOf(money, language))
  const behind = amount ?? equivalent
  if (behind === null) return null
  return (
    <span className="kpi-behind" title={money?.label[language]}>
      {measure !== null && <span>{`${measure} `}</span>}
      <span className="kpi-amount">
        <Further amount={behind} year={year} language={language} />
        {further.length === 0 && t.inYear('', year)}
      </span>
    </span>
  )
}

export function FurtherTarget({ kpi, judged, language }: CardPartProps & { readonly judged: Judgement }) {
  const { target, state } = judged
  const lastOutturn = useApp(({ catalogue }) => catalogue.lastOutturn)
  return (
    <span className="kpi-further" data-state={state.kind}>
      <span className="kpi-further-rule">
        <NumberLink item={target.id} year={target.year} side="scenario" isQuiet>
          {kpiMessages[language].inYear(ruleWords(target, kpi.unit, language), target.year)}
        </NumberLink>
        :
      </span>
      <StateGlyph kind={state.kind} />
      <span className="kpi-further-state" title={stateHint(state, target, lastOutturn, language)}>
        {stateWords(state, target, lastOutturn, language)}
      </span>
    </span>
  )
}
