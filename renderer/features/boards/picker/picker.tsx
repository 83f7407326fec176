/** The question which cards or charts stand on the board: every target and variable, found by name, with its present value. */

import { useCallback, useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeSimulation } from '../../../store/app-state.ts'
import { useActions, useApp, useCatalogue, useLanguage, useWatched } from '../../../store/use-app.ts'
import { LeadingSearch } from '../../../ui/leading-search.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { useArrange } from '../use-arrange.ts'
import { useArrangement } from '../use-arrangement.ts'
import { useChartRemoval } from '../use-chart-removal.ts'
import { canBeChosen, chosen, isOnBoard, pushedOut } from './choosing.ts'
import { entryValue } from './entry-value.ts'
import { PickerFoot } from './picker-foot.tsx'
import { pickerKeys } from './picker-keys.ts'
import { type PickerEntry, type PickerGroup, pickerGroups } from './picker-list.ts'
import { pickerMessages } from './picker-messages.ts'
import type { Picking } from './picker-place.ts'
import { PickerRowLine } from './picker-row.tsx'
import { pickerRows } from './picker-rows.ts'
import './picker.css'

interface PickerProps {
  readonly picking: Picking
  readonly onClose: () => void
}

export function Picker({ picking: first, onClose }: PickerProps) {
  const text = useMessages(pickerMessages)
  const catalogue = useCatalogue()
  const language = useLanguage()
  const year = useApp(state => state.year)
  const basis = useApp(state => state.workspace.priceBasis)
  const focus = useApp(state => state.focus)
  const run = useApp(state => activeSimulation(state)?.run ?? null)
  const board = useArrangement()
  const { focusVariable } = useActions()
  const treeId = useId()

  const [picking, setPicking] = useState(first)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState<string | null>(null)
  const [pushed, setPushed] = useState<{ readonly by: string; readonly variable: string } | null>(null)
  const sought = useDeferredValue(query)
  useWatched(
    'picker',
    useMemo(() => catalogue.variables.map(({ id }) => id), [catalogue]),
  )

  const purpose = picking.kind === 'cards' ? 'cards' : 'charts'
  const groups = useMemo(() => pickerGroups(catalogue, purpose), [catalogue, purpose])
  const shown = useMemo(() => pickerRows(groups, sought, open), [groups, sought, open])
  const rows = shown.flatMap(each => each.rows)
  const activeRow = rows.find(({ entry }) => entry.key === wanted) ?? rows[0]
  const active = activeRow?.entry ?? null
  const idOf = (key: string) => `${treeId} ${key}`.replaceAll(/[^A-Za-z0-9_-]/g, '-')

  const change = useArrange()
  const remove = useChartRemoval()
  const toggle = useCallback(({ key }: PickerEntry) => {
    setWanted(key)
    setOpen(before => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  }, [])
  const choose = useCallback(
    (entry: PickerEntry) => {
      if (!canBeChosen(entry, picking)) return toggle(entry)
      setWanted(entry.key)
      if (picking.kind === 'charts' && isOnBoard(board, entry, picking)) return remove(entry.variable)
      const gone = pushedOut(board, chosen(board, entry, picking), focus)
      setPushed(gone === null ? null : { by: entry.key, variable: gone })
      change(before => chosen(before, entry, picking))
      if (picking.kind !== 'replace') return
      if (picking.variable === focus) focusVariable(entry.variable)
      setPicking({ kind: 'replace', variable: entry.variable })
    },
    [board, change, remove, toggle, picking, focus, focusVariable],
  )
  const values = useMemo(
    () =>
      new Map(
        shown.flatMap(({ rows: own }) =>
          own.map(({ entry }) => [entry, entryValue(entry, run, year, basis, catalogue, language)] as const),
        ),
      ),
    [shown, run, year, basis, catalogue, language],
  )

  const activeId = active === null ? undefined : idOf(active.key)
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const partsOf = ({ elements }: PickerEntry) => {
    const [element] = elements
    if (element === undefined) return ''
    const { elements: names } = itemOf(catalogue.variables, element.variable)
    const dimensions = names.flatMap(
      name => catalogue.dimensions.find(each => each.elements.some(({ id }) => id === name)) ?? [],
    )
    return text.by(dimensions.map(({ label }) => inSentence(label[language])).join(text.and))
  }
  const nameOf = ({ label }: PickerGroup) =>
    label?.[language] ?? (purpose === 'cards' ? text.targets : text.charted)
  const title =
    picking.kind === 'replace'
      ? text.replace(itemOf(catalogue.variables, picking.variable).short[language])
      : text[picking.kind]
  return (
    <Modal title={title} onClose={onClose}>
      <LeadingSearch
        label={text.search}
        value={query}
        onChange={words => {
          setQuery(words)
          setWanted(null)
        }}
        list={{ role: 'tree', id: treeId, rowId: activeId }}
        onKeyDown={pickerKeys({
          rows,
          active,
          onActive: entry => setWanted(entry.key),
          onChoose: choose,
          onToggle: toggle,
        })}
      >
        <span className="picker-years">{text.inYear(year)}</span>
      </LeadingSearch>
      <div id={treeId} className="picker-tree" role="tree" aria-label={text.results}>
        {shown.map(({ group, rows: own }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a tree
          <div key={group.id} role="group" aria-label={nameOf(group)} className="picker-group">
            <div className="picker-head" aria-hidden="true">
              {nameOf(group)}
            </div>
            {own.map(row => (
              <PickerRowLine
                key={row.entry.key}
                id={idOf(row.entry.key)}
                row={row}
                language={language}
                value={values.get(row.entry) ?? null}
                parts={row.level === 1 ? partsOf(row.entry) : ''}
                isOn={
                  picking.kind === 'replace'
                    ? row.entry.variable === picking.variable && isOnBoard(board, row.entry, picking)
                    : isOnBoard(board, row.entry, picking)
                }
                canBeChosen={canBeChosen(row.entry, picking)}
                isActive={row.entry === active}
                onChoose={choose}
                onToggle={toggle}
              />
            ))}
          </div>
        ))}
        {rows.length === 0 && <p className="picker-nothing">{text.nothing(sought)}</p>}
      </div>
      <PickerFoot
        entry={active}
        picking={picking}
        board={board}
        pushed={pushed !== null && pushed.by === active?.key ? pushed.variable : null}
        onChange={change}
        onClose={onClose}
      />
    </Modal>
  )
}
