/** The left side of the window: the panel of levers with its edge, or where it is folded a rail that brings it back. */

import './panels.css'
import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { withPanel } from '../../store/panels.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { LeverPanel } from '../levers/lever-panel.tsx'
import { panelMessages } from './panel-messages.ts'
import { WidthEdge } from './width-edge.tsx'

export function LeverSide() {
  const text = useMessages(panelMessages)
  const isFolded = useApp(state => state.workspace.panels.levers.isFolded)
  const { arrange } = useActions()
  const fold = (next: boolean) => arrange(workspace => withPanel(workspace, 'levers', { isFolded: next }))
  if (isFolded) {
    return (
      <aside className="lever-rail" aria-label={text.levers}>
        <Button className="rail-button" aria-label={text.unfoldLeversHint} onPress={() => fold(false)}>
          <Icon name="policy" />
          <span>{text.unfoldLevers}</span>
        </Button>
      </aside>
    )
  }
  return (
    <aside className="lever-side" aria-label={text.levers}>
      <LeverPanel />
      <IconButton className="panel-fold" icon="back" label={text.foldLevers} onPress={() => fold(true)} />
      <WidthEdge panel="levers" />
    </aside>
  )
}
