/** The formulas in which the scenarios differ, as they are written. */

import { useMemo } from 'react'
import { type Comparison, columnIds } from '../../../shared/reading/compare/compared.ts'
import { formulaRows } from '../../../shared/reading/compare/compared-formulas.ts'
import { ownMessages } from '../../../shared/reading/own/own-messages.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { PartHead } from './part-head.tsx'

export function FormulaPart({ comparison }: { readonly comparison: Comparison }) {
  const text = useMessages(ownMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const rows = useMemo(() => formulaRows(comparison, catalogue, language), [comparison, catalogue, language])
  const ids = columnIds(comparison)
  if (rows.length === 0) return null
  return (
    <tbody>
      <PartHead comparison={comparison}>
        <span>{text.formulasDiffer}</span>
      </PartHead>
      {rows.map(({ id, name, model, base, others }) => (
        <tr key={id} data-line="" data-formula={id}>
          <th scope="row" className="compare-item">
            {name}
            <code className="compare-model">{text.modelSays(model)}</code>
          </th>
          {[base, ...others].map((formula, index) => (
            <td key={ids[index] ?? 'base'} className="compare-words" colSpan={index === 0 ? 1 : 2}>
              {formula === null ? text.sameFormula : <code className="compare-formula">{formula}</code>}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
