/** The arrangement of the board in view. */

import { useMemo } from 'react'
import type { BoardArrangement } from '../../../shared/contract/workspace.ts'
import { arrangementOf } from '../../store/boards.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'

/** The same object until board, arrangement or pack change. */
export function useArrangement(): BoardArrangement {
  const catalogue = useCatalogue()
  const board = useApp(state => state.workspace.board)
  const boards = useApp(state => state.workspace.boards)
  return useMemo(() => arrangementOf(catalogue, { board, boards }), [catalogue, board, boards])
}
