/** The budget bar in words: one row a line, for readers of the screen. */

import { memo } from 'react'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Budget } from './budget.ts'
import { envelopeMessages } from './envelope-messages.ts'

interface BudgetTableProps {
  readonly budget: Budget
  readonly year: number
  readonly language: Language
}

export const BudgetTable = memo(function BudgetTable({ budget, year, language }: BudgetTableProps) {
  const t = envelopeMessages[language]
  const { shareUnit, moneyUnit } = budget
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t.table(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.share}</th>
            <th scope="col">{t.versus}</th>
            <th scope="col">{t.money}</th>
          </tr>
        </thead>
        <tbody>
          {budget.lines.map(line => (
            <tr key={line.id}>
              <th scope="row">
                {line.short[language]}
                {line.lever === null && ` (${t.residual})`}
              </th>
              <td>{quantity(line.share, shareUnit, { language }).text}</td>
              <td>{difference(line.share - line.baseShare, shareUnit, { language }).text}</td>
              <td>{quantity(line.money, moneyUnit, { language }).text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
