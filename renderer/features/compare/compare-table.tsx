/** One table: the levers that differ, the budget that they make, then the results in the chosen years, each beside its difference from the base. */

import './compare-table.css'
import { type Comparison, hasMovedBase } from '../../../shared/reading/compare/compared.ts'
import type { Indicator } from '../../../shared/reading/indicators/indicator.ts'
import { useMessages } from '../../i18n/messages.ts'
import { slotOf } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { SlotChip } from '../../ui/slot-chip.tsx'
import { OwnMark } from '../own-formulas/own-mark.tsx'
import { BudgetPart } from './budget-part.tsx'
import { compareMessages } from './compare-messages.ts'
import { FormulaPart } from './formula-part.tsx'
import { type LeverForm, LeverPart, ParameterPart } from './lever-part.tsx'
import { ResultPart } from './result-part.tsx'

interface CompareTableProps {
  readonly comparison: Comparison
  readonly indicators: readonly Indicator[]
  readonly form: LeverForm
}

export function CompareTable({ comparison, indicators, form }: CompareTableProps) {
  const text = useMessages(compareMessages)
  return (
    // A scrolling box must be within reach of the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="compare-table" aria-label={text.table} tabIndex={0}>
      <table data-copy="" data-form={form}>
        <caption className="visually-hidden">{text.table}</caption>
        <Heads comparison={comparison} />
        <LeverPart comparison={comparison} form={form} />
        <ParameterPart comparison={comparison} />
        <FormulaPart comparison={comparison} />
        <BudgetPart comparison={comparison} />
        {indicators.map(indicator => (
          <ResultPart key={indicator.id} indicator={indicator} comparison={comparison} />
        ))}
      </table>
    </section>
  )
}

function Heads({ comparison }: Pick<CompareTableProps, 'comparison'>) {
  const { base, others } = comparison
  const text = useMessages(compareMessages)
  const slots = useApp(state => state.slots)
  const activeId = useApp(state => state.activeId)
  const isMoved = useApp(state => hasMovedBase(comparison, state.catalogue))
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-item">
          {text.item}
        </th>
        <th scope="col" className="compare-head">
          <SlotChip slot={base === null ? null : slotOf({ slots }, base.scenario.id)} />
          <span
            className="compare-name"
            title={base?.scenario.title ?? (isMoved ? text.movedBaselineText : text.baselineText)}
          >
            {base?.scenario.title ?? (isMoved ? text.movedBaseline : text.baseline)}
          </span>
        </th>
        {others.flatMap(({ scenario: { id, title } }) => [
          <th key={id} scope="col" className="compare-head">
            <SlotChip slot={slotOf({ slots }, id)} look={id === activeId ? 'active' : 'other'} />
            <span className="compare-name" title={title}>
              {title}
            </span>
            <OwnMark id={id} />
          </th>,
          <th key={`${id} change`} scope="col" className="compare-change">
            <span aria-hidden="true">{text.change}</span>
            <span className="visually-hidden">{text.changeOf(title)}</span>
          </th>,
        ])}
      </tr>
    </thead>
  )
}
