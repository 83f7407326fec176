/** A plot as the charts' library has it, so far as our charts use it: plain data, which knows no library. */

/** Points joined by a line, by year. */
export interface PlotTrace {
  type: 'scatter'
  hoverinfo: 'skip'
  name?: string
  mode: 'lines' | 'lines+markers'
  x: number[]
  y: (number | null)[]
  connectgaps?: boolean
  cliponaxis?: boolean
  line: { color: string; width: number }
  marker?: { color: string[]; size: number; opacity: number; line: { color: string; width: number } }
}

export interface PlotYearAxis {
  range: [number, number]
  fixedrange: true
  showgrid: false
  zeroline: false
  showline: false
  tickmode: 'array'
  tickvals: number[]
  showticklabels: false
  ticks: 'outside'
  ticklen: number
  tickwidth: number
  tickcolor: string
}

export interface PlotValueAxis {
  range: [number, number]
  fixedrange: true
  gridcolor: string
  gridwidth: number
  zeroline: boolean
  zerolinecolor: string
  zerolinewidth: number
  showline: false
  tickmode: 'array'
  tickvals: number[]
  ticktext: string[]
  ticks: ''
  ticklabelstandoff: number
}

/** A type, and no interface: the library’s own has index signatures. */
export type PlotLayout = {
  width: number
  height: number
  margin: { l: number; r: number; t: number; b: number; pad: number; autoexpand: false }
  font: { family: string; size: number; color: string }
  paper_bgcolor: string
  plot_bgcolor: string
  separators: string
  showlegend: false
  hovermode: false
  dragmode: false
  xaxis: PlotYearAxis
  yaxis: PlotValueAxis
}

export interface PlotConfig {
  staticPlot: true
  displayModeBar: false
  responsive: false
}
