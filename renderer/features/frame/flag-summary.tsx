/** The flags that the run raised: the first in words, all of them on request. */

import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { frameMessages } from './frame-messages.ts'
import { yearSpans } from './year-spans.ts'

export function FlagSummary() {
  const text = useMessages(frameMessages)
  const language = useApp(state => state.language)
  const definitions = useApp(state => state.catalogue.flags)
  const results = useApp(state => state.simulation?.run.flags)
  const raised = (results ?? []).flatMap(({ id, years }) => {
    const label = definitions.find(flag => flag.id === id)?.label[language] ?? id
    return years.length === 0 ? [] : [{ id, label, years: yearSpans(years) }]
  })
  const [first] = raised
  if (first === undefined) return null

  return (
    <DialogTrigger>
      <Button className="status-flags">
        <Icon name="flag" />
        <span className="status-flags-text">
          {text.flags(raised.length)}: {first.label} ({first.years})
        </span>
        {raised.length > 1 ? <span className="status-more">+{raised.length - 1}</span> : null}
      </Button>
      <Popover className="float flag-float" placement="top start" offset={6}>
        <Dialog className="flag-list">
          <Heading slot="title">{text.flagsTitle}</Heading>
          <p>{text.flagsText}</p>
          <ul>
            {raised.map(({ id, label, years }) => (
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
}
