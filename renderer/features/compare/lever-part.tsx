/** The levers and parameters in which the scenarios differ, in the order of the panel. */

import { useMemo, useState } from 'react'
import {
  type Comparison,
  columnIds,
  type LeverRow,
  leverRows,
  parameterRows,
} from '../../../shared/reading/compare/compared.ts'
import { leverDecimals } from '../../../shared/reading/compare/lever-decimals.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { pathWords } from '../../../shared/reading/levers/path-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { compareMessages } from './compare-messages.ts'
import { FoldButton, PartHead, Unit } from './part-head.tsx'
import { RowNumbers } from './row-numbers.tsx'

/** How levers are told: by their values in the selected year, or by their paths in words. */
export type LeverForm = 'value' | 'path'

interface LeverPartProps {
  readonly comparison: Comparison
  readonly form: LeverForm
}

export function LeverPart({ comparison, form }: LeverPartProps) {
  const text = useMessages(compareMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const year = useApp(state => state.year)
  const [isFolded, fold] = useState(false)
  const rows = useMemo(() => leverRows(comparison, catalogue, year), [comparison, catalogue, year])
  const shown = isFolded ? [] : rows
  const ids = columnIds(comparison)
  return (
    <tbody>
      <PartHead comparison={comparison}>
        {rows.length === 0 ? (
          <span>{text.noLevers}</span>
        ) : (
          <FoldButton isFolded={isFolded} onFold={fold}>
            {text.levers(rows.length)}
          </FoldButton>
        )}
      </PartHead>
      {shown.map(row => (
        <tr key={row.lever.id} data-line="" data-kind={row.lever.kind}>
          <th scope="row" className="compare-item">
            {row.lever.short[language]} <Unit unit={row.unit} />
            {row.lever.kind === 'assumption' ? (
              <span className="visually-hidden">, {text.assumption}</span>
            ) : null}
          </th>
          {form === 'path' ? (
            [row.base, ...row.others].map(({ path }, index) => (
              <PathCell key={ids[index] ?? 'base'} row={row} path={path} isBase={index === 0} />
            ))
          ) : (
            <RowNumbers
              comparison={comparison}
              row={row}
              unit={row.unit}
              decimals={leverDecimals(row)}
              item={row.lever.id}
              year={year}
            />
          )}
        </tr>
      ))}
    </tbody>
  )
}

interface PathCellProps {
  readonly row: LeverRow
  readonly path: LeverRow['base']['path']
  readonly isBase: boolean
}

function PathCell({ row: { lever, unit }, path, isBase }: PathCellProps) {
  const language = useLanguage()
  const catalogue = useCatalogue()
  return (
    <td className="compare-words" colSpan={isBase ? 1 : 2}>
      {pathWords(path, lever, unit, groundOf(lever, catalogue), language)}
    </td>
  )
}

export function ParameterPart({ comparison }: Pick<LeverPartProps, 'comparison'>) {
  const text = useMessages(compareMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const year = useApp(state => state.year)
  const rows = parameterRows(comparison, catalogue)
  if (rows.length === 0) return null
  return (
    <tbody>
      <PartHead comparison={comparison}>
        <span>{text.parameters}</span>
      </PartHead>
      {rows.map(({ parameter, unit, ...row }) => (
        <tr key={parameter.id} data-line="">
          <th scope="row" className="compare-item">
            {parameter.short[language]} <Unit unit={unit} />
          </th>
          <RowNumbers comparison={comparison} row={row} unit={unit} item={parameter.id} year={year} />
        </tr>
      ))}
    </tbody>
  )
}
