/** The edge by which a panel is made wider or narrower; part of the panel, so that a reader finds it there. */

import { defaultWorkspace, WIDTHS } from '../../../shared/contract/workspace.ts'
import { useMessages } from '../../i18n/messages.ts'
import { withPanel } from '../../store/panels.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { PanelEdge } from '../../ui/panel-edge.tsx'
import { panelMessages } from './panel-messages.ts'

export function WidthEdge({ panel }: { readonly panel: 'levers' | 'drawer' }) {
  const text = useMessages(panelMessages)
  const width = useApp(state => state.workspace.panels[panel].width)
  const { arrange } = useActions()
  const { least, most } = WIDTHS[panel]
  return (
    <PanelEdge
      label={panel === 'levers' ? text.leversWidth : text.drawerWidth}
      width={width}
      least={least}
      most={most}
      standard={defaultWorkspace.panels[panel].width}
      panel={panel === 'levers' ? 'left' : 'right'}
      onChange={next => arrange(workspace => withPanel(workspace, panel, { width: next }))}
    />
  )
}
