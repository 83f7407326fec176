/** Decision records in the drawer: the list of all, or one as a sheet of minutes. */

import './decisions.css'
import { isFrozen } from '../../../shared/scenario/decision-chain.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { decisionsMessages } from './decisions-messages.ts'
import { FrozenFoot, FrozenSheet } from './frozen-sheet.tsx'
import { OpenFoot, OpenSheet } from './open-sheet.tsx'
import { RecordList } from './record-list.tsx'
import { useRecordTitle } from './use-record-title.ts'

/** The button on the rail. */
const opener = () => document.querySelector('[data-tool="decisions"]')

/** A record that is gone, such as one whose making was undone, gives way to the list. */
export function DecisionsPanel({ record: id }: { readonly record: string | null }) {
  const text = useMessages(decisionsMessages)
  const record = useApp(({ document }) => document.decisions.find(each => each.id === id))
  const { openDecisions } = useActions()
  const scenario = useRecordTitle(record)
  if (record === undefined) {
    return (
      <DrawerPanel
        name="decisions"
        title={text.title}
        about={<p className="decisions-about">{text.about}</p>}
        subject="list"
        instead={opener}
      >
        <RecordList />
      </DrawerPanel>
    )
  }
  return (
    <DrawerPanel
      key={record.id}
      name="decisions"
      title={text.record}
      about={<p className="decisions-about">{text.of(scenario)}</p>}
      subject={`${record.id} ${isFrozen(record) ? 'frozen' : 'open'}`}
      onBack={() => openDecisions(null)}
      instead={opener}
      foot={isFrozen(record) ? <FrozenFoot record={record} /> : <OpenFoot record={record} />}
    >
      {isFrozen(record) ? <FrozenSheet record={record} /> : <OpenSheet record={record} />}
    </DrawerPanel>
  )
}
