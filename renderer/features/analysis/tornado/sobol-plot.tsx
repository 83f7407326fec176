/** Sobol indices: for each input a full dot for its share alone and a hollow one with its interactions, with their intervals. */

import type { Estimate, SobolAnswer, SobolIndex } from '../../../../shared/analysis/sobol.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { DataTable, type TableLine } from './data-table.tsx'
import { InputName } from './input-name.tsx'
import { PlotAxis, PlotRow } from './plot-row.tsx'
import { type PlotScale, plotScale } from './plot-scale.ts'
import { shareText } from './share-text.ts'
import { tornadoMessages } from './tornado-messages.ts'
import type { Plotted } from './use-plotted.ts'
import { YearSketch } from './year-sketch.tsx'

/** Room for the sketch of the years on the right. */
const SIDES = 6

interface SobolPlotProps {
  readonly answer: SobolAnswer
  readonly plotted: Plotted
}

export function SobolPlot({ answer, plotted }: SobolPlotProps) {
  const text = useMessages(tornadoMessages)
  const { indices, path } = answer
  const { language, year, wordsOf } = plotted
  const scale = plotScale(
    [0, ...indices.flatMap(({ first, total }) => [first.low, first.high, total.low, total.high])],
    SIDES,
  )
  return (
    <div className="plot-box" data-sketched={path !== null}>
      <PlotAxis
        title={text.sobolAxis(plotted.variable.short[language], year)}
        scale={scale}
        tickWords={tick => shareText(tick, language)}
        origin={null}
        aside={path === null ? null : text.years}
      />
      <ol className="plot-rows" aria-label={text.modeSobol}>
        {indices.map((index, place) => (
          <PlotRow
            key={index.id}
            input={wordsOf(index.id)}
            year={year}
            lines={linesOf(index, path?.first[place] ?? [])}
            scale={scale}
            origin={0}
            aside={path === null ? null : <YearSketch shares={path.first[place] ?? []} />}
          >
            <Interval estimate={index.first} scale={scale} y="35%" kind="first" />
            <Interval estimate={index.total} scale={scale} y="65%" kind="total" />
            {index.isZero ? (
              <text
                className="sobol-zero"
                x={`${scale.at(Math.max(index.first.high, index.total.high))}%`}
                y="50%"
                dx="6"
                dy="0.35em"
              >
                {text.zero}
              </text>
            ) : null}
          </PlotRow>
        ))}
      </ol>
      <p className="plot-key" aria-hidden="true">
        <i className="plot-key-dot" data-kind="first" /> {text.first}
        <i className="plot-key-dot" data-kind="total" /> {text.total}
        <span>— {text.interval}</span>
      </p>
    </div>
  )

  function linesOf({ first, total, isZero }: SobolIndex, shares: readonly (number | null)[]): string[] {
    const known = shares.filter(share => share !== null)
    const [from, to] = [known[0], known.at(-1)]
    return [
      `${text.first}: ${estimateText(first, language)}`,
      `${text.total}: ${estimateText(total, language)}`,
      ...(isZero ? [text.zeroHint] : []),
      ...(from === undefined || to === undefined
        ? []
        : [text.overYears(shareText(from, language), shareText(to, language))]),
    ]
  }
}

interface IntervalProps {
  readonly estimate: Estimate
  readonly scale: PlotScale
  readonly y: string
  readonly kind: 'first' | 'total'
}

function Interval({ estimate: { value, low, high }, scale, y, kind }: IntervalProps) {
  return (
    <g className="sobol-interval" data-kind={kind}>
      <line x1={`${scale.at(low)}%`} x2={`${scale.at(high)}%`} y1={y} y2={y} />
      <circle cx={`${scale.at(value)}%`} cy={y} r="3.5" />
    </g>
  )
}

/** `41 % (38 % – 44 %)`. */
function estimateText({ value, low, high }: Estimate, language: Language): string {
  return `${shareText(value, language)} (${shareText(low, language)} – ${shareText(high, language)})`
}

export function SobolTable({ answer: { indices }, plotted }: SobolPlotProps) {
  const text = useMessages(tornadoMessages)
  const { language, year, wordsOf } = plotted
  const lines = indices.map(({ id, first, total, isZero }): TableLine => {
    const share = (value: number) => ({ text: shareText(value, language), value })
    const interval = ({ low, high }: Estimate) => ({
      text: `${shareText(low, language)} – ${shareText(high, language)}`,
      value: null,
    })
    return {
      key: id,
      head: <InputName input={wordsOf(id)} year={year} />,
      cells: [
        isZero ? { text: text.zero, value: first.value } : share(first.value),
        interval(first),
        share(total.value),
        interval(total),
      ],
    }
  })
  return (
    <DataTable
      caption={text.sobolAxis(plotted.variable.short[language], year)}
      columns={[
        { key: 'input', head: text.input },
        { key: 'first', head: text.first },
        { key: 'first-interval', head: text.interval },
        { key: 'total', head: text.total },
        { key: 'total-interval', head: text.interval },
      ]}
      lines={lines}
    />
  )
}
