/** What Plotly draws of a figure: its axes, and the lines that stand still while a hand moves the others. */

import { purge, react } from 'plotly.js/dist/plotly-basic.min.js'
import { memo, useEffect, useRef } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { Figure } from '../../../shared/reading/charts/figure.ts'
import { createDrawQueue } from './draw-queue.ts'
import 'plotly.js/dist/plotly.css'

const queue = createDrawQueue(requestAnimationFrame)

type PlotlyFigure = Pick<Figure, 'traces' | 'layout' | 'config'>

/** Drawn when it changed, in turn with the other charts, and taken down with its place. A picture only: words and table stand beside it. */
export const PlotlyChart = memo(function PlotlyChart({ traces, layout, config }: PlotlyFigure) {
  const root = useRef<HTMLDivElement>(null)
  const drawn = useRef<object | null>(null)

  useEffect(() => {
    const element = root.current
    if (element === null) return
    const wanted = { data: [...traces], layout }
    if (sameContent(wanted, drawn.current)) {
      queue.cancel(root)
      return
    }
    queue.request(root, () => {
      drawn.current = wanted
      // Plotly writes into what it is given, and the next figure is held against this one.
      react(element, structuredClone(wanted.data), structuredClone(wanted.layout), config)
    })
  }, [traces, layout, config])

  useEffect(() => {
    const element = root.current
    return () => {
      queue.cancel(root)
      drawn.current = null
      if (element !== null) purge(element)
    }
  }, [])

  return <div ref={root} className="chart-picture" aria-hidden="true" />
})
