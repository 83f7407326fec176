/** The budget strip with the button that folds it, or where it is folded a thin bar that brings it back. */

import './panels.css'
import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { withPanel } from '../../store/panels.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { EnvelopeStrip } from '../envelope/envelope-strip.tsx'
import { panelMessages } from './panel-messages.ts'

export function StripSide() {
  const text = useMessages(panelMessages)
  const isFolded = useApp(state => state.workspace.panels.strip.isFolded)
  const year = useApp(state => state.year)
  const { arrange } = useActions()
  const fold = (next: boolean) => arrange(workspace => withPanel(workspace, 'strip', { isFolded: next }))
  if (isFolded) {
    return (
      <div className="strip-rail">
        <Button
          className="rail-button"
          aria-label={text.unfoldStripHint}
          aria-expanded={false}
          onPress={() => fold(false)}
        >
          <Icon name="chevron" />
          <span>
            {text.unfoldStrip} {year}
          </span>
        </Button>
      </div>
    )
  }
  return (
    <div className="strip-side">
      <EnvelopeStrip />
      <IconButton
        className="panel-fold"
        icon="chevron"
        label={text.foldStrip}
        aria-expanded={true}
        onPress={() => fold(true)}
      />
    </div>
  )
}
