/** The tornado: a bar for each input, the widest above, from the present result to both ends. */

import type { TornadoAnswer, TornadoBar } from '../../../../shared/analysis/tornado.ts'
import { scaledValue } from '../../../../shared/locale/quantities.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { DataTable, type TableLine } from './data-table.tsx'
import { InputName } from './input-name.tsx'
import { type InputWords, shortValue, spanText } from './input-words.ts'
import { PlotAxis, PlotRow } from './plot-row.tsx'
import { plotScale } from './plot-scale.ts'
import { Bar } from './tornado-bar.tsx'
import { tornadoMessages } from './tornado-messages.ts'
import type { Plotted } from './use-plotted.ts'

/** Per cent of the width beside the widest bar: the input's values stand there. */
const SIDES = 19

interface TornadoPlotProps {
  readonly answer: TornadoAnswer
  readonly plotted: Plotted
}

export function TornadoPlot({ answer, plotted }: TornadoPlotProps) {
  const text = useMessages(tornadoMessages)
  const { base, bars } = answer
  const { language, unit, year, wordsOf, resultText, tickText } = plotted
  const scale = plotScale([base, ...bars.flatMap(resultsOf)], SIDES)
  const words = (value: number, input: InputWords) => shortValue(value, input.unit, language)
  return (
    <div className="plot-box">
      <PlotAxis
        title={text.axis(plotted.variable.short[language], unit.label[language], year)}
        scale={scale}
        tickWords={tickText}
        origin={{ value: base, words: text.now(resultText(base)) }}
      />
      <ol className="plot-rows" aria-label={text.modeEnds}>
        {bars.map(bar => {
          const input = wordsOf(bar.id)
          return (
            <PlotRow
              key={bar.id}
              input={input}
              year={year}
              mark={bar.isOneSided ? text.oneSided : null}
              lines={linesOf(bar, input)}
              scale={scale}
              origin={base}
            >
              <Bar
                bar={bar}
                base={base}
                scale={scale}
                words={{ low: words(bar.low.input, input), high: words(bar.high.input, input) }}
              />
            </PlotRow>
          )
        })}
      </ol>
      <p className="plot-key" aria-hidden="true">
        <i className="plot-key-mark" data-end="low" /> {text.lowEnd}
        <i className="plot-key-mark" data-end="high" /> {text.highEnd}
      </p>
    </div>
  )

  function linesOf(bar: TornadoBar, input: InputWords): string[] {
    const end = (name: string, at: TornadoBar['low']) =>
      `${name}: ${text.at(words(at.input, input), at.result === null ? text.failed : resultText(at.result))}`
    return [
      end(text.lowEnd, bar.low),
      end(text.highEnd, bar.high),
      `${text.present}: ${text.at(words(bar.present, input), resultText(base))}`,
      ...(bar.isOneSided ? [text.oneSidedHint] : []),
    ]
  }
}

function resultsOf({ low, high }: TornadoBar): number[] {
  return [low.result, high.result].filter(result => result !== null)
}

export function TornadoTable({ answer, plotted }: TornadoPlotProps) {
  const text = useMessages(tornadoMessages)
  const { unit, year, language, wordsOf, resultText } = plotted
  const lines = answer.bars.map((bar): TableLine => {
    const input = wordsOf(bar.id)
    const given = (value: number) => ({
      text: shortValue(value, input.unit, language),
      value: scaledValue(value, input.unit),
    })
    const result = (value: number | null) => ({
      text: value === null ? text.failed : resultText(value),
      value: value === null ? null : scaledValue(value, unit),
    })
    return {
      key: bar.id,
      head: <InputName input={input} year={year} />,
      cells: [
        given(bar.low.input),
        result(bar.low.result),
        given(bar.high.input),
        result(bar.high.result),
        { text: spanText(bar.span, unit, language), value: scaledValue(bar.span, unit) },
      ],
    }
  })
  return (
    <DataTable
      caption={text.axis(plotted.variable.short[language], unit.label[language], year)}
      columns={[
        { key: 'input', head: text.input },
        { key: 'low', head: text.lowEnd },
        { key: 'at-low', head: text.result },
        { key: 'high', head: text.highEnd },
        { key: 'at-high', head: text.result },
        { key: 'span', head: text.span },
      ]}
      lines={lines}
    />
  )
}
