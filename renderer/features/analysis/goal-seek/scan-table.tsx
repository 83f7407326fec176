/** The curve of a goal seek as numbers. */

import type { GoalSeekAnswer } from '../../../../shared/analysis/goal-seek.ts'
import { quantity } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { goalSeekMessages } from './goal-seek-messages.ts'

/** Rows of the table: the curve bends between them no more than a reader of numbers follows. */
const ROWS = 11

interface ScanTableProps {
  readonly scan: GoalSeekAnswer['scan']
  readonly positionName: string
  readonly positionUnit: UnitDefinition
  /** Of the positions. */
  readonly decimals: number
  readonly valueName: string
  readonly unit: UnitDefinition
}

export function ScanTable(props: ScanTableProps) {
  const { scan, positionName, positionUnit, decimals, valueName, unit } = props
  const text = useMessages(goalSeekMessages)
  const language = useLanguage()
  const rows = Array.from(
    { length: ROWS },
    (_, row) => scan[Math.round((row * (scan.length - 1)) / (ROWS - 1))],
  )
  return (
    <details className="goal-table">
      <summary>{text.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{positionName}</th>
            <th scope="col">{valueName}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row =>
            row === undefined ? null : (
              <tr key={row.position} data-standing={row.standing}>
                <td>{quantity(row.position, positionUnit, { language, decimals }).text}</td>
                <td>{row.value === null ? '–' : quantity(row.value, unit, { language }).text}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </details>
  )
}
