/** A path as a table, year by year: any year can be typed over, and what is no point follows from its neighbours. */

import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { difference, fieldText, quantity, stepDecimals } from '../../../shared/locale/quantities.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { copyGrid } from './copy-grid.ts'
import { GridCell } from './grid-cell.tsx'
import { handlesOf, withoutPoint, withPoint } from './handles.ts'
import { cellsOf } from './pasted-cells.ts'
import { pathMessages } from './path-messages.ts'
import type { PathState } from './use-path.ts'
import './path-grid.css'

interface PathGridProps {
  readonly state: PathState
  /** A table was pasted over the grid, or is to be; `startYear` is where a column without years begins. */
  readonly onPaste: (text: string, startYear: number) => void
}

/** What came of the last thing that was done to the grid. */
type Remark = 'isPoints' | 'copied' | 'notCopied'

export function PathGrid({ state, onPaste }: PathGridProps) {
  const text = useMessages(pathMessages)
  const selected = useApp(({ year }) => year)
  const { setPath } = useActions()
  const { lever, path, values, ground, horizon, unit, language, isLocked } = state
  const { years, defaults, firstFreeYear } = ground
  const [remark, setRemark] = useState<Remark | null>(null)
  /** The year whose field is the grid's one stop of the tab key. */
  const [stop, setStop] = useState(Math.min(horizon, Math.max(firstFreeYear, selected)))
  const body = useRef<HTMLTableSectionElement>(null)
  const knots = path === null ? [] : handlesOf(path, ground).map(({ year }) => year)
  const isKnot = (year: number) => knots.includes(year)
  const decimals = Math.max(unit.decimals, stepDecimals(lever.range.step, unit))
  const isPoints = path?.shape === 'points'
  const free = years.filter(year => year >= firstFreeYear)

  const keep = (year: number, value: number) => {
    setRemark(isPoints ? null : 'isPoints')
    setPath(lever, withPoint(path, year, value, ground))
  }

  const goTo = (year: number) => {
    if (year < firstFreeYear || year > horizon) return
    setStop(year)
    body.current?.querySelector<HTMLInputElement>(`[data-year="${year}"] input`)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent, year: number) => {
    const next = { ArrowDown: year + 1, ArrowUp: year - 1, Enter: year + 1 }[event.key]
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    goTo(event.key === 'Enter' && event.shiftKey ? year - 1 : next)
  }

  /** Several cells are a table; a single one is left to the field. */
  const onPasteTable = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    const { rows, hasYears } = cellsOf(pasted)
    if (isLocked || (rows.length < 2 && !hasYears)) return
    event.preventDefault()
    onPaste(pasted, stop)
  }

  const isStale = remark === null || (remark === 'isPoints' && !isPoints)
  const standing = isPoints ? text.knotsNote : path === null ? text.standardBecomes : text.becomesPoints

  return (
    <section className="path-grid" aria-label={text.grid}>
      <header className="path-grid-head">
        <h3>{text.grid}</h3>
        <IconButton
          icon="duplicate"
          label={text.copyHint}
          onPress={() => setRemark(copyGrid(state) ? 'copied' : 'notCopied')}
        />
        {isLocked ? null : (
          <TextButton look="bordered" icon="table" label={text.paste} onPress={() => onPaste('', stop)} />
        )}
      </header>
      {isLocked ? null : (
        <p className="path-note" role="status">
          {isStale ? standing : text[remark]}
        </p>
      )}
      <table onPaste={onPasteTable}>
        <caption className="visually-hidden">{text.gridCaption(lever.label[language])}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col">
              {text.scenario} <span className="path-grid-unit">{unit.label[language]}</span>
            </th>
            <th scope="col">{text.standard}</th>
            <th scope="col">
              {text.difference}{' '}
              <span className="path-grid-unit">{(unit.difference ?? unit.label)[language]}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {free.map(year => {
            const index = years.indexOf(year)
            const value = values[index] ?? 0
            const standard = defaults[index] ?? 0
            return (
              <tr
                key={year}
                data-year={year}
                data-knot={isKnot(year) || undefined}
                data-selected={year === selected || undefined}
              >
                <th scope="row">{year}</th>
                <GridCell
                  state={state}
                  year={year}
                  value={value}
                  resting={isKnot(year) ? exact(value) : rounded(value)}
                  isPoint={isPoints && isKnot(year)}
                  isStop={year === stop}
                  onFocus={() => setStop(year)}
                  onKeep={next => keep(year, next)}
                  onRemove={() => setPath(lever, withoutPoint(path, year))}
                  onMove={event => onKeyDown(event, year)}
                />
                <td className="path-grid-default">{rounded(standard)}</td>
                <td className="path-grid-difference">{changeText(value - standard)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )

  /** What was set has all its digits, what follows from it is rounded; the digits of both stand under each other. */
  function exact(value: number): string {
    return fieldText(value, unit, language, decimals)
  }

  function rounded(value: number): string {
    return quantity(value, unit, { language, decimals }).number
  }

  function changeText(change: number): string {
    const { number } = difference(change, unit, { language })
    return /[1-9]/.test(number) ? number : '–'
  }
}
