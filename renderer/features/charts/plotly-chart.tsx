/** A figure on the page: drawn once per animation frame at most, the latest wins; taken down with its place. */

import { purge, react } from 'plotly.js/dist/plotly-basic.min.js'
import { useEffect, useRef } from 'react'
import type { Figure } from './figure.ts'
import 'plotly.js/dist/plotly.css'

/** The figure is a picture to readers of the screen: words and table stand beside it. */
export function PlotlyChart({ figure }: { readonly figure: Figure }) {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(figure)
  const frame = useRef<number | null>(null)

  useEffect(() => {
    latest.current = figure
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null
      const { data, layout, config } = latest.current
      if (root.current !== null) react(root.current, data, layout, config)
    })
  }, [figure])

  useEffect(() => {
    const element = root.current
    return () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current)
      frame.current = null
      if (element !== null) purge(element)
    }
  }, [])

  return <div ref={root} className="chart-picture" aria-hidden="true" />
}
