/** The model's own decomposition of the variable in the year, base beside scenario, and how it differs from the attribution. */

import type { AttributedVariable } from '../../../../shared/analysis/attribution.ts'
import { difference, quantity, scaledValue } from '../../../../shared/locale/quantities.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { attributionMessages } from './attribution-messages.ts'

interface OwnAccountProps {
  readonly variable: AttributedVariable
  readonly yearIndex: number
}

/** Nothing where the model has no account of the variable. */
export function OwnAccount({ variable, yearIndex }: OwnAccountProps) {
  const text = useMessages(attributionMessages)
  const language = useLanguage()
  const { decompositions, variables, units } = useCatalogue()
  const account = decompositions.find(each => each.variable === variable.id)
  const { terms } = variable
  const first = terms?.[0]
  if (account === undefined || terms === null || first === undefined) return null
  const unit = itemOf(units, itemOf(variables, first.variable).unit)
  const lines = terms.map(({ variable: id, base, scenario }) => ({
    id,
    name: itemOf(variables, id).short[language],
    base: base[yearIndex] ?? 0,
    scenario: scenario[yearIndex] ?? 0,
  }))
  const total = {
    id: 'sum',
    name: text.sum,
    base: lines.reduce((sum, line) => sum + line.base, 0),
    scenario: lines.reduce((sum, line) => sum + line.scenario, 0),
  }
  return (
    <section className="own-account">
      <h3>{text.own}</h3>
      <p className="attribution-note">
        {account.sum[language]} ({unit.label[language]})
      </p>
      <table data-copy>
        <caption className="visually-hidden">{account.sum[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{text.term}</th>
            <th scope="col">{text.base}</th>
            <th scope="col">{text.scenario}</th>
            <th scope="col">{text.change}</th>
          </tr>
        </thead>
        <tbody>
          {[...lines, total].map(line => (
            <tr key={line.id} data-total={line === total || undefined}>
              <th scope="row">{line.name}</th>
              {[line.base, line.scenario].map((value, side) => (
                <td key={side === 0 ? 'base' : 'scenario'} data-value={scaledValue(value, unit)}>
                  {quantity(value, unit, { language }).number}
                </td>
              ))}
              <td data-value={scaledValue(line.scenario - line.base, unit)}>
                {difference(line.scenario - line.base, unit, { language }).number}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="attribution-note">{account.note[language]}</p>
    </section>
  )
}
