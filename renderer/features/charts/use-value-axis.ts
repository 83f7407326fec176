/** The axis of a chart, remembered from one run to the next. */

import { useState } from 'react'
import { lineOf } from '../../../shared/reading/charts/chart-lines.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { fanReach } from '../../../shared/reading/charts/figure-fan.ts'
import { stacked } from '../../../shared/reading/charts/stack-areas.ts'
import {
  axisFor,
  type KeptAxis,
  nextAxis,
  type ValueAxis,
} from '../../../shared/reading/charts/value-axis.ts'

/** @param isHeld a lever is in hand: the axis stands. */
export function useValueAxis(subject: ChartSubject, documentId: string, isHeld: boolean): ValueAxis {
  const [kept, setKept] = useState<KeptAxis | null>(null)
  const next = nextAxis(kept, fittingAxis(subject), {
    about: [documentId, ...axisSubject(subject)].join(' '),
    isHeld,
    isBaseline: isBaseline(subject),
  })
  if (next !== kept) setKept(next)
  return next.axis
}

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

/** What an axis is of: a change of any of it asks for another one. */
export function axisSubject(subject: ChartSubject): readonly string[] {
  const { variable, kind, mode, unit } = subject
  return [variable, kind, mode, unit.id, ...ownersOf(subject), ...partsOf(subject)]
}

/** Into what it is broken down. */
function partsOf(subject: ChartSubject): readonly string[] {
  switch (subject.kind) {
    case 'lines':
      return []
    case 'multiples':
      return subject.panels.map(({ key }) => key)
    case 'stacked':
      return subject.bands.map(({ key }) => key)
  }
}

function ownersOf(subject: ChartSubject): readonly string[] {
  switch (subject.kind) {
    case 'lines':
      return [...subject.lines, ...subject.benchmarks].map(({ key }) => key)
    case 'multiples':
      return (subject.panels[0]?.lines ?? []).map(({ key }) => key)
    case 'stacked':
      return subject.stacks.map(({ key }) => key)
  }
}

/** The scenario's lines lie on the baseline's. */
function isBaseline(subject: ChartSubject): boolean {
  if (subject.kind === 'stacked') return false
  const panels = subject.kind === 'lines' ? [subject] : subject.panels
  return panels.every(panel => {
    const base = lineOf(panel, 'base').values
    return lineOf(panel, 'active').values.every((value, index) => value === base[index])
  })
}
