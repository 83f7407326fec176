/** From what the operator's screen shows to what the audience sees. Pure. */

import type { TargetChance } from '../../../shared/analysis/uncertainty.ts'
import { asText } from '../../../shared/hidden-letters.ts'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { lineOf } from '../../../shared/reading/charts/chart-lines.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import { chartText } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartSources } from '../../../shared/reading/charts/chart-sources.ts'
import { subjectOf } from '../../../shared/reading/charts/chart-subject.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { chartWords } from '../../../shared/reading/charts/chart-words.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { type Kpi, kpiOf, seriesOfCard } from '../../../shared/reading/indicators/kpi.ts'
import { isMetFromPast } from '../../../shared/reading/indicators/target-words.ts'
import { markedName } from '../../../shared/reading/own/own-work.ts'
import { basisName, priceMessages } from '../../../shared/reading/prices/price-messages.ts'
import type { CardChoice, ChartChoice } from '../../../shared/scenario/view.ts'
import { emphasised } from './emphasis.ts'
import { presentMessages } from './present-messages.ts'
import type { Scene, SceneNumber } from './scene.ts'
import { sceneCard } from './scene-card.ts'

export interface SceneGround {
  /** Results, scenarios drawn, mode, prices, language. */
  readonly sources: ChartSources & { readonly documentId: string }
  readonly catalogue: Pick<Catalogue, 'data'>
  readonly choice: ChartChoice
  /** Null for no number beside the chart. */
  readonly card: CardChoice | null
  readonly year: number
  /** Of the document. */
  readonly title: string
  readonly step: Scene['step']
  /** Of the step; empty for the one that is made from the numbers. */
  readonly sentence: string
  /** Of the targets of the scenario in hand, where many runs of just what is shown are known. */
  readonly chances: readonly TargetChance[] | null
  /** What bands and chances rest on; empty where neither is shown. */
  readonly ensembleWords: string
  readonly theme: Scene['theme']
  /** The day on which it is shown, `2026-03-02`. */
  readonly day: string
  readonly isHeld: boolean
  readonly isReplayed: boolean
}

/** Clauses of a made sentence that an audience is given to read. */
const CLAUSES = 2

/** Null until the series that it is read off have arrived. */
export function sceneOf(ground: SceneGround): Scene | null {
  const { sources, choice } = ground
  const { catalogue, language, documentId } = sources
  const active = sources.scenarios.find(({ isActive }) => isActive)
  const subject = subjectOf(choice, sources)
  if (active === undefined || subject === null) return null
  const indicator = indicatorOf(catalogue, choice.variable)
  // Who published what of other places stands in the hint alone, which an audience does not have.
  const words = chartWords(indicator, choice, subject, sources, () => '')
  const kpi = cardKpi(ground)
  const chance = ground.chances?.find(({ id }) => id === kpi?.judged?.target.id) ?? null
  // A file may hold letters that nobody sees, or that turn the direction of writing.
  const said = asText(ground.sentence)
  const made = `${words.clauses.slice(0, CLAUSES).join('; ')}.`
  return {
    language,
    theme: ground.theme,
    slot: active.slot,
    documentId,
    title: ground.title,
    step: ground.step,
    sentence: emphasised(
      bound(said === '' ? made : said),
      numbersOf(kpi, subject, catalogue.lastOutturn, language),
    ),
    chart: { subject, title: words.title, unit: `${words.unit} ${words.whole}`.trim() },
    year: ground.year,
    card:
      kpi === null
        ? null
        : sceneCard({
            kpi,
            scenario: markedName(active.name, (active.work ?? null) !== null),
            chance,
            isBaseMoved: sources.base.isMoved,
            lastOutturn: catalogue.lastOutturn,
            isNamed: kpi.indicator.id !== choice.variable || choice.breakdown !== null,
            language,
          }),
    foot: footOf(ground, words.source.short, chance !== null || hasFan(subject)),
    isHeld: ground.isHeld,
    isReplayed: ground.isReplayed,
  }
}

/** Null without a card, and until its series have arrived. */
function cardKpi({ sources, card: choice, year }: SceneGround): Kpi | null {
  if (choice === null) return null
  const { catalogue, years, scenarios, base, basis } = sources
  const series = scenarios.find(({ isActive }) => isActive)?.series ?? {}
  const card = {
    indicator: indicatorOf(catalogue, choice.variable),
    target: choice.target === null ? null : itemOf(catalogue.targets, choice.target),
  }
  const isThere = seriesOfCard(card).every(id => Object.hasOwn(series, id) && Object.hasOwn(base.series, id))
  return isThere ? kpiOf(card, { years: [...years], series }, base.series, year, basis, catalogue) : null
}

function hasFan(subject: Scene['chart']['subject']): boolean {
  switch (subject.kind) {
    case 'lines':
      return subject.fan !== null
    case 'multiples':
      return subject.panels.some(({ fan }) => fan !== null)
    case 'stacked':
      return false
  }
}

/** A year, a number and its sign of per cent stay in the line of the word before them. */
function bound(sentence: string): string {
  return sentence.replace(/ (?=\d{4}(?!\d)|%)/g, NO_BREAK)
}

const NO_BREAK = '\u00a0'

/**
 * What a sentence is most likely about, in this order: the value of the card, the year in which its target is met, the last value of
 * the line in hand.
 */
function numbersOf(
  kpi: Kpi | null,
  subject: ChartSubject,
  lastOutturn: number,
  language: Scene['language'],
): SceneNumber[] {
  const judged = kpi?.judged ?? null
  const state = judged?.state ?? null
  const isAhead = judged !== null && !isMetFromPast(judged.state, judged.target, lastOutturn)
  const met = state === null || state.kind === 'missed' || !isAhead ? [] : [String(state.from)]
  const form = { unit: subject.unit, language, isSigned: isSigned(subject.mode) }
  const last = subject.kind === 'lines' ? lineOf(subject, 'active').values.at(-1) : undefined
  return [
    ...(kpi === null ? [] : [quantity(kpi.value, kpi.unit, { language })]),
    ...met.map(number => ({ number, unit: '' })),
    ...(last === undefined ? [] : [{ number: chartText(last, form), unit: '' }]),
  ]
}

/** `Nguồn: … ` on the left; price basis, data version and day on the right. */
function footOf(
  { sources, catalogue: { data }, day, ensembleWords }: SceneGround,
  source: string,
  restsOnDraws: boolean,
): Scene['foot'] {
  const { catalogue, basis, language } = sources
  const t = presentMessages[language]
  const [year = '', month = ''] = data.split('-')
  const prices = basisName(basis, priceMessages[language], catalogue.prices?.constant[language] ?? '')
  const drawn = restsOnDraws && ensembleWords !== '' ? [ensembleWords] : []
  return {
    source: [source, ...drawn].join(' · '),
    facts: [prices, t.data(month, year), t.day(...dayParts(day))].join(' · '),
  }
}

function dayParts(day: string): readonly [day: string, month: string, year: string] {
  const [year = '', month = '', date = ''] = day.split('-')
  return [date, month, year]
}
