/** In red, for which conditions of the model the scenario in hand is not computed: the first in words, all of them on request. */

import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { checkValueText, type FailedCheck } from '../../../shared/reading/failed-checks.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { plausibilityMessages } from '../analysis/plausibility/plausibility-messages.ts'

interface FailedChecksBadgeProps {
  /** At least one. */
  readonly failed: readonly FailedCheck[]
}

export function FailedChecksBadge({ failed }: FailedChecksBadgeProps) {
  const text = useMessages(plausibilityMessages)
  const language = useLanguage()
  const { openAnalysis } = useActions()
  const [first, ...others] = failed
  if (first === undefined) return null
  return (
    <DialogTrigger>
      <Button className="status-failed">
        <Icon name="notice" />
        <span className="status-flags-text">
          {text.failedBadge(first.label[language], first.year, checkValueText(first, language))}
        </span>
        {others.length > 0 ? <span className="status-more">+{others.length}</span> : null}
      </Button>
      <Popover className="float flag-float" placement="top start" offset={6}>
        <Dialog className="flag-list failed-list">
          {({ close }) => (
            <>
              <Heading slot="title">{text.failedTitle}</Heading>
              <p>{text.failedText}</p>
              <ul>
                {failed.map(each => (
                  <li key={each.key}>
                    <Icon name="notice" />
                    <span>
                      {each.label[language]}
                      {each.elements === '' ? '' : ` (${each.elements})`}
                    </span>
                    <span className="flag-years">
                      {each.isBaseline ? text.failedBaseline : text.failed},{' '}
                      {text.failedFrom(each.year, checkValueText(each, language))}
                    </span>
                  </li>
                ))}
              </ul>
              <TextButton
                look="bordered"
                icon="gauge"
                label={text.showAll}
                onPress={() => {
                  close()
                  openAnalysis('plausibility')
                }}
              />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
