/** The edge by which the drawer is made wider or narrower; part of each of its panels, so that a reader finds it there. */

import { defaultWorkspace, panels } from '../../../shared/contract/workspace.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { PanelEdge } from '../../ui/panel-edge.tsx'
import { panelMessages } from './panel-messages.ts'

const { minValue, maxValue } = panels.shape.drawer.shape.width

export function DrawerEdge() {
  const text = useMessages(panelMessages)
  const width = useApp(state => state.workspace.panels.drawer.width)
  const { arrange } = useActions()
  return (
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
  )
}
