/** What a formula reads, in numbers: the baseline beside the scenario, each number leading on. */

import { useState } from 'react'
import type { EquationTree } from '../../../shared/model/equation.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { type Reading, readingKey, readingsOf } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, explainedBy, itemIn, readingOf, unitIn, valueOn } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { LeadOn, NumberLink } from './number-link.tsx'
import { momentWords } from './reading-words.ts'
import type { ModelSubject } from './subject.ts'

/** Rows shown at first. */
const SHOWN = 10

interface InputsTableProps {
  readonly subject: ModelSubject
  readonly tree: EquationTree
  readonly view: ExplainView
}

export function InputsTable({ subject, tree, view }: InputsTableProps) {
  const [isWhole, setWhole] = useState(false)
  const text = explainMessages[view.language]
  const readings = readingsOf(tree)
  const shown = isWhole ? readings : readings.slice(0, SHOWN)
  const left = readings.length - SHOWN
  return (
    <>
      <table className="explain-table">
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.baseline}</th>
            <th scope="col" className="explain-scenario">
              {view.title}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(reading => (
            <InputRow key={readingKey(reading)} reading={reading} view={view} />
          ))}
        </tbody>
        <tfoot>
          <ResultRow subject={subject} view={view} />
        </tfoot>
      </table>
      {left > 0 ? (
        <button type="button" className="explain-more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.fewerRows : text.moreRows(left)}
        </button>
      ) : null}
    </>
  )
}

function InputRow({ reading, view }: { readonly reading: Reading; readonly view: ExplainView }) {
  const { kind, item } = itemIn(view, reading.id)
  const unit = unitIn(view, reading.id).label[view.language]
  const remarks = [momentWords(view, reading), unit].filter(Boolean).join(' · ')
  return (
    <tr>
      <th scope="row">
        {kind === 'variable' ? null : <SourceMark kind={item.source.kind} />}
        <LeadOn {...explainedBy(view, reading)} className="explain-lead">
          {item.short[view.language]}
        </LeadOn>
        {remarks === '' ? null : <small>{remarks}</small>}
      </th>
      <NumberCell reading={reading} side="base" view={view} />
      <NumberCell reading={reading} side="scenario" view={view} />
    </tr>
  )
}

function ResultRow({ subject, view }: { readonly subject: ModelSubject; readonly view: ExplainView }) {
  const reading = readingOf(subject)
  const unit = unitIn(view, subject.item.id).label[view.language]
  return (
    <tr>
      <th scope="row">
        {subject.item.short[view.language]}
        {unit === '' ? null : <small>{unit}</small>}
      </th>
      <NumberCell reading={reading} side="base" view={view} />
      <NumberCell reading={reading} side="scenario" view={view} />
    </tr>
  )
}

interface NumberCellProps {
  readonly reading: Reading
  readonly side: 'base' | 'scenario'
  readonly view: ExplainView
}

function NumberCell({ reading, side, view }: NumberCellProps) {
  const value = valueOn(view, side, reading)
  const unit = unitIn(view, reading.id)
  return (
    <td>
      {value === null ? (
        '…'
      ) : (
        <NumberLink {...explainedBy({ ...view, side }, reading)}>
          {explainedQuantity(value, unit, view.language).number}
        </NumberLink>
      )}
    </td>
  )
}
