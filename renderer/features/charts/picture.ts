/** Any chart as layers to be drawn, whatever it is of. Pure. */

import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import type { ChartSubject, ChartView } from '../../../shared/reading/charts/chart-view.ts'
import { type Figure, figureOf } from '../../../shared/reading/charts/figure.ts'
import { multiplesFigure } from '../../../shared/reading/charts/figure-multiples.ts'
import { stackedFigure } from '../../../shared/reading/charts/figure-stacked.ts'
import type { PanelsFigure } from '../../../shared/reading/charts/panel-marks.ts'

export interface Picture extends PanelsFigure {
  /** What Plotly draws of it; null for small charts, which are our own throughout. */
  readonly plotly: Pick<Figure, 'traces' | 'layout' | 'config'> | null
}

export function pictureOf(subject: ChartSubject, view: ChartView, look: ChartLook): Picture {
  switch (subject.kind) {
    case 'lines': {
      const { ground, marks, links, frame, fan, lines, ...plotly } = figureOf(subject, view, look)
      return { ground, marks, links, plots: [{ key: subject.key, frame, areas: [], fan, lines }], plotly }
    }
    case 'multiples':
      return { ...multiplesFigure(subject, view, look), plotly: null }
    case 'stacked':
      return { ...stackedFigure(subject, view, look), plotly: null }
  }
}
