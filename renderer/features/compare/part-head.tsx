/** The line that names what stands below it in the table, and the units beside the names. */

import type { ReactNode } from 'react'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { useApp } from '../../store/use-app.ts'
import type { Comparison } from './compared.ts'

interface PartHeadProps {
  readonly comparison: Comparison
  readonly children: ReactNode
}

export function PartHead({ comparison, children }: PartHeadProps) {
  return (
    <tr>
      <th scope="rowgroup" className="compare-part" colSpan={2 + 2 * comparison.others.length}>
        {children}
      </th>
    </tr>
  )
}

export function Unit({ unit }: { readonly unit: UnitDefinition }) {
  const language = useApp(state => state.language)
  return <span className="compare-unit">{unit.label[language]}</span>
}
