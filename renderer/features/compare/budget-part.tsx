/** What the scenarios spend on what in the selected year: the budget by line in shares and in money, closed by its sum. */

import { useMemo, useState } from 'react'
import type { Comparison } from '../../../shared/reading/compare/compared.ts'
import {
  type BudgetRow,
  type BudgetRows,
  comparedBudget,
} from '../../../shared/reading/compare/compared-budget.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { unitWords } from '../envelope/budget-words.ts'
import { envelopeMessages } from '../envelope/envelope-messages.ts'
import { compareMessages } from './compare-messages.ts'
import { FoldButton, PartHead } from './part-head.tsx'
import { RowNumbers } from './row-numbers.tsx'

interface BudgetPartProps {
  readonly comparison: Comparison
}

export function BudgetPart({ comparison }: BudgetPartProps) {
  const text = useMessages(compareMessages)
  const catalogue = useCatalogue()
  const year = useApp(state => state.year)
  const basis = useApp(state => state.workspace.priceBasis)
  const budget = useMemo(
    () => comparedBudget(comparison, year, basis, catalogue),
    [comparison, year, basis, catalogue],
  )
  if (budget === null) return null
  return (
    <>
      <BudgetGroup comparison={comparison} group={budget.shares} title={text.budgetShares(year)} />
      <BudgetGroup comparison={comparison} group={budget.money} title={text.budgetMoney(year)} />
    </>
  )
}

interface BudgetGroupProps extends BudgetPartProps {
  readonly group: BudgetRows
  readonly title: string
}

function BudgetGroup({ comparison, group: { unit, of, rows }, title }: BudgetGroupProps) {
  const language = useLanguage()
  const year = useApp(state => state.year)
  const [isFolded, fold] = useState(false)
  return (
    <tbody>
      <PartHead comparison={comparison}>
        <FoldButton isFolded={isFolded} onFold={fold}>
          {title} <span className="compare-unit">{unitWords(unit, of, language)}</span>
        </FoldButton>
      </PartHead>
      {(isFolded ? [] : rows).map(row => (
        <tr key={row.id} data-line="" data-budget={row.kind}>
          <th scope="row" className="compare-item">
            <RowName row={row} />
          </th>
          <RowNumbers comparison={comparison} row={row} unit={unit} item={row.item} year={year} />
        </tr>
      ))}
    </tbody>
  )
}

function RowName({ row: { kind, name } }: { readonly row: BudgetRow }) {
  const text = useMessages(compareMessages)
  const { residual } = useMessages(envelopeMessages)
  const language = useLanguage()
  if (name === null) return text.total
  return (
    <>
      {name[language]}
      {kind === 'residual' ? <span className="compare-unit"> {residual}</span> : null}
    </>
  )
}
