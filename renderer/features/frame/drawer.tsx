/** The drawer on the right: where a number comes from, a lever's path, or help; beside the charts, never over them. */

import './drawer.css'
import { defaultWorkspace, panels } from '../../../shared/contract/workspace.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { PanelEdge } from '../../ui/panel-edge.tsx'
import { ExplainPanel } from '../explain/explain-panel.tsx'
import { HelpPanel } from '../help/help-panel.tsx'
import { PathPanel } from '../paths/path-panel.tsx'
import { panelMessages } from './panel-messages.ts'
import { PartGuard } from './part-guard.tsx'

const { minValue, maxValue } = panels.shape.drawer.shape.width

export function Drawer() {
  const text = useMessages(panelMessages)
  const drawer = useApp(state => state.drawer)
  const width = useApp(state => state.workspace.panels.drawer.width)
  const { arrange } = useActions()
  if (drawer === null) return null
  return (
    <div className="drawer">
      <PanelEdge
        label={text.drawerWidth}
        width={width}
        least={minValue ?? 20}
        most={maxValue ?? 40}
        standard={defaultWorkspace.panels.drawer.width}
        panel="right"
        onChange={next =>
          arrange(workspace => ({
            ...workspace,
            panels: { ...workspace.panels, drawer: { width: next } },
          }))
        }
      />
      <PartGuard area="drawer">
        {drawer.tab === 'explain' && <ExplainPanel trail={drawer.trail} />}
        {drawer.tab === 'path' && <PathPanel key={drawer.leverId} leverId={drawer.leverId} />}
        {drawer.tab === 'help' && <HelpPanel topic={drawer.topic} />}
      </PartGuard>
    </div>
  )
}
