/** The centre of the screen: the board in view with its bar, cards and charts. */

import { useMemo, useState } from 'react'
import { ChartGrid } from '../charts/chart-grid.tsx'
import { KpiRow } from '../kpis/kpi-row.tsx'
import { BoardBar } from './board-bar.tsx'
import { Picker } from './picker/picker.tsx'
import { PickerContext, type Picking } from './picker/picker-place.ts'
import './board.css'

export function Board() {
  const [picking, setPicking] = useState<Picking | null>(null)
  const place = useMemo(() => ({ pick: setPicking }), [])
  return (
    <PickerContext value={place}>
      <div className="board">
        <BoardBar />
        <KpiRow />
        <ChartGrid />
      </div>
      {picking !== null && <Picker picking={picking} onClose={() => setPicking(null)} />}
    </PickerContext>
  )
}
