/** The centre of the screen: the board in view with its bar, cards and charts, or the table of the budget in their place. */

import { useMemo, useState } from 'react'
import { useApp } from '../../store/use-app.ts'
import { ChartGrid } from '../charts/chart-grid.tsx'
import { BudgetSheet } from '../envelope/budget-sheet.tsx'
import { KpiRow } from '../kpis/kpi-row.tsx'
import { BoardBar } from './board-bar.tsx'
import { ChartAloneContext, useAloneOn } from './chart-alone.ts'
import { Picker } from './picker/picker.tsx'
import { PickerContext, type Picking } from './picker/picker-place.ts'
import './board.css'

export function Board() {
  const budgetView = useApp(state => state.budgetView)
  const [picking, setPicking] = useState<Picking | null>(null)
  const place = useMemo(() => ({ pick: setPicking }), [])
  const alone = useAloneOn(useApp(state => state.workspace.board))
  return (
    <PickerContext value={place}>
      <ChartAloneContext value={alone}>
        <div className="board">
          <BoardBar />
          <KpiRow />
          {budgetView === 'table' ? <BudgetSheet /> : <ChartGrid />}
        </div>
      </ChartAloneContext>
      {picking !== null && <Picker picking={picking} onClose={() => setPicking(null)} />}
    </PickerContext>
  )
}
