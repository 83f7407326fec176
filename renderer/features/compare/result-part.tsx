/** A result in the chosen years, and what becomes of its targets, in every scenario. */

import { useMemo } from 'react'
import { type Comparison, columnIds, resultRows } from '../../../shared/reading/compare/compared.ts'
import type { Indicator } from '../../../shared/reading/indicators/indicator.ts'
import { ruleWords } from '../../../shared/reading/indicators/target-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { StateCell } from './compare-cells.tsx'
import { compareMessages } from './compare-messages.ts'
import { PartHead, Unit } from './part-head.tsx'
import { RowNumbers } from './row-numbers.tsx'

interface ResultPartProps {
  readonly indicator: Indicator
  readonly comparison: Comparison
}

export function ResultPart({ indicator, comparison }: ResultPartProps) {
  const text = useMessages(compareMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const years = useApp(state => state.compareYears)
  const basis = useApp(state => state.workspace.priceBasis)
  const rows = useMemo(
    () => resultRows(indicator, comparison, years, basis, catalogue),
    [indicator, comparison, years, basis, catalogue],
  )
  const ids = columnIds(comparison)
  return (
    <tbody>
      <PartHead comparison={comparison}>
        <span>
          {indicator.variable.short[language]} <Unit unit={rows.unit} />
        </span>
      </PartHead>
      {rows.years.map(row => (
        <tr key={row.year} data-line="">
          <th scope="row" className="compare-item">
            {row.year}
          </th>
          <RowNumbers
            comparison={comparison}
            row={row}
            unit={rows.unit}
            item={indicator.id}
            year={row.year}
          />
        </tr>
      ))}
      {rows.targets.map(({ target, ...row }) => (
        <tr key={target.id} data-line="">
          <th scope="row" className="compare-item">
            {text.target(ruleWords(target, indicator.unit, language), target.year)}
          </th>
          {[row.base, ...row.others].map((state, index) => (
            <StateCell
              key={ids[index] ?? 'base'}
              state={state}
              target={target}
              language={language}
              isBase={index === 0}
            />
          ))}
        </tr>
      ))}
    </tbody>
  )
}
