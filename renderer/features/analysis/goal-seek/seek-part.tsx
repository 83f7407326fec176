/** Goal seek: a result, a year and a value; the levers that may move; and, with every change, what reaches it. */

import { useMemo } from 'react'
import type { Aim } from '../../../../shared/analysis/aim.ts'
import type { GoalSeekAnswer, MovedRun } from '../../../../shared/analysis/goal-seek.ts'
import { firstLevers } from '../../../../shared/analysis/offered-levers.ts'
import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { stepDecimals } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { useActions, useApp, useAppAtRest, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { useEquations } from '../../explain/kept-answers.ts'
import { FaultLines } from '../../files/fault-lines.tsx'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { VariableField, YearField } from '../parts/question-fields.tsx'
import { StandingLine } from '../parts/standing-line.tsx'
import { useLiveAnalysis } from '../use-analysis.ts'
import { goalSeekMessages } from './goal-seek-messages.ts'
import { levelText, positionWords, residualWords, unitOf, unreachableWords, valueText } from './goal-words.ts'
import { MovedLevers, MovementFields } from './moved-levers.tsx'
import { ScanPicture } from './scan-picture.tsx'
import { ScanTable } from './scan-table.tsx'
import { completeAim, firstAim, movementOf, type SeekSettings } from './settings.ts'
import { UnitNumberField } from './unit-number-field.tsx'

interface SeekPartProps {
  readonly settings: SeekSettings | null
  readonly onChange: (settings: SeekSettings) => void
}

const rules = ['>', '>=', '<', '<=', '='] as const

const NO_LEVERS: readonly string[] = []

export function SeekPart({ settings, onChange }: SeekPartProps) {
  const text = useMessages(goalSeekMessages)
  const catalogue = useCatalogue()
  const scenario = useAppAtRest(activeScenario)
  const focus = useApp(state => state.focus)
  const year = useApp(state => state.year)
  const seek = useMemo<SeekSettings>(
    () => settings ?? { aim: firstAim(catalogue, focus, year), levers: null, shape: 'ramp', by: null },
    [settings, catalogue, focus, year],
  )
  const { aim } = seek
  const asked = useMemo(() => [aim.variable], [aim.variable])
  const behind = useEquations(asked).byId.get(aim.variable)?.levers ?? NO_LEVERS
  const levers = useMemo(
    () => seek.levers ?? firstLevers(catalogue, behind, scenario.locked, 1),
    [seek.levers, catalogue, behind, scenario.locked],
  )
  const question = useMemo(() => {
    const complete = completeAim(seek.aim)
    if (complete === null || levers.length === 0) return null
    return { scenario, aim: complete, levers, movement: movementOf(seek) }
  }, [scenario, seek, levers])
  const analysis = useLiveAnalysis('goal-seek', question)
  const { answered, faults } = analysis
  const unit = unitOf(aim.variable, catalogue)

  return (
    <>
      <div className="analysis-question">
        <VariableField
          chosen={aim.variable}
          onChange={variable =>
            onChange({ ...seek, aim: firstAim(catalogue, variable, year), levers: null, by: null })
          }
        />
        <YearField year={aim.year} onChange={due => onChange({ ...seek, aim: { ...aim, year: due } })} />
      </div>
      <div className="analysis-question">
        <ChoiceSelect
          label={text.rule}
          choices={rules.map(id => ({ id, name: text[id] }))}
          chosen={aim.operator}
          onChange={id => {
            const operator = rules.find(rule => rule === id)
            if (operator !== undefined) onChange({ ...seek, aim: { ...aim, operator } })
          }}
        />
        <UnitNumberField
          label={text.goal}
          isLabelled
          value={aim.value}
          unit={unit}
          decimals={unit.decimals}
          onKeep={value => onChange({ ...seek, aim: { ...aim, value } })}
        />
      </div>
      <MovedLevers levers={levers} leading={behind} onChange={next => onChange({ ...seek, levers: next })} />
      {levers.length > 1 && <p className="goal-note">{text.together}</p>}
      <MovementFields
        shape={seek.shape}
        by={seek.by ?? aim.year}
        onShape={shape => onChange({ ...seek, shape })}
        onBy={by => onChange({ ...seek, by })}
      />
      {aim.value === null && <p className="goal-note">{text.noGoal}</p>}
      {levers.length === 0 && <p className="goal-note">{text.noLever}</p>}
      <StandingLine analysis={analysis} />
      {question !== null && answered !== null && faults.length === 0 && (
        <Found
          answer={answered.answer}
          aim={answered.question.aim}
          by={answered.question.movement.by}
          unit={unit}
        />
      )}
    </>
  )
}

interface FoundProps {
  readonly answer: GoalSeekAnswer
  readonly aim: Aim
  /** The year in which the levers have their level. */
  readonly by: number
  readonly unit: UnitDefinition
}

function Found({ answer, aim, by, unit }: FoundProps) {
  const text = useMessages(goalSeekMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { verdict, solutions, best, scan, failed } = answer
  const variable = itemOf(catalogue.variables, aim.variable)
  const [only, ...others] = (solutions[0] ?? best)?.levers ?? []
  const single = only === undefined || others.length > 0 ? null : itemOf(catalogue.levers, only.id)
  const positionUnit =
    single === null
      ? { ...unit, scale: 100, label: { en: '%', vi: '%' } }
      : itemOf(catalogue.units, single.unit)
  const axisName = single === null ? text.wayAxis : `${single.short[language]} (${by})`
  const isOver = scan.some(({ standing }) => standing === 'over')
  const goal = `${text.target} ${text[aim.operator]} ${valueText(aim.value, aim.variable, catalogue, language)}`
  return (
    <section className="goal-result" aria-label={text.result}>
      {verdict === 'always' && (
        <p className="analysis-lead">
          {text.always(valueText(answer.now, aim.variable, catalogue, language))}
        </p>
      )}
      {verdict === 'unreachable' && best === null && <p className="analysis-lead">{text.never}</p>}
      {best !== null && (
        <div className="goal-solution" data-missed>
          {unreachableWords(best, aim, by, catalogue, language).map((sentence, place) => (
            <p key={sentence} className={place === 0 ? 'analysis-lead' : 'goal-note'}>
              {sentence}
            </p>
          ))}
          <Levers run={best} />
          <Residual run={best} year={aim.year} />
          <ApplyButton run={best} aim={aim} label={text.applyNearest} isOnly />
        </div>
      )}
      {solutions.length > 1 && <p className="analysis-lead">{text.several(solutions.length)}</p>}
      <ol className="goal-solutions">
        {solutions.map(solution => (
          <li key={solution.position} className="goal-solution">
            <p className="analysis-lead">{positionWords(solution, by, catalogue, language)}</p>
            <p className="goal-note">
              {text.reaches(
                variable.short[language],
                valueText(solution.value, aim.variable, catalogue, language),
                aim.year,
              )}
              {'. '}
              {!solution.isExact && text.leaps}
              {aim.operator !== '=' && (solution.meetsAbove ? text.meetsAbove : text.meetsBelow)}
            </p>
            <Levers run={solution} />
            <Residual run={solution} year={aim.year} />
            <ApplyButton run={solution} aim={aim} label={text.apply} isOnly={solutions.length === 1} />
          </li>
        ))}
      </ol>
      <figure className="goal-figure">
        <figcaption>
          {variable.short[language]}, {aim.year} ({unit.label[language]})
        </figcaption>
        <ScanPicture
          label={`${text.picture(variable.short[language], inSentence(axisName))}. ${goal}`}
          answer={answer}
          target={aim.value}
          targetName={goal}
          unit={unit}
          positionUnit={positionUnit}
        />
        <p className="goal-axis-name">
          {axisName} ({positionUnit.label[language]})
        </p>
      </figure>
      {isOver && <p className="goal-note">{text.overdrawn}</p>}
      {failed.first !== null && (
        <>
          <p className="goal-note">{text.failed(failed.count)}</p>
          <FaultLines faults={failed.first.faults} />
        </>
      )}
      <ScanTable
        scan={scan}
        positionName={axisName}
        positionUnit={positionUnit}
        decimals={single === null ? 1 : stepDecimals(single.range.step, positionUnit) + 1}
        unit={unit}
        valueName={`${variable.short[language]}, ${aim.year}`}
      />
    </section>
  )
}

/** Each of several levers with its level. */
function Levers({ run }: { readonly run: MovedRun }) {
  const language = useLanguage()
  const catalogue = useCatalogue()
  if (run.levers.length < 2) return null
  return (
    <ul className="goal-levels">
      {run.levers.map(lever => (
        <li key={lever.id}>
          <span>{itemOf(catalogue.levers, lever.id).short[language]}</span>
          <span>
            {levelText(lever.now, lever.id, catalogue, language)} →{' '}
            {levelText(lever.level, lever.id, catalogue, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Residual({ run, year }: { readonly run: MovedRun; readonly year: number }) {
  const language = useLanguage()
  const catalogue = useCatalogue()
  const words = residualWords(run.residual, year, catalogue, language)
  return words === null ? null : <p className="goal-note">{words}</p>
}

interface ApplyButtonProps {
  readonly run: MovedRun
  readonly aim: Aim
  readonly label: string
  /** The one action that the tab leads to. */
  readonly isOnly: boolean
}

/** Gives the scenario in hand the paths that were computed, in one step of undo. */
function ApplyButton({ run, aim, label, isOnly }: ApplyButtonProps) {
  const { takePaths } = useActions()
  const levers = run.levers.map(({ id }) => id)
  return (
    <TextButton
      look={isOnly ? 'primary' : 'bordered'}
      icon="check"
      label={label}
      onPress={() =>
        takePaths(
          { kind: 'goal-seek', variable: aim.variable, year: aim.year, value: run.value, levers },
          run.levers.map(({ id, path }) => ({ lever: id, path })),
        )
      }
    />
  )
}
