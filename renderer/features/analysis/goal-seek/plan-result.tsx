/** The plan that an optimisation found: what each lever becomes, what becomes of each target, what it costs, and the trade-off. */

import type { OptimiseAnswer } from '../../../../shared/analysis/optimise.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useActions, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { NumberLink } from '../../explain/number-link.tsx'
import { FaultLines } from '../../files/fault-lines.tsx'
import { analysisMessages } from '../analysis-messages.ts'
import { OutdatedMark } from '../parts/outdated-mark.tsx'
import { FrontPicture } from './front-picture.tsx'
import { goalSeekMessages } from './goal-seek-messages.ts'
import { levelText, residualWords, valueText } from './goal-words.ts'

interface PlanResultProps {
  readonly answer: OptimiseAnswer
  readonly question: AskedQuestion<'optimise'>
  /** Whether something else is chosen by now. */
  readonly isStale: boolean
}

/** Decimals of the sum of squares. */
const COST_DECIMALS = 4

export function PlanResult({ answer, question, isStale }: PlanResultProps) {
  const text = useMessages(goalSeekMessages)
  const shared = useMessages(analysisMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { takePaths } = useActions()
  const { plan, isFeasible, stops, front, runs, failed } = answer
  const { aims, cost, movement } = question
  const nameOf = (lever: string) => itemOf(catalogue.levers, lever).short[language]
  const levelOf = (level: number, id: string) => levelText(level, id, catalogue, language)
  const isMoved = plan.levers.some(({ id, now, level }) => levelOf(now, id) !== levelOf(level, id))
  const residual = residualWords(plan.residual, aims[0]?.year ?? movement.by, catalogue, language)
  const costWords =
    cost.kind === 'moves'
      ? text.movesCost(formatNumber(plan.cost, { language, decimals: COST_DECIMALS }))
      : text.moneyCost(
          valueText(plan.cost, cost.variable, catalogue, language),
          catalogue.lastOutturn + 1,
          catalogue.horizon,
        )
  return (
    <section className="goal-result" aria-label={text.result}>
      {isStale && <OutdatedMark>{shared.outdated}</OutdatedMark>}
      <p className="analysis-lead">
        {isFeasible ? (isMoved ? text.feasible : text.already)(aims.length) : text.infeasible}
      </p>
      {!isFeasible && stops.bounds.length > 0 && (
        <p className="goal-note">
          {text.stoppedBy(stops.bounds.map(({ lever }) => nameOf(lever)).join(', '))}
        </p>
      )}
      {stops.envelope !== null && <p className="goal-note">{text.fullBudget(stops.envelope)}</p>}
      <table className="goal-plan">
        <thead>
          <tr>
            <th scope="col">
              {text.lever} ({movement.by})
            </th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {plan.levers.map(({ id, now, level }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td>{levelOf(now, id)}</td>
              <td>{levelOf(level, id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="goal-plan">
        <thead>
          <tr>
            <th scope="col">{text.aim}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.after}</th>
          </tr>
        </thead>
        <tbody>
          {aims.map(({ variable, year }, place) => {
            const result = plan.aims[place]
            if (result === undefined) return null
            const met = result.isMet
              ? text.met
              : result.firstYear === null
                ? text.missed
                : text.metFrom(result.firstYear)
            return (
              <tr key={`${variable} ${year}`}>
                <th scope="row">
                  {itemOf(catalogue.variables, variable).short[language]} ({year})
                </th>
                <td>
                  <NumberLink item={variable} year={year} side="scenario">
                    {valueText(result.now, variable, catalogue, language)}
                  </NumberLink>
                </td>
                <td>
                  {valueText(result.value, variable, catalogue, language)}
                  <span className="goal-state" data-state={result.isMet ? 'met' : 'missed'}>
                    {met}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="goal-note">
        {text.costOf}: {costWords}. {residual} {text.runs(formatNumber(runs, { language, decimals: 0 }))}.
      </p>
      {failed.count > 0 && (
        <>
          <p className="goal-note">{text.failed(failed.count)}</p>
          <FaultLines faults={failed.faults} />
        </>
      )}
      <TextButton
        look="primary"
        icon="check"
        label={isFeasible ? text.apply : text.applyNearest}
        isDisabled={isStale || !isMoved}
        onPress={() =>
          takePaths(
            { kind: 'optimise', levers: plan.levers.map(({ id }) => id), targets: aims.length },
            plan.levers.map(({ id, path }) => ({ lever: id, path })),
          )
        }
      />
      {front !== null && question.tradeOff !== null && (
        <FrontPicture front={front} question={question} tradeOff={question.tradeOff} plan={plan} />
      )}
    </section>
  )
}
