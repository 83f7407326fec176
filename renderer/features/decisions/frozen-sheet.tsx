/** A frozen record: the minutes as they stand, what was frozen with them, and whether it still comes out the same. */

import { asName, asText } from '../../../shared/hidden-letters.ts'
import { dayText } from '../../../shared/locale/moments.ts'
import { decisionMessages, minutesParts } from '../../../shared/reading/decisions/decision-messages.ts'
import { frozenWords } from '../../../shared/reading/decisions/evidence-words.ts'
import { type FrozenDecision, recordsAfter, versionOf } from '../../../shared/scenario/decision-chain.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ownSimulation } from '../../store/app-state.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { BeforePart } from './before-part.tsx'
import { decisionsMessages } from './decisions-messages.ts'
import { InputLines } from './input-lines.tsx'
import { ValuesTable } from './values-table.tsx'
import { VerifiedPart } from './verified-part.tsx'

export function FrozenSheet({ record }: { readonly record: FrozenDecision }) {
  const language = useLanguage()
  const text = useMessages(decisionMessages)
  const told = [
    { title: text.date, words: dayText(record.date) },
    { title: text.people, words: asName(record.people) },
    ...minutesParts.map(part => ({ title: text[part], words: asText(record[part]) })),
  ].filter(({ words }) => words !== '')
  return (
    <>
      <VerifiedPart record={record} />
      <dl className="minutes">
        {told.map(({ title, words }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <TodayPart record={record} />
      <BeforePart record={record} />
      <AfterPart record={record} />
      <p className="record-seal">{frozenWords(record.frozen, language)}</p>
    </>
  )
}

/** What has become of the scenario since. */
function TodayPart({ record: { frozen, scenario } }: { readonly record: FrozenDecision }) {
  const text = useMessages(decisionsMessages)
  const today = useApp(({ document }) => document.scenarios.find(({ id }) => id === scenario))
  const simulation = useApp(state => ownSimulation(state, scenario))
  const baseYear = useApp(({ catalogue }) => catalogue.baseYear)
  return (
    <>
      <ValuesTable
        title={text.thenAndNow}
        first={{ baseYear: frozen.baseYear, series: frozen.outputs }}
        firstName={text.whenFrozen}
        second={
          today === undefined || simulation === null ? null : { baseYear, series: simulation.run.series }
        }
        secondName={text.now}
      />
      {today === undefined ? (
        <p className="decisions-note">{text.gone}</p>
      ) : (
        <InputLines title={text.movedOn} none={text.unmoved} before={frozen} after={today} />
      )}
    </>
  )
}

/** Versions that carry the record on. */
function AfterPart({ record }: { readonly record: FrozenDecision }) {
  const text = useMessages(decisionsMessages)
  const records = useApp(({ document }) => document.decisions)
  const { openDecisions } = useActions()
  return recordsAfter(record, records).map(after => (
    <TextButton
      key={after.id}
      icon="history"
      label={text.followedBy(versionOf(after, records))}
      onPress={() => openDecisions(after.id)}
    />
  ))
}

export function FrozenFoot({ record }: { readonly record: FrozenDecision }) {
  const text = useMessages(decisionsMessages)
  const { carryOnRecord, openFrozenScenario, verifyRecord } = useActions()
  return (
    <footer className="decisions-foot">
      <div className="decisions-answers">
        <TextButton label={text.verify} onPress={() => verifyRecord(record)} />
        <TextButton label={text.openScenario} onPress={() => openFrozenScenario(record.id)} />
        <TextButton
          look="bordered"
          icon="pencil"
          label={text.carryOn}
          onPress={() => carryOnRecord(record.id)}
        />
      </div>
    </footer>
  )
}
