/** A table that was read, before it is taken: what it is, what it would change, and what is wrong with it. */

import { useEffect, useMemo, useRef, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import type { CellSeparator, ImportedTable } from '../../../shared/contract/imports.ts'
import { MOST_EXECUTED } from '../../../shared/scenario/executed.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { withExecutedValue } from '../../store/executed.ts'
import { useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { ChoiceSelect } from '../analysis/parts/choice-select.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import type { Purpose } from './figure-item.ts'
import { FileChoice } from './file-choice.tsx'
import { importMessages } from './import-messages.ts'
import { importProblems } from './import-problems.ts'
import {
  figurePlace,
  foundPaths,
  foundValues,
  type ImportGround,
  type ImportWishes,
  importView,
  likelyReading,
} from './import-view.ts'
import { NumberQuestions } from './number-questions.tsx'
import { ProblemList } from './problem-list.tsx'
import { SeriesTable } from './series-table.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import type { Layout } from './table-layout.ts'
import { TableNotices } from './table-notices.tsx'
import type { TableStanding } from './use-table.ts'

interface ImportTableProps {
  readonly table: ImportedTable
  readonly standing: TableStanding
  readonly onClose: () => void
}

const NOTHING_SAID = { layout: null, mapping: {}, corrections: {}, language: null, scale: null } as const

export function ImportTable({ table, standing, onClose }: ImportTableProps) {
  const text = useMessages(importMessages)
  const language = useLanguage()
  const { store, actions } = useWholeApp()
  // As it was when the table was read: nothing moves behind the dialog.
  const [ground] = useState<ImportGround>(() => {
    const state = store.getState()
    return {
      catalogue: state.catalogue,
      scenario: activeScenario(state),
      executed: state.document.executed,
    }
  })
  const places = useMemo(
    () => ({
      levers: figurePlace(ground, 'levers', language),
      executed: figurePlace(ground, 'executed', language),
    }),
    [ground, language],
  )
  const [wishes, setWishes] = useState<ImportWishes>(() => ({
    ...NOTHING_SAID,
    ...likelyReading(table, places),
  }))
  const [source, setSource] = useState(table.name)
  const view = useMemo(
    () => importView(table, ground, places[wishes.purpose], wishes),
    [table, ground, places, wishes],
  )
  const problems = useMemo(
    () => importProblems(view, wishes.corrections, language),
    [view, wishes.corrections, language],
  )
  const whole = useRef<HTMLDivElement>(null)
  // What had the focus before is gone.
  useEffect(() => whole.current?.focus(), [])
  const wish = (changes: Partial<ImportWishes>) => setWishes({ ...wishes, ...changes })

  const paths = wishes.purpose === 'levers' ? foundPaths(view, ground) : []
  const values = wishes.purpose === 'executed' ? foundValues(view, source.trim()) : []
  const known = new Set(ground.executed.map(({ item, year }) => `${year} ${item}`))
  const added = values.filter(({ item, year }) => !known.has(`${year} ${item}`)).length
  const isTooMany = ground.executed.length + added > MOST_EXECUTED
  const count = paths.length + values.length

  const unknown = view.views
    .filter(({ series }) => series.problem === 'unknown')
    .map(({ series }) => series.key)
  const leaveUnknown = () =>
    wish({ mapping: { ...wishes.mapping, ...Object.fromEntries(unknown.map(key => [key, ''])) } })

  const apply = () => {
    const { name: file } = table
    if (paths.length > 0)
      actions.takePaths({ kind: 'import-paths', levers: paths.map(({ lever }) => lever), file }, paths)
    if (values.length > 0)
      actions.change({ kind: 'import-executed', count: values.length, file }, document =>
        values.reduce(withExecutedValue, document),
      )
    onClose()
  }

  return (
    <div className="import-table" ref={whole} tabIndex={-1}>
      <div className="import-head">
        <p className="import-file">
          <Icon name="table" />
          <strong>{table.name}</strong>
          <FileChoice
            label={text.otherFile}
            look="plain"
            icon="folder"
            onChoose={file => standing.read(file, file.name)}
          />
          <span className="import-note">
            {wishes.purpose === 'levers' ? text.leversText(ground.scenario.title) : text.executedText}
          </span>
        </p>
        <div className="import-fields">
          {table.sheets.length === 1 ? null : (
            <ChoiceSelect
              label={text.sheet}
              choices={table.sheets.map(({ name }, index) => ({ id: String(index), name }))}
              chosen={String(wishes.sheet)}
              onChange={id => wish({ ...NOTHING_SAID, sheet: Number(id) })}
            />
          )}
          <div className="import-field">
            <span aria-hidden="true">{text.purpose}</span>
            <Segmented<Purpose>
              label={text.purpose}
              value={wishes.purpose}
              choices={[
                { value: 'levers', label: text.levers, face: text.levers },
                { value: 'executed', label: text.executed, face: text.executed },
              ]}
              onChange={purpose => wish({ purpose, mapping: {}, scale: null })}
            />
          </div>
          <div className="import-field">
            <span aria-hidden="true">{text.layout}</span>
            <Segmented<Layout>
              label={text.layout}
              value={view.layout}
              choices={(['down', 'across', 'list'] as const).map(value => ({
                ...{ value, label: text[value], face: text[value] },
              }))}
              onChange={layout => wish({ layout, mapping: {} })}
            />
          </div>
          {table.separator === null ? null : (
            <SeparatorChoice separator={table.separator} onChange={standing.separate} />
          )}
          {wishes.purpose === 'levers' ? null : (
            <TextField className="text-field" value={source} onChange={setSource} maxLength={500}>
              <Label>{text.source}</Label>
              <Input />
            </TextField>
          )}
        </div>
      </div>
      <div className="import-body">
        {standing.faults.length === 0 ? null : <FaultLines faults={standing.faults} />}
        <TableNotices table={table} grid={view.grid} />
        {view.layout === null ? (
          <p className="problem" role="alert">
            <Icon name="notice" />
            {text.noLayout}
          </p>
        ) : (
          <>
            <NumberQuestions view={view} wishes={wishes} onWish={wish} />
            <ProblemList
              problems={problems}
              corrections={wishes.corrections}
              onLeaveUnknown={unknown.length === 0 ? null : leaveUnknown}
              onCorrect={(key, typed) => wish({ corrections: { ...wishes.corrections, [key]: typed } })}
            />
            <SeriesTable
              view={view}
              onMap={(key, id) => wish({ mapping: { ...wishes.mapping, [key]: id } })}
            />
          </>
        )}
        <SheetPreview view={view} />
      </div>
      <div className="modal-answers import-answers">
        <span className="apart import-note" role="status">
          {isTooMany
            ? text.tooMany(MOST_EXECUTED)
            : count === 0
              ? text.nothing
              : wishes.purpose === 'levers'
                ? text.willChange(count)
                : text.willKeep(count)}{' '}
          {problems.count === 0 ? null : <strong>{text.problems(problems.count)}</strong>}
        </span>
        <TextButton label={text.cancel} look="bordered" onPress={onClose} />
        <TextButton
          label={problems.count === 0 ? text.apply : text.applyValid}
          look={problems.count === 0 ? 'primary' : 'bordered'}
          isDisabled={count === 0 || isTooMany || standing.isReading}
          onPress={apply}
        />
      </div>
    </div>
  )
}

interface SeparatorChoiceProps {
  readonly separator: CellSeparator
  readonly onChange: (separator: CellSeparator) => void
}

function SeparatorChoice({ separator, onChange }: SeparatorChoiceProps) {
  const text = useMessages(importMessages)
  return (
    <div className="import-field">
      <span aria-hidden="true">{text.separator}</span>
      <Segmented<CellSeparator>
        label={text.separator}
        value={separator}
        choices={[
          { value: ';', label: text.semicolon, face: text.semicolon },
          { value: ',', label: text.comma, face: text.comma },
          { value: '\t', label: text.tab, face: text.tab },
        ]}
        onChange={onChange}
      />
    </div>
  )
}
