/** The foot of the picker: what the active entry is, how its chart is drawn, and the way out. */

import type { BoardArrangement } from '../../../../shared/contract/workspace.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { chartOf, drawnOtherwise, MOST } from '../arrange.ts'
import { ChartOptions } from './chart-options.tsx'
import { canBeChosen, countOf, hindrance, isOnBoard } from './choosing.ts'
import type { PickerEntry } from './picker-list.ts'
import { pickerMessages } from './picker-messages.ts'
import type { Picking } from './picker-place.ts'

interface PickerFootProps {
  readonly entry: PickerEntry | null
  readonly picking: Picking
  readonly board: BoardArrangement
  /** The chart that the entry has just taken from the screen; null where there is none. */
  readonly pushed: string | null
  readonly onChange: (edit: (before: BoardArrangement) => BoardArrangement) => void
  readonly onClose: () => void
}

export function PickerFoot({ entry, picking, board, pushed, onChange, onClose }: PickerFootProps) {
  const text = useMessages(pickerMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const chart =
    entry !== null && picking.kind !== 'cards' && isOnBoard(board, entry, picking)
      ? chartOf(board, entry.variable)
      : undefined
  const hindered = entry === null ? null : hindrance(board, entry, picking)
  const variable = entry === null ? null : itemOf(catalogue.variables, entry.variable)
  const about = () => {
    if (entry === null || variable === null) return text.hint
    if (!canBeChosen(entry, picking)) return text.openFamily
    if (pushed !== null) {
      return text.pushedOut(itemOf(catalogue.variables, pushed).short[language], board.count)
    }
    return variable.note?.[language] ?? (entry.breakdown === null ? variable.label[language] : text.hint)
  }
  return (
    <footer className="picker-foot">
      <div className="picker-about" aria-live="polite">
        {hindered === null ? <p>{about()}</p> : <p className="picker-hindrance">{text[hindered]}</p>}
        {chart !== undefined && (
          <ChartOptions
            chart={chart}
            onChange={other => onChange(before => drawnOtherwise(before, chart, other))}
          />
        )}
      </div>
      {picking.kind !== 'replace' && (
        <span className="picker-count">
          {text[picking.kind === 'cards' ? 'cardCount' : 'chartCount'](countOf(board, picking), MOST)}
        </span>
      )}
      <TextButton look="primary" label={text.done} onPress={onClose} />
    </footer>
  )
}
