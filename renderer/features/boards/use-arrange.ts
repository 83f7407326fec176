/** How parts of a board change it. */

import { useCallback } from 'react'
import type { BoardArrangement } from '../../../shared/contract/workspace.ts'
import { withArrangement } from '../../store/boards.ts'
import { useActions, useCatalogue } from '../../store/use-app.ts'

/** Changes the board in view; a change to nothing leaves the board as the pack has it. */
export function useArrange(): (edit: (board: BoardArrangement) => BoardArrangement) => void {
  const catalogue = useCatalogue()
  const { arrange } = useActions()
  return useCallback(
    edit => arrange(workspace => withArrangement(workspace, catalogue, edit)),
    [arrange, catalogue],
  )
}
