/** The left side of the window: the panel of levers with its edge, or where it is folded a rail that brings it back. */

import './panels.css'
import { Button } from 'react-aria-components'
import { defaultWorkspace, type Panels, panels } from '../../../shared/contract/workspace.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PanelEdge } from '../../ui/panel-edge.tsx'
import { LeverPanel } from '../levers/lever-panel.tsx'
import { panelMessages } from './panel-messages.ts'

const { minValue, maxValue } = panels.shape.levers.shape.width

export function LeverSide() {
  const text = useMessages(panelMessages)
  const { width, isFolded } = useApp(state => state.workspace.panels.levers)
  const { arrange } = useActions()
  const set = (levers: Partial<Panels['levers']>) =>
    arrange(workspace => ({
      ...workspace,
      panels: { ...workspace.panels, levers: { ...workspace.panels.levers, ...levers } },
    }))
  if (isFolded) {
    return (
      <aside className="lever-rail" aria-label={text.levers}>
        <Button
          className="rail-button"
          aria-label={text.unfoldLeversHint}
          onPress={() => set({ isFolded: false })}
        >
          <Icon name="policy" />
          <span>{text.unfoldLevers}</span>
        </Button>
      </aside>
    )
  }
  return (
    <aside className="lever-side" aria-label={text.levers}>
      <LeverPanel />
      <IconButton
        className="panel-fold"
        icon="back"
        label={text.foldLevers}
        onPress={() => set({ isFolded: true })}
      />
      <PanelEdge
        label={text.leversWidth}
        width={width}
        least={minValue ?? 17}
        most={maxValue ?? 32}
        standard={defaultWorkspace.panels.levers.width}
        panel="left"
        onChange={next => set({ width: next })}
      />
    </aside>
  )
}
