/**
 * The smallest bundle that Plotly ships: it has `scatter` and makes no code at run time. Only what the screen uses is
 * declared. Plotly's own types know only the named dashes; the library takes lengths in pixels as well.
 */
declare module 'plotly.js/dist/plotly-basic.min.js' {
  import type { Annotation, Config, Layout, ScatterData, Shape } from 'plotly.js'

  type Dashed<Line> = Omit<NonNullable<Line>, 'dash'> & { dash?: string }

  export type Trace = Omit<ScatterData, 'line'> & { line?: Dashed<ScatterData['line']> }
  export type FigureShape = Omit<Shape, 'line'> & { line?: Dashed<Shape['line']> }
  export type FigureAnnotation = Annotation
  export type FigureConfig = Partial<Config>
  export type FigureLayout = Omit<Partial<Layout>, 'shapes'> & { shapes: FigureShape[] }

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
