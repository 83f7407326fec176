/** The two lines before and after, in shares and money. */

import { quantity } from '../../../shared/locale/quantities.ts'
import type { Budget } from '../../../shared/reading/budget.ts'
import { useLanguage } from '../../store/use-app.ts'
import type { BudgetRequest } from './requests.ts'
import { previewTake } from './take.ts'
import { takeMessages } from './take-messages.ts'

interface TakePreviewTableProps {
  readonly budget: Budget
  readonly requests: readonly BudgetRequest[]
  readonly take: { readonly from: string; readonly to: string; readonly share: number }
}

export function TakePreviewTable({ budget, requests, take }: TakePreviewTableProps) {
  const language = useLanguage()
  const t = takeMessages[language]
  const { shareUnit, whole, lines } = budget
  const share = (value: number) => quantity(value, shareUnit, { language }).text
  const money = (value: number) => quantity(value * whole.money, whole.unit, { language })
  return (
    <table className="take-preview">
      <caption className="visually-hidden">{t.preview}</caption>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col" colSpan={2}>
            {t.before}
          </th>
          <th scope="col" colSpan={2}>
            {t.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {previewTake(budget, requests, take).map(({ id, allocated }) => (
          <tr key={id}>
            <th scope="row">{lines.find(line => line.id === id)?.short[language]}</th>
            <td>{share(allocated.before)}</td>
            <td>{money(allocated.before).text}</td>
            <td>{share(allocated.after)}</td>
            <td>{money(allocated.after).text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
