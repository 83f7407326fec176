/** The flags that the run raised: the first in words, all of them on request. */

import { memo } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { sameContent } from '../../../shared/json/same-content.ts'
import { yearSpans } from '../../../shared/locale/year-spans.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { frameMessages } from './frame-messages.ts'

interface RaisedFlag {
  readonly id: string
  readonly label: string
  /** As people list them. */
  readonly years: string
}

export function FlagSummary() {
  const language = useLanguage()
  const definitions = useApp(state => state.catalogue.flags)
  const results = useApp(state => activeSimulation(state)?.run.flags)
  const raised = (results ?? []).flatMap(({ id, years }): RaisedFlag[] => {
    const label = definitions.find(flag => flag.id === id)?.label[language] ?? id
    return years.length === 0 ? [] : [{ id, label, years: yearSpans(years) }]
  })
  const [first, ...others] = raised
  return first === undefined ? null : <RaisedFlags first={first} others={others} />
}

interface RaisedFlagsProps {
  readonly first: RaisedFlag
  readonly others: readonly RaisedFlag[]
}

/** Stays as it is through runs that raise the same flags. */
const RaisedFlags = memo(function RaisedFlags({ first, others }: RaisedFlagsProps) {
  const text = useMessages(frameMessages)
  return (
    <DialogTrigger>
      <Button className="status-flags">
        <Icon name="flag" />
        <span className="status-flags-text">
          {text.flags(1 + others.length)}: {first.label} ({first.years})
        </span>
        {others.length > 0 ? <span className="status-more">+{others.length}</span> : null}
      </Button>
      <Popover className="float flag-float" placement="top start" offset={6}>
        <Dialog className="flag-list">
          <Heading slot="title">{text.flagsTitle}</Heading>
          <p>{text.flagsText}</p>
          <ul>
            {[first, ...others].map(({ id, label, years }) => (
              <li key={id}>
                <Icon name="flag" />
                <span>{label}</span>
                <span className="flag-years">{years}</span>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}, sameContent)
