/** Optimise: targets to meet, levers that may move, what cheap means; at a press the plan, its price and the trade-off. */

import { useMemo } from 'react'
import { MOST_AIMS } from '../../../../shared/analysis/optimise.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import type { Catalogue, CatalogueTarget } from '../../../../shared/model/catalogue.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { useApp, useAppAtRest, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { useEquations } from '../../explain/kept-answers.ts'
import { analysisMessages } from '../analysis-messages.ts'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { StandingLine } from '../parts/standing-line.tsx'
import { useAnalysis } from '../use-analysis.ts'
import { goalSeekMessages } from './goal-seek-messages.ts'
import { MovedLevers, MovementFields } from './moved-levers.tsx'
import { PlanResult } from './plan-result.tsx'
import { firstLevers, firstTargets, type OptimiseSettings } from './settings.ts'
import { TargetSwitches } from './target-switches.tsx'
import { UnitNumberField } from './unit-number-field.tsx'

interface OptimisePartProps {
  readonly settings: OptimiseSettings | null
  readonly onChange: (settings: OptimiseSettings) => void
}

const MOVES = 'moves'
const NO_CURVE = 'none'
/** Levers that are offered at first. */
const FIRST_LEVERS = 2
const SEED = 1
const NO_LEVERS: readonly string[] = []

export function OptimisePart({ settings, onChange }: OptimisePartProps) {
  const text = useMessages(goalSeekMessages)
  const shared = useMessages(analysisMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const scenario = useAppAtRest(activeScenario)
  const focus = useApp(state => state.focus)
  const chosen = useMemo(() => settings ?? firstSettings(catalogue, focus), [settings, catalogue, focus])
  const targets = useMemo(
    () => catalogue.targets.filter(({ id }) => chosen.targets.includes(id)),
    [catalogue, chosen.targets],
  )
  const variables = useMemo(() => targets.map(({ variable }) => variable), [targets])
  const equations = useEquations(variables).byId
  const first = equations.get(variables[0] ?? '')?.levers ?? NO_LEVERS
  const levers = useMemo(
    () => chosen.levers ?? firstLevers(catalogue, first, scenario.locked, FIRST_LEVERS),
    [chosen.levers, catalogue, first, scenario.locked],
  )
  const question = useMemo(
    () => questionOf(chosen, targets, { scenario, levers }),
    [chosen, targets, scenario, levers],
  )
  const analysis = useAnalysis('optimise')
  const { answered, running, faults } = analysis
  const money = useMemo(() => moneyVariables(catalogue), [catalogue])
  const curves = curvesOf(targets)
  const nameOf = (id: string) =>
    id === 'cost' ? text.costAxis : (targets.find(each => each.id === id)?.short[language] ?? id)

  return (
    <>
      <TargetSwitches chosen={chosen.targets} onChange={next => onChange({ ...chosen, targets: next })} />
      <MovedLevers levers={levers} leading={first} onChange={next => onChange({ ...chosen, levers: next })} />
      <MovementFields
        shape={chosen.shape}
        by={chosen.by}
        onShape={shape => onChange({ ...chosen, shape })}
        onBy={by => onChange({ ...chosen, by })}
      />
      <ChoiceSelect
        label={text.cost}
        choices={[
          { id: MOVES, name: text.costMoves, detail: text.costMovesDetail },
          ...money.map(({ id, short }) => ({ id, name: text.costMoney(short[language]) })),
        ]}
        chosen={chosen.money ?? MOVES}
        onChange={id => onChange({ ...chosen, money: id === MOVES ? null : id })}
      />
      <div className="analysis-question">
        <ChoiceSelect
          label={text.tradeOff}
          choices={[
            { id: NO_CURVE, name: text.tradeOffNone },
            ...curves.map(curve => ({
              id: curveId(curve),
              name:
                curve.first === 'cost'
                  ? text.tradeOffCost(nameOf(curve.second))
                  : text.tradeOffAims(nameOf(curve.first), nameOf(curve.second)),
            })),
          ]}
          chosen={curveId(curves.find(each => curveId(each) === curveId(chosen.tradeOff)) ?? null)}
          onChange={id =>
            onChange({ ...chosen, tradeOff: curves.find(each => curveId(each) === id) ?? null })
          }
        />
        <UnitNumberField
          label={text.seed}
          isLabelled
          value={chosen.seed}
          unit={PLAIN}
          decimals={0}
          onKeep={seed => onChange({ ...chosen, seed: Math.min(2 ** 32 - 1, Math.max(0, Math.round(seed))) })}
        />
      </div>
      {targets.length === 0 && <p className="goal-note">{text.needAims}</p>}
      {targets.length > MOST_AIMS && <p className="goal-note">{text.tooManyAims(MOST_AIMS)}</p>}
      {levers.length === 0 && <p className="goal-note">{text.noLever}</p>}
      <TextButton
        look="primary"
        label={shared.run}
        isDisabled={question === null || running !== null}
        onPress={() => {
          if (question !== null) analysis.ask(question)
        }}
      />
      <StandingLine analysis={analysis} />
      {answered !== null && faults.length === 0 && (
        <PlanResult
          answer={answered.answer}
          question={answered.question}
          isStale={running === null && answered.question !== question}
        />
      )}
    </>
  )
}

/** A number without a unit. */
const PLAIN = { id: 'plain', label: { en: '', vi: '' }, scale: 1, decimals: 0, percent: false }

type Curve = NonNullable<OptimiseSettings['tradeOff']>

function curveId(curve: Curve | null): string {
  return curve === null ? NO_CURVE : `${curve.first} ${curve.second}`
}

/** The cost against each target, and each pair of targets. */
function curvesOf(targets: readonly CatalogueTarget[]): Curve[] {
  const ids = targets.map(({ id }) => id)
  return [
    ...ids.map(second => ({ first: 'cost', second })),
    ...ids.flatMap((first, place) => ids.slice(place + 1).map(second => ({ first, second }))),
  ]
}

function firstSettings(catalogue: Catalogue, focus: string): OptimiseSettings {
  const targets = firstTargets(catalogue, focus)
  const [target] = targets
  return {
    targets: targets.map(({ id }) => id),
    levers: null,
    shape: 'shift',
    by: target?.year ?? catalogue.lastOutturn + 1,
    money: null,
    tradeOff: target === undefined ? null : { first: 'cost', second: target.id },
    seed: SEED,
  }
}

/** Sums of money in current prices, which can be added up over the years. */
function moneyVariables({ variables, units }: Catalogue) {
  const isMoney = (unitId: string) => {
    const measures = units.find(({ id }) => id === unitId)?.measures ?? {}
    return Object.keys(measures).join() === 'vnd' && Object.values(measures).join() === '1'
  }
  return variables.filter(({ unit }) => isMoney(unit))
}

/** Null where something is missing of it. */
function questionOf(
  { shape, by, money, tradeOff, seed }: OptimiseSettings,
  targets: readonly CatalogueTarget[],
  asked: Pick<AskedQuestion<'optimise'>, 'scenario' | 'levers'>,
): AskedQuestion<'optimise'> | null {
  if (targets.length === 0 || targets.length > MOST_AIMS || asked.levers.length === 0) return null
  const placeOf = (id: string) => targets.findIndex(each => each.id === id)
  const first = tradeOff === null ? -1 : placeOf(tradeOff.first)
  const second = tradeOff === null ? -1 : placeOf(tradeOff.second)
  const isDrawn = tradeOff !== null && second >= 0 && (tradeOff.first === 'cost' || first >= 0)
  return {
    ...asked,
    movement: { shape, by },
    aims: targets.map(({ variable, year, operator, value }) => ({ variable, year, operator, value })),
    cost: money === null ? { kind: 'moves' } : { kind: 'money', variable: money },
    tradeOff: isDrawn ? { first: tradeOff.first === 'cost' ? 'cost' : first, second } : null,
    seed,
  }
}
