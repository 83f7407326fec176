/** Small charts of a variable that is broken down, as Office draws them: each a chart of its own, all on one axis. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { DrawingLook } from '../../../../shared/reading/charts/chart-look.ts'
import { chartMessages } from '../../../../shared/reading/charts/chart-messages.ts'
import { isSigned } from '../../../../shared/reading/charts/chart-mode.ts'
import { chartNumber, type NumberForm, unitOn } from '../../../../shared/reading/charts/chart-numbers.ts'
import type {
  ChartStack,
  ChartSubject,
  MultiplesSubject,
  StackedSubject,
} from '../../../../shared/reading/charts/chart-view.ts'
import { fittingAxis } from '../../../../shared/reading/charts/fitting-axis.ts'
import { tableYears } from '../../../../shared/reading/charts/table-columns.ts'
import { widthInArial } from './arial.ts'
import { type ChartSize, mostYears, type PlotMargins, plotBox, yearStep } from './chart-room.ts'
import { type NativeChart, type NativeLabel, plainSeries } from './native-chart.ts'
import { nativeFan } from './native-fan.ts'
import { axisWidth, scaled } from './native-lines.ts'
import { cellsOf, markerOf, pastSeries, scenarioSeries, textColorOf } from './native-marks.ts'
import { nativeNumbers } from './number-format.ts'

/** One small chart and what stands over it. */
export interface NativePanel {
  readonly title: string
  /** Colour of its title; null for ink. */
  readonly color: string | null
  readonly chart: NativeChart
}

/** What all small charts have in common. */
interface Common {
  readonly years: readonly number[]
  readonly form: NumberForm
  readonly factor: number
  readonly base: Omit<NativeChart, 'areas' | 'lines' | 'others' | 'plot' | 'yearStep'>
}

function commonOf(subject: ChartSubject, language: Language, look: DrawingLook): Common {
  const years = tableYears(subject)
  const axis = fittingAxis(subject)
  const form: NumberForm = { unit: unitOn(axis, subject.unit), language, isSigned: isSigned(subject.mode) }
  const { factor, code } = nativeNumbers(form.unit, form.isSigned, language)
  return {
    years,
    form,
    factor,
    base: {
      years,
      yearWord: chartMessages[language].year,
      axis: scaled(axis, factor),
      format: code,
      axisTitle: '',
      hasYears: true,
      fontSize: look.fontSize,
    },
  }
}

function margins(
  subject: ChartSubject,
  { form }: Common,
  end: number,
  { fontSize }: DrawingLook,
): PlotMargins {
  return {
    left: axisWidth(fittingAxis(subject), form, fontSize),
    right: end,
    top: fontSize * 0.6,
    bottom: fontSize * 1.8,
  }
}

/** One for each element: the lines of all scenarios; at the end of the one in hand its value. */
export function nativeMultiples(
  subject: MultiplesSubject,
  language: Language,
  size: ChartSize,
  look: DrawingLook,
): NativePanel[] {
  const common = commonOf(subject, language, look)
  const { years, factor, form } = common
  const sign = form.unit.percent ? '\u00a0%' : ''
  const t = chartMessages[language]
  const last = years.length - 1
  const activeEnds = subject.panels.flatMap(({ lines }) => lines.filter(({ role }) => role === 'active'))
  const end = Math.max(
    ...activeEnds.map(({ values }) =>
      widthInArial(`${chartNumber(values.at(-1) ?? Number.NaN, form)}${sign}`, look.fontSize, 600),
    ),
  )
  const plot = plotBox(size, margins(subject, common, end + look.fontSize * 1.2, look))
  const step = yearStep(years.length, mostYears(plot.width * size.width, look.fontSize))
  return subject.panels.map(panel => {
    const drawn = scenarioSeries(panel, subject, years, factor, look).map(({ line, series }) => {
      if (line.role !== 'active' || typeof series.values[last] !== 'number') return series
      const label: NativeLabel = {
        at: last,
        says: 'value',
        side: 'right',
        color: textColorOf(line, look),
        isBold: true,
        shift: { x: 0, y: 0 },
      }
      return { ...series, marked: [{ at: last, marker: markerOf(line, 6, look) }], labels: [label] }
    })
    const active = panel.lines.find(({ role }) => role === 'active')
    const fan = panel.fan && active && nativeFan(panel.fan, active, subject, years, factor, look, language)
    const inRuns = panel.past.filter(({ year }) => years.includes(year))
    const past = pastSeries(inRuns, years, factor, t.observed, 4, look)
    return {
      title: panel.name,
      color: null,
      chart: {
        ...common.base,
        plot,
        yearStep: step,
        areas: fan?.areas ?? [],
        lines: [...(fan ? [fan.median] : []), ...drawn, ...(inRuns.length === 0 ? [] : [past])],
        others: fan?.columns ?? [],
      },
    }
  })
}

/** One for each scenario: the elements on top of each other. */
export function nativeStacks(
  subject: StackedSubject,
  language: Language,
  size: ChartSize,
  look: DrawingLook,
): NativePanel[] {
  const common = commonOf(subject, language, look)
  const plot = plotBox(size, margins(subject, common, look.fontSize, look))
  const step = yearStep(common.years.length, mostYears(plot.width * size.width, look.fontSize))
  return subject.stacks.map(stack => ({
    title: stack.name,
    color: textColorOf(stack, look),
    chart: {
      ...common.base,
      plot,
      yearStep: step,
      areas: bandsOf(subject, stack, common, look),
      lines: [],
      others: [],
    },
  }))
}

function bandsOf(
  { bands, years }: StackedSubject,
  { parts }: ChartStack,
  common: Common,
  look: DrawingLook,
): NativeChart['areas'] {
  return bands.flatMap(({ name, hue }, index) => {
    const part = parts[index]
    if (part === undefined) return []
    return [
      {
        ...plainSeries,
        name,
        values: cellsOf(part.values, { years }, common.years, common.factor),
        stroke: { color: look.bandEdge, width: 0.5, dash: [] },
        fill: { color: look.bands[hue - 1] ?? look.grid, opacity: 1 },
      },
    ]
  })
}
