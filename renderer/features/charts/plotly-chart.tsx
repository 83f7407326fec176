/** A figure's lines and axes on the page: drawn when they changed, in turn with the other charts; taken down with its place. */

import { purge, react } from 'plotly.js/dist/plotly-basic.min.js'
import { useEffect, useRef } from 'react'
import { createDrawQueue } from './draw-queue.ts'
import type { Figure } from './figure.ts'
import 'plotly.js/dist/plotly.css'

const queue = createDrawQueue(requestAnimationFrame)

/** The figure is a picture to readers of the screen: words and table stand beside it. */
export function PlotlyChart({ figure }: { readonly figure: Figure }) {
  const root = useRef<HTMLDivElement>(null)
  const drawn = useRef('')
  const { data, layout, config } = figure

  useEffect(() => {
    const element = root.current
    const content = JSON.stringify([data, layout])
    if (element === null) return
    if (content === drawn.current) return queue.cancel(root)
    queue.request(root, () => {
      drawn.current = content
      react(element, data, layout, config)
    })
  }, [data, layout, config])

  useEffect(() => {
    const element = root.current
    return () => {
      queue.cancel(root)
      drawn.current = ''
      if (element !== null) purge(element)
    }
  }, [])

  return <div ref={root} className="chart-picture" aria-hidden="true" />
}
