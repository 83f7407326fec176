/** What a formula reads, in numbers: the baseline beside the scenario, each number leading on. */

import { formatExact } from '../../../shared/locale/numbers.ts'
import type { ConstantDefinition } from '../../../shared/model/definition.ts'
import type { EquationTree } from '../../../shared/model/equation.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { constantsOf, type Reading, readingKey, readingsOf } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import {
  constantIn,
  type ExplainView,
  explainedBy,
  itemIn,
  readingOf,
  unitIn,
  valueOn,
} from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { LeadOn, NumberLink } from './number-link.tsx'
import { momentWords } from './reading-words.ts'
import { useSomeRows } from './some-rows.tsx'
import type { ModelSubject } from './subject.ts'

/** Rows shown at first. */
const SHOWN = 10

interface InputsTableProps {
  readonly subject: ModelSubject
  readonly tree: EquationTree
  readonly view: ExplainView
}

export function InputsTable({ subject, tree, view }: InputsTableProps) {
  const text = explainMessages[view.language]
  const readings = readingsOf(tree)
  const { shown, more } = useSomeRows(readings, SHOWN, { more: text.moreRows, fewer: text.fewerRows })
  const constants = constantsOf(tree).map(id => constantIn(view, id))
  const units = new Set(readings.map(({ id }) => unitIn(view, id).label[view.language]))
  const [shared = ''] = units.size === 1 && constants.length === 0 ? units : []
  return (
    <>
      <table className="explain-table">
        <thead>
          <tr>
            <th scope="col">{shared === '' ? text.name : shared}</th>
            <th scope="col">{view.baseTitle}</th>
            <th scope="col" className="explain-scenario">
              {view.title}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(reading => (
            <InputRow key={readingKey(reading)} reading={reading} sharedUnit={shared} view={view} />
          ))}
          {constants.map(constant => (
            <ConstantRow key={constant.id} constant={constant} view={view} />
          ))}
        </tbody>
        <tfoot>
          <ResultRow subject={subject} sharedUnit={shared} view={view} />
        </tfoot>
      </table>
      {more}
    </>
  )
}

interface InputRowProps {
  readonly reading: Reading
  /** The unit of all rows, which stands in the head; empty where they differ. */
  readonly sharedUnit: string
  readonly view: ExplainView
}

function InputRow({ reading, sharedUnit, view }: InputRowProps) {
  const { kind, item } = itemIn(view, reading.id)
  const unit = unitIn(view, reading.id).label[view.language]
  const remarks = [momentWords(view, reading), unit === sharedUnit ? '' : unit].filter(Boolean).join(' · ')
  return (
    <tr>
      <th scope="row">
        <span className="explain-name">
          {kind === 'variable' ? null : <SourceMark kind={item.source.kind} />}
          <LeadOn {...explainedBy(view, reading)} className="explain-lead">
            {item.short[view.language]}
          </LeadOn>
          {remarks === '' ? null : <small>{remarks}</small>}
        </span>
      </th>
      <NumberCell reading={reading} side="base" view={view} />
      <NumberCell reading={reading} side="scenario" view={view} />
    </tr>
  )
}

interface ConstantRowProps {
  readonly constant: ConstantDefinition
  readonly view: ExplainView
}

/** The same in both runs and in every year: it leads nowhere, but says what it is there for. */
function ConstantRow({ constant, view }: ConstantRowProps) {
  const { language, catalogue } = view
  const { label, note, unit, value } = constant
  const unitLabel = itemOf(catalogue.units, unit).label[language]
  const number = formatExact(value, { language, decimals: 0 })
  const remarks = [explainMessages[language].constant, unitLabel].filter(Boolean).join(' · ')
  return (
    <tr>
      <th scope="row">
        {label[language]}
        <small>{remarks}</small>
        {note === undefined ? null : <small>{note[language]}</small>}
      </th>
      <td>{number}</td>
      <td>{number}</td>
    </tr>
  )
}

interface ResultRowProps {
  readonly subject: ModelSubject
  readonly sharedUnit: string
  readonly view: ExplainView
}

function ResultRow({ subject, sharedUnit, view }: ResultRowProps) {
  const reading = readingOf(subject)
  const unit = unitIn(view, subject.item.id).label[view.language]
  return (
    <tr>
      <th scope="row">
        {subject.item.short[view.language]}
        {unit === sharedUnit ? null : <small>{unit}</small>}
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
