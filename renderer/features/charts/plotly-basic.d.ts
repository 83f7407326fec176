/**
 * The smallest bundle that Plotly ships: it has `scatter` and makes no code at run time. Only what the screen uses is
 * declared. Plotly's own types know only the named dashes; the library takes lengths in pixels as well.
 */
declare module 'plotly.js/dist/plotly-basic.min.js' {
  import type { Config, Layout, ScatterData } from 'plotly.js'

  type Line = NonNullable<ScatterData['line']>

  export type Trace = Omit<ScatterData, 'line'> & { line?: Omit<Line, 'dash'> & { dash?: string } }
  export type FigureConfig = Partial<Config>
  export type FigureLayout = Partial<Layout>

  /** Draws a figure, or changes what is drawn into it. */
  export function react(
    root: HTMLElement,
    data: Trace[],
    layout: FigureLayout,
    config: FigureConfig,
  ): Promise<unknown>

  /** Gives everything back that a figure holds. */
  export function purge(root: HTMLElement): void
}
