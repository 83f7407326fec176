/** The axis that fits what a chart draws. */

import { isSigned } from './chart-mode.ts'
import type { ChartSubject } from './chart-view.ts'
import { fanReach } from './figure-fan.ts'
import { stacked } from './stack-areas.ts'
import { axisFor, type ValueAxis } from './value-axis.ts'

/** The axis that shows all that the chart draws, and has the room that it asks for. */
export function fittingAxis(subject: ChartSubject): ValueAxis {
  const { unit, mode, kind, room } = subject
  const zero = isSigned(mode) || kind === 'stacked' ? [0] : []
  const own = [...drawnBy(subject), ...room, ...zero]
  const highest = Math.max(0, ...own.filter(Number.isFinite))
  const others = kind === 'lines' ? subject.benchmarks.map(({ value }) => value) : []
  return axisFor([...own, ...others.filter(value => value <= REACH * highest)], unit.percent)
}

/** Other places that stand higher than so many times the highest own value are named at the upper edge, and press nothing flat. */
const REACH = 1.6

function drawnBy(subject: ChartSubject): readonly number[] {
  switch (subject.kind) {
    case 'lines':
      return [
        ...subject.lines.flatMap(({ values }) => values),
        ...fanReach(subject.fan),
        ...subject.past.map(({ value }) => value),
        ...subject.targets.map(({ value }) => value),
      ]
    case 'multiples':
      return subject.panels.flatMap(({ lines, fan }) => [
        ...lines.flatMap(({ values }) => values),
        ...fanReach(fan),
      ])
    case 'stacked':
      return subject.stacks.flatMap(({ parts }) => stacked(parts).at(-1)?.upper ?? [])
  }
}
