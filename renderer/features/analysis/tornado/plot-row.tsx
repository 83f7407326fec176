/** A row of a plot: the input's name, which leads to the input, and beside it what the plot draws of it. */

import type { ReactNode } from 'react'
import { Focusable, TooltipTrigger } from 'react-aria-components'
import { useActions } from '../../../store/use-app.ts'
import { Hint } from '../../../ui/hint.tsx'
import { goToLever } from '../../envelope/go-to-lever.ts'
import type { InputWords } from './input-words.ts'
import type { PlotScale } from './plot-scale.ts'

interface PlotRowProps {
  readonly input: InputWords
  readonly year: number
  /** Under the name, in a word or two. */
  readonly mark?: string | null
  /** What the row says, in lines: on hover and focus, and to readers of the screen. */
  readonly lines: readonly string[]
  readonly scale: PlotScale
  /** Value of the line from which bars begin. */
  readonly origin: number
  /** Parts of an SVG whose horizontal places are per cent. */
  readonly children: ReactNode
  /** On the right of the plot; null where all plots go to the edge. */
  readonly aside?: ReactNode
}

export function PlotRow({
  input,
  year,
  mark = null,
  lines,
  scale,
  origin,
  children,
  aside = null,
}: PlotRowProps) {
  const lead = useLeadToInput()
  return (
    <li className="plot-row">
      <TooltipTrigger delay={250} closeDelay={0}>
        <Focusable>
          <button
            type="button"
            className="plot-name"
            data-input={input.id}
            data-marked={mark !== null}
            aria-label={[input.name, ...(mark === null ? [] : [mark]), ...lines].join('. ')}
            onClick={() => lead(input, year)}
          >
            <span className="plot-name-words">{input.name}</span>
            {mark === null ? null : <span className="plot-mark">{mark}</span>}
          </button>
        </Focusable>
        <Hint placement="left">
          <strong>{input.name}</strong>
          {lines.map(line => (
            <span className="plot-hint-line" key={line}>
              {line}
            </span>
          ))}
        </Hint>
      </TooltipTrigger>
      <svg className="plot" aria-hidden="true">
        {scale.ticks.map(tick => (
          <PlotLine key={tick} className="plot-grid" at={scale.at(tick)} />
        ))}
        {children}
        <PlotLine className="plot-origin" at={scale.at(origin)} />
      </svg>
      {aside}
    </li>
  )
}

function PlotLine({ at, className }: { readonly at: number; readonly className: string }) {
  const x = `${at}%`
  return <line className={className} x1={x} x2={x} y1="0" y2="100%" />
}

/** To a lever's row, or its path where no row is on the screen; to where a parameter comes from. */
export function useLeadToInput(): (input: InputWords, year: number) => void {
  const { openPath, explain } = useActions()
  return ({ id, isLever }, year) => {
    if (!isLever) explain({ item: id, year, side: 'scenario' })
    else if (!goToLever(id)) openPath(id)
  }
}

interface PlotAxisProps {
  readonly title: string
  readonly scale: PlotScale
  readonly tickWords: (tick: number) => string
  /** A line over the plot that is named. */
  readonly origin: { readonly value: number; readonly words: string } | null
  /** Over what stands on the right of the plots. */
  readonly aside?: string | null
}

/** Title and values of the axis; stays in view while the rows scroll. */
export function PlotAxis({ title, scale, tickWords, origin, aside = null }: PlotAxisProps) {
  return (
    <div className="plot-axis" aria-hidden="true">
      <p className="plot-axis-title">{title}</p>
      <svg className="plot" aria-hidden="true">
        {origin === null ? null : (
          <text
            className="plot-origin-words"
            x={`${scale.at(origin.value)}%`}
            y="30%"
            textAnchor={anchorAt(scale.at(origin.value))}
          >
            {origin.words}
          </text>
        )}
        {scale.ticks.map(tick => (
          <text key={tick} x={`${scale.at(tick)}%`} y="82%" textAnchor="middle">
            {tickWords(tick)}
          </text>
        ))}
      </svg>
      {aside === null ? null : <span className="plot-aside">{aside}</span>}
    </div>
  )
}

/** Words near an edge of the plot stand inside it. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 25) return 'start'
  return place > 75 ? 'end' : 'middle'
}
