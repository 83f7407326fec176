/** The variable and the year that an analysis is about. */

import { useMemo } from 'react'
import { yearsOf } from '../../../../shared/model/catalogue.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue } from '../../../store/use-app.ts'
import { analysisMessages } from '../analysis-messages.ts'
import { ChoiceSelect } from './choice-select.tsx'
import { ItemField } from './item-field.tsx'

interface VariableFieldProps {
  readonly chosen: string
  readonly onChange: (variable: string) => void
}

/** Any variable of the model; those of the targets and headlines come first. */
export function VariableField({ chosen, onChange }: VariableFieldProps) {
  const text = useMessages(analysisMessages)
  const { variables, headlines, targets } = useCatalogue()
  const items = useMemo(() => {
    const leading = new Set([...headlines, ...targets].map(({ variable }) => variable))
    return [
      ...[...leading].flatMap(id => variables.filter(each => each.id === id)),
      ...variables.filter(each => !leading.has(each.id)),
    ]
  }, [variables, headlines, targets])
  return <ItemField label={text.variable} items={items} chosen={chosen} onChange={onChange} />
}

interface YearFieldProps {
  readonly year: number
  readonly onChange: (year: number) => void
}

/** A year after the outturn. */
export function YearField({ year, onChange }: YearFieldProps) {
  const text = useMessages(analysisMessages)
  const catalogue = useCatalogue()
  const years = yearsOf(catalogue).filter(each => each > catalogue.lastOutturn)
  return (
    <ChoiceSelect
      label={text.year}
      choices={years.map(each => ({ id: String(each), name: String(each) }))}
      chosen={String(year)}
      onChange={id => onChange(Number(id))}
    />
  )
}
