/** How a chart is taken off the board. */

import { useCallback } from 'react'
import { useActions, useApp } from '../../store/use-app.ts'
import { withoutChart } from './arrange.ts'
import { useArrange } from './use-arrange.ts'
import { useArrangement } from './use-arrangement.ts'

/** Takes the chart of a variable off; the last one stays. The chart of the focus would come back, so the focus goes on. */
export function useChartRemoval(): (variable: string) => void {
  const focus = useApp(state => state.focus)
  const { focusVariable } = useActions()
  const { charts } = useArrangement()
  const arrange = useArrange()
  return useCallback(
    variable => {
      arrange(board => withoutChart(board, variable))
      const next = charts.find(each => each.variable !== variable)
      if (variable === focus && next !== undefined) focusVariable(next.variable)
    },
    [arrange, charts, focus, focusVariable],
  )
}
