/** The line that names what stands below it in the table and folds it, and the units beside the names. */

import type { ReactNode } from 'react'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import type { Comparison } from '../../../shared/reading/compare/compared.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'

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

interface FoldButtonProps {
  readonly isFolded: boolean
  readonly onFold: (isFolded: boolean) => void
  readonly children: ReactNode
}

/** Inside the head of a part: hides the rows below it. */
export function FoldButton({ isFolded, onFold, children }: FoldButtonProps) {
  return (
    <button
      type="button"
      className="compare-fold"
      aria-expanded={!isFolded}
      onClick={() => onFold(!isFolded)}
    >
      <Icon name="chevron" />
      {children}
    </button>
  )
}

export function Unit({ unit }: { readonly unit: UnitDefinition }) {
  const language = useLanguage()
  return <span className="compare-unit">{unit.label[language]}</span>
}
