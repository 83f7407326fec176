/** The axis of a chart, remembered from one run to the next. */

import { useState } from 'react'
import { lineOf } from '../../../shared/reading/charts/chart-lines.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { fittingAxis } from '../../../shared/reading/charts/fitting-axis.ts'
import { type KeptAxis, nextAxis, type ValueAxis } from '../../../shared/reading/charts/value-axis.ts'

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
