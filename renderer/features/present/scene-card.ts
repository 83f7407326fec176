/** The number beside the chart: a card as it is on the screen, worded for an audience. Pure. */

import type { TargetChance } from '../../../shared/analysis/uncertainty.ts'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { ensembleMessages } from '../../../shared/reading/charts/ensemble-messages.ts'
import type { Judgement, Kpi } from '../../../shared/reading/indicators/kpi.ts'
import { goalOf } from '../../../shared/reading/indicators/target-state.ts'
import {
  gapAmountWords,
  gapWords,
  roundsToZero,
  ruleWords,
  stateWords,
  targetMessages,
} from '../../../shared/reading/indicators/target-words.ts'
import { chanceWords } from '../analysis/uncertainty/ensemble-words.ts'
import { presentMessages } from './present-messages.ts'
import type { SceneBullet, SceneCard, SceneFurther, SceneRow, SceneState } from './scene.ts'

export interface CardGround {
  readonly kpi: Kpi
  /** Name of the scenario. */
  readonly scenario: string
  /** How likely the target is met; null where that is not known of what is shown. */
  readonly chance: TargetChance | null
  /** The baseline stands under other assumptions than the default ones. */
  readonly isBaseMoved: boolean
  /** The last year that is over. */
  readonly lastOutturn: number
  /** The number is of another variable than the chart, or of the whole of which the chart shows parts. */
  readonly isNamed: boolean
  readonly language: Language
}

export function sceneCard(ground: CardGround): SceneCard {
  const { kpi, scenario, language } = ground
  const { indicator, value, unit, year, judged } = kpi
  const { number, unit: name } = quantity(value, unit, { language })
  return {
    measure: ground.isNamed ? indicator.variable.short[language] : '',
    scenario,
    year,
    value: { number, unit: name },
    bullet: judged === null ? null : bulletOf(ground),
    state: judged === null ? null : stateOf(judged, ground),
    rows: [...gapRows(ground), ...chanceRow(ground)],
    further: furtherOf(ground),
  }
}

function stateOf({ state, target }: Judgement, { lastOutturn, language }: CardGround): SceneState {
  return { kind: state.kind, words: stateWords(state, target, lastOutturn, language) }
}

function bulletOf({ kpi, language }: CardGround): SceneBullet | null {
  const { judged, unit, value, base } = kpi
  if (judged === null) return null
  const part = (amount: number) => Math.min(1, Math.max(0, amount / judged.scale))
  return {
    value: part(value),
    base: part(base),
    target: part(goalOf(judged.target)),
    words: targetMessages[language].target(ruleWords(judged.target, unit, language)),
  }
}

/** How far from its target, in its unit and as an amount; without a target how far from the baseline. */
function gapRows({ kpi, isBaseMoved, language }: CardGround): SceneRow[] {
  const { judged, unit, change, base } = kpi
  const t = presentMessages[language]
  if (judged === null) {
    if (roundsToZero(change, unit)) return [{ words: isBaseMoved ? t.likeMovedBase : t.likeBase, amount: '' }]
    return [
      { words: isBaseMoved ? t.movedBase : t.base, amount: quantity(base, unit, { language }).text },
      { words: t.difference, amount: difference(change, unit, { language }).text },
    ]
  }
  const { target, state, gap } = judged
  return [
    {
      words: gapWords(gap, target, unit, state.kind === 'met', language),
      amount: gapAmountWords(judged, unit, language),
    },
  ]
}

function chanceRow({ chance, language }: CardGround): SceneRow[] {
  const t = ensembleMessages[language]
  return chance === null
    ? []
    : [{ words: `${t.chance}${t.chanceOf}`, amount: chanceWords(chance, language).chance }]
}

/** The last of what else is demanded. */
function furtherOf(ground: CardGround): SceneFurther | null {
  const { kpi, language } = ground
  const last = kpi.further.at(-1)
  const value = last === undefined ? undefined : kpi.values[kpi.years.indexOf(last.target.year)]
  if (last === undefined || value === undefined) return null
  const { number, unit } = quantity(value, kpi.unit, { language })
  const rule = targetMessages[language].target(ruleWords(last.target, kpi.unit, language))
  return {
    words: `${last.target.year} · ${rule}`,
    value: { number, unit },
    state: stateOf(last, ground),
  }
}
