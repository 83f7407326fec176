/** A record that is being written. */

import { useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { decisionMessages } from '../../../shared/reading/decisions/decision-messages.ts'
import { DECISION_LIMITS, type Decision } from '../../../shared/scenario/decision.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { Minutes } from '../../store/decision-edits.ts'
import { useActions } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { BeforePart } from './before-part.tsx'
import { DayField } from './day-field.tsx'
import { decisionsMessages } from './decisions-messages.ts'
import { withFinding } from './finding.ts'
import { MinutesField, MinutesLine } from './minutes-field.tsx'
import { useFinding } from './use-finding.ts'

export function OpenSheet({ record }: { readonly record: Decision }) {
  const text = useMessages(decisionMessages)
  const { writeRecord } = useActions()
  const write = (words: Partial<Minutes>) => writeRecord(record.id, words)
  return (
    <>
      <div className="minutes-when">
        <DayField label={text.date} date={record.date} onKeep={date => write({ date })} />
        <PeopleLine record={record} onKeep={people => write({ people })} />
      </div>
      <MinutesField label={text.question} text={record.question} onKeep={question => write({ question })} />
      <MinutesField
        label={text.hypothesis}
        text={record.hypothesis}
        onKeep={hypothesis => write({ hypothesis })}
      />
      <MinutesField
        label={text.finding}
        text={record.finding}
        onKeep={finding => write({ finding })}
        aside={<FillButton record={record} onFill={finding => write({ finding })} />}
      />
      <MinutesField label={text.decision} text={record.decision} onKeep={decision => write({ decision })} />
      <MinutesField label={text.dissent} text={record.dissent} onKeep={dissent => write({ dissent })} />
      <BeforePart record={record} />
    </>
  )
}

function PeopleLine({
  record,
  onKeep,
}: {
  readonly record: Decision
  readonly onKeep: (people: string) => void
}) {
  const text = useMessages(decisionMessages)
  const own = useMessages(decisionsMessages)
  return (
    <MinutesLine
      label={text.people}
      text={record.people}
      form={own.peopleForm}
      most={DECISION_LIMITS.people}
      onKeep={onKeep}
    />
  )
}

interface FillButtonProps {
  readonly record: Decision
  readonly onFill: (finding: string) => void
}

/** Sentences made of the results on the screen, behind what stands there already. */
function FillButton({ record, onFill }: FillButtonProps) {
  const text = useMessages(decisionsMessages)
  const finding = useFinding(record.scenario)
  return (
    <TextButton
      label={record.finding === '' ? text.fill : text.fillAgain}
      isDisabled={finding === ''}
      onPress={() => onFill(withFinding(record.finding, finding))}
    />
  )
}

export function OpenFoot({ record }: { readonly record: Decision }) {
  const text = useMessages(decisionsMessages)
  const { freezeRecord, deleteRecord } = useActions()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  return (
    <footer className="decisions-foot">
      {faults.length > 0 ? (
        <FaultLines faults={faults} />
      ) : (
        <p className="decisions-note">{text.freezeNote}</p>
      )}
      <div className="decisions-answers">
        <TextButton icon="trash" label={text.delete} onPress={() => deleteRecord(record.id)} />
        <TextButton
          look="primary"
          icon="lock"
          label={text.freeze}
          onPress={async () => setFaults(await freezeRecord(record.id))}
        />
      </div>
    </footer>
  )
}
