/** All records of the document: first those on the scenario in hand, the latest first. */

import { asText } from '../../../shared/hidden-letters.ts'
import { dayText } from '../../../shared/locale/moments.ts'
import type { Decision } from '../../../shared/scenario/decision.ts'
import { recordsAfter, versionOf } from '../../../shared/scenario/decision-chain.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { decisionsMessages } from './decisions-messages.ts'
import { firstLine, standingOf } from './record-standing.ts'
import { StandingMark } from './standing-mark.tsx'
import { useRecordTitle } from './use-record-title.ts'

export function RecordList() {
  const text = useMessages(decisionsMessages)
  const records = useApp(({ document }) => document.decisions)
  const scenarioId = useApp(state => activeScenario(state).id)
  const title = useApp(state => activeScenario(state).title)
  const { addRecord } = useActions()
  const latest = records.toReversed()
  const own = latest.filter(({ scenario }) => scenario === scenarioId)
  const others = latest.filter(({ scenario }) => scenario !== scenarioId)
  return (
    <>
      <section className="record-group" aria-label={text.ofScenario(title)}>
        <h3 className="record-group-head">{text.ofScenario(title)}</h3>
        {own.length === 0 ? <p className="decisions-note">{text.none}</p> : <Records records={own} />}
        <TextButton
          look={own.length === 0 ? 'primary' : 'bordered'}
          icon="plus"
          label={text.add}
          onPress={addRecord}
        />
      </section>
      {others.length === 0 ? null : (
        <section className="record-group" aria-label={text.ofOthers}>
          <h3 className="record-group-head">{text.ofOthers}</h3>
          <Records records={others} isNamed />
        </section>
      )}
    </>
  )
}

interface RecordsProps {
  readonly records: readonly Decision[]
  /** Whether each says what scenario it is about. */
  readonly isNamed?: boolean
}

function Records({ records, isNamed = false }: RecordsProps) {
  return (
    <ul className="record-list">
      {records.map(record => (
        <li key={record.id}>
          <RecordRow record={record} isNamed={isNamed} />
        </li>
      ))}
    </ul>
  )
}

function RecordRow({ record, isNamed }: { readonly record: Decision; readonly isNamed: boolean }) {
  const text = useMessages(decisionsMessages)
  const records = useApp(({ document }) => document.decisions)
  const standing = useApp(({ verifications }) => standingOf(record, verifications))
  const scenario = useRecordTitle(record)
  const { openDecisions } = useActions()
  const question = firstLine(asText(record.question))
  const version = versionOf(record, records)
  const facts = [
    ...(isNamed ? [scenario] : []),
    ...(record.date === '' ? [] : [dayText(record.date)]),
    ...(version > 1 ? [text.version(version)] : []),
    ...(recordsAfter(record, records).length > 0 ? [text.carriedOn] : []),
  ]
  return (
    <button type="button" className="record-row" onClick={() => openDecisions(record.id)}>
      <span className="record-question" data-empty={question === '' || undefined}>
        {question === '' ? text.unasked : question}
      </span>
      <span className="record-facts">
        <StandingMark standing={standing} />
        {facts.map(fact => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </button>
  )
}
