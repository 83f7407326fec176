/** The centre of the screen: the board in view with its bar, cards and charts. */

import { ChartGrid } from '../charts/chart-grid.tsx'
import { KpiRow } from '../kpis/kpi-row.tsx'
import './board.css'

export function Board() {
  return (
    <div className="board">
      <KpiRow />
      <ChartGrid />
    </div>
  )
}
