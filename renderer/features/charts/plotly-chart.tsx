/** A figure's lines and axes on the page: drawn when they changed, in turn with the other charts; taken down with its place. */

import { animate, purge, react } from 'plotly.js/dist/plotly-basic.min.js'
import { memo, useEffect, useRef } from 'react'
import { createDrawQueue } from './draw-queue.ts'
import type { Figure } from './figure.ts'
import { movedLines } from './moved-lines.ts'
import 'plotly.js/dist/plotly.css'

const queue = createDrawQueue(requestAnimationFrame)

/** At once and lines only: Plotly redraws axes and texts otherwise, which costs four times as much. */
const AT_ONCE = {
  mode: 'immediate',
  frame: { duration: 0, redraw: false },
  transition: { duration: 0 },
} as const

/** The figure is a picture to readers of the screen: words and table stand beside it. */
export const PlotlyChart = memo(function PlotlyChart({ figure }: { readonly figure: Figure }) {
  const root = useRef<HTMLDivElement>(null)
  const drawn = useRef<Figure | null>(null)

  useEffect(() => {
    const element = root.current
    if (element === null) return
    const moves = drawn.current === null ? null : movedLines(drawn.current, figure)
    if (moves?.traces.length === 0) {
      queue.cancel(root)
    } else if (moves === null) {
      queue.request(root, () => {
        drawn.current = figure
        // Plotly writes into what it is given, and the next figure is held against this one.
        react(element, structuredClone(figure.data), structuredClone(figure.layout), figure.config)
      })
    } else {
      queue.requestLight(root, () => {
        drawn.current = figure
        // It rejects where a later move overtook this one.
        animate(element, moves, AT_ONCE).catch(() => undefined)
      })
    }
  }, [figure])

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
