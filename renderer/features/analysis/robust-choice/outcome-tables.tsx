/** What each scenario comes to over the draws, and how much it would be regretted. */

import type { ComparedScenario } from '../../../../shared/analysis/robust-choice.ts'
import type { Answer } from '../../../../shared/contract/analysis.ts'
import { quantity, scaledValue } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { robustMessages } from './robust-messages.ts'
import { shareWords, unitInBrackets } from './robust-words.ts'
import { ScenarioName } from './scenario-name.tsx'

interface OutcomeTablesProps {
  readonly answer: Answer<'robust-choice'>
  /** Of the result. */
  readonly unit: UnitDefinition
}

export function OutcomeTables({ answer, unit }: OutcomeTablesProps) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  return (
    <section className="robust-part">
      <OutcomeTable
        title={text.result(unitInBrackets(unit, language, false))}
        scenarios={answer.scenarios}
        unit={unit}
        columns={[
          ['P5', ({ result }) => result.p5],
          ['P50', ({ result }) => result.p50],
          ['P95', ({ result }) => result.p95],
          [text.mean, ({ result }) => result.mean],
        ]}
        hasChance={answer.target !== null}
      />
      <OutcomeTable
        title={text.regret(unitInBrackets(unit, language, true))}
        scenarios={answer.scenarios}
        unit={unit}
        columns={[
          [text.mean, ({ regret }) => regret.mean],
          ['P90', ({ regret }) => regret.p90],
          ['P95', ({ regret }) => regret.p95],
          [text.most, ({ regret }) => regret.most],
        ]}
        hasChance={false}
      />
    </section>
  )
}

interface OutcomeTableProps {
  readonly title: string
  readonly scenarios: readonly ComparedScenario[]
  readonly unit: UnitDefinition
  readonly columns: readonly (readonly [string, (scenario: ComparedScenario) => number])[]
  readonly hasChance: boolean
}

function OutcomeTable({ title, scenarios, unit, columns, hasChance }: OutcomeTableProps) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  return (
    <div className="robust-wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
      <table className="analysis-table" data-copy="" tabIndex={0}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.scenario}</th>
            {columns.map(([name]) => (
              <th scope="col" className="number" key={name}>
                {name}
              </th>
            ))}
            {hasChance ? (
              <th scope="col" className="number">
                {text.chance}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {scenarios.map(scenario => (
            <tr key={scenario.id}>
              <th scope="row">
                <ScenarioName id={scenario.id} title={scenario.title} />
              </th>
              {columns.map(([name, numberOf]) => (
                <td className="number" key={name} data-value={scaledValue(numberOf(scenario), unit)}>
                  {quantity(numberOf(scenario), unit, { language }).number}
                </td>
              ))}
              {hasChance ? (
                <td className="number" data-value={scenario.chance?.share}>
                  {scenario.chance === null ? '' : shareWords(scenario.chance, language)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
