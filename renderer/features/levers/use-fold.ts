/** A fold of the panel of levers, which stands as the planner left it. */

import { MOST_TURNED } from '../../../shared/contract/workspace.ts'
import { withPanel } from '../../store/panels.ts'
import { useActions, useApp } from '../../store/use-app.ts'

/**
 * Whether the part is open, and what turns it.
 * @param id of the part, among all of the panel.
 * @param isOpenAtFirst until the planner turns it.
 */
export function useFold(id: string, isOpenAtFirst: boolean): [isOpen: boolean, turn: () => void] {
  const isTurned = useApp(state => state.workspace.panels.levers.turned.includes(id))
  const { arrange } = useActions()
  const turn = () =>
    arrange(workspace => {
      const others = workspace.panels.levers.turned.filter(each => each !== id)
      const turned = isTurned ? others : [...others, id].slice(-MOST_TURNED)
      return withPanel(workspace, 'levers', { turned })
    })
  return [isOpenAtFirst !== isTurned, turn]
}
