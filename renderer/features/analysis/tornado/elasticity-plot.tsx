/** Elasticities: per cent of the result for one per cent of each input, from zero to the left and to the right. */

import type { Elasticity, TornadoAnswer } from '../../../../shared/analysis/tornado.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { DataTable, type TableLine } from './data-table.tsx'
import { InputName } from './input-name.tsx'
import { differenceLabel, type InputWords, shortNumber, shortValue } from './input-words.ts'
import { PlotAxis, PlotRow } from './plot-row.tsx'
import { plotScale } from './plot-scale.ts'
import { tornadoMessages } from './tornado-messages.ts'
import type { Plotted } from './use-plotted.ts'

const SIDES = 19
const DECIMALS = 3

interface ElasticityPlotProps {
  readonly answer: TornadoAnswer
  readonly plotted: Plotted
}

/** Those without an elasticity have their slope in the place of a bar. */
export function ElasticityPlot({ answer: { elasticities }, plotted }: ElasticityPlotProps) {
  const text = useMessages(tornadoMessages)
  const { language, year, wordsOf } = plotted
  const slopeText = useSlopeText(plotted)
  const known = elasticities.flatMap(({ elasticity }) => (elasticity === null ? [] : [elasticity]))
  const scale = plotScale([0, ...known], SIDES)
  const number = (value: number) => formatNumber(value, { language, decimals: DECIMALS, sign: 'always' })

  const linesOf = (each: Elasticity, input: InputWords): string[] => [
    ...(each.elasticity === null ? [] : [text.elasticityOf(percentText(each.elasticity, language))]),
    ...(each.slope === null ? [] : [`${text.slope}: ${slopeText(each.slope, input)}`]),
    ...(each.isKinked && each.slopeBelow !== null && each.slopeAbove !== null
      ? [text.kinkedHint, text.slopes(slopeText(each.slopeBelow, input), slopeText(each.slopeAbove, input))]
      : []),
    `${text.present}: ${shortValue(each.present, input.unit, language)}`,
  ]

  return (
    <div className="plot-box">
      <PlotAxis
        title={text.elasticityAxis(plotted.variable.short[language], year)}
        scale={scale}
        tickWords={tick => shortNumber(tick, language)}
        origin={null}
      />
      <ol className="plot-rows" aria-label={text.modePoint}>
        {elasticities.map(each => {
          const input = wordsOf(each.id)
          const { elasticity } = each
          return (
            <PlotRow
              key={each.id}
              input={input}
              year={year}
              mark={each.isKinked ? text.kinked : null}
              lines={linesOf(each, input)}
              scale={scale}
              origin={0}
            >
              {elasticity === null ? (
                <text
                  className="tornado-end"
                  x={`${scale.at(0)}%`}
                  y="50%"
                  dx={scale.at(0) > 50 ? -4 : 4}
                  dy="0.35em"
                  textAnchor={scale.at(0) > 50 ? 'end' : 'start'}
                >
                  {each.slope === null ? '' : slopeText(each.slope, input)}
                </text>
              ) : (
                <>
                  <rect
                    className="tornado-bar"
                    data-end="high"
                    x={`${Math.min(scale.at(0), scale.at(elasticity))}%`}
                    width={`${Math.abs(scale.at(elasticity) - scale.at(0))}%`}
                    y="22%"
                    height="56%"
                  />
                  <text
                    className="tornado-end"
                    x={`${scale.at(elasticity)}%`}
                    y="50%"
                    dx={elasticity < 0 ? -4 : 4}
                    dy="0.35em"
                    textAnchor={elasticity < 0 ? 'end' : 'start'}
                  >
                    {number(elasticity)}
                  </text>
                </>
              )}
            </PlotRow>
          )
        })}
      </ol>
      <p className="analysis-note plot-note">{text.elasticityNote}</p>
    </div>
  )
}

export function ElasticityTable({ answer: { elasticities }, plotted }: ElasticityPlotProps) {
  const text = useMessages(tornadoMessages)
  const { language, year, wordsOf, unit } = plotted
  const slopeText = useSlopeText(plotted)
  const lines = elasticities.map((each): TableLine => {
    const input = wordsOf(each.id)
    const { elasticity, slope } = each
    return {
      key: each.id,
      head: <InputName input={input} year={year} />,
      cells: [
        {
          text:
            elasticity === null
              ? ''
              : formatNumber(elasticity, { language, decimals: DECIMALS, sign: 'always' }),
          value: elasticity,
        },
        {
          text: slope === null ? '' : slopeText(slope, input),
          value: slope === null ? null : (slope * unit.scale) / input.unit.scale,
        },
        { text: each.isKinked ? text.kinked : '', value: null },
      ],
    }
  })
  return (
    <DataTable
      caption={text.elasticityAxis(plotted.variable.short[language], year)}
      columns={[
        { key: 'input', head: text.input },
        { key: 'elasticity', head: text.elasticity },
        { key: 'slope', head: text.slope },
        { key: 'kink', head: '' },
      ]}
      lines={lines}
    />
  )
}

/** `+0,412 %`: what one per cent of an input gives. */
export function percentText(elasticity: number, language: Language): string {
  const number = formatNumber(elasticity, { language, decimals: DECIMALS, sign: 'always' })
  return language === 'vi' ? `${number}\u202f%` : `${number}%`
}

/** A slope in units of the result per unit of the input: `+0,31 điểm % trên mỗi điểm %`. */
function useSlopeText({ unit, language }: Plotted): (slope: number, input: InputWords) => string {
  const text = useMessages(tornadoMessages)
  return (slope, input) => {
    const number = shortNumber((slope * unit.scale) / input.unit.scale, language, 'always')
    const result = differenceLabel(unit, language)
    const per = differenceLabel(input.unit, language) || text.one
    return text.slopePer(`${number}${result === '' ? '' : ` ${result}`}`, per)
  }
}
