/** Faults as sentences with their places, beside the field or the list that they are about. */

import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { FaultPlace } from '../../ui/fault-place.tsx'
import { Icon } from '../../ui/icon.tsx'
import { filesMessages } from './files-messages.ts'

const SHOWN = 4

export function FaultLines({ faults }: { readonly faults: readonly Fault[] }) {
  const text = useMessages(filesMessages)
  const language = useLanguage()
  return (
    <div className="fault-lines" role="alert">
      {faults.slice(0, SHOWN).map(fault => (
        <p className="problem" key={JSON.stringify(fault)}>
          <Icon name="notice" />
          <span>
            {sayFault(fault, language)} <FaultPlace fault={fault} />
          </span>
        </p>
      ))}
      {faults.length > SHOWN ? <p className="problem">{text.more(faults.length - SHOWN)}</p> : null}
    </div>
  )
}
