/** What all lines of a chart say in one year: largest first, values in the reader's language. */

import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { chartMessages } from './chart-messages.ts'
import type { ChartSubject } from './chart-view.ts'
import type { Box } from './label-places.ts'
import type { ReadoutSize } from './readout-place.ts'
import './readout.css'

export interface ReadoutLine {
  readonly key: 'scenario' | 'base' | 'outturn'
  readonly name: string
  /** With its unit. */
  readonly value: string
}

export interface Readout {
  readonly year: number
  readonly lines: readonly ReadoutLine[]
  /** Scenario less baseline, with its sign; null in years of outturn. */
  readonly difference: string | null
}

/** Reads all lines off in one year; in years of outturn there is only one. */
export function readoutOf(subject: ChartSubject, year: number, language: Language): Readout {
  const { years, unit, scenario, base, lastOutturn } = subject
  const index = years.indexOf(year)
  const value = scenario.values[index] ?? 0
  const baseValue = base.values[index] ?? 0
  const shown = (amount: number) => quantity(amount, unit, { language }).text
  if (year <= lastOutturn) {
    const line = { key: 'outturn', name: chartMessages[language].outturn, value: shown(value) } as const
    return { year, lines: [line], difference: null }
  }
  const lines = [
    { key: 'scenario', name: scenario.name, amount: value },
    { key: 'base', name: base.name, amount: baseValue },
  ] as const
  return {
    year,
    lines: lines
      .toSorted((a, b) => b.amount - a.amount)
      .map(({ key, name, amount }) => ({ key, name, value: shown(amount) })),
    difference: difference(value - baseValue, unit, { language }).text,
  }
}

/** The readout as one run of words. */
export function readoutWords({ year, lines }: Readout): string {
  return `${year}: ${lines.map(({ name, value }) => `${name} ${value}`).join('; ')}`
}

/** Its lines are of one height and its names are cut, so its size is known before it is drawn. */
export function readoutSize({ lines, difference }: Readout, chartWidth: number, scale: number): ReadoutSize {
  const rows = 1 + lines.length + (difference === null ? 0 : 1)
  return {
    width: Math.min(208 * scale, chartWidth / 2),
    height: (rows * 17 + 14 + (difference === null ? 0 : 9)) * scale,
  }
}

interface ReadoutCardProps {
  readonly readout: Readout
  readonly language: Language
  /** Where it stands in the chart, in pixels. */
  readonly place: Box
}

/** Beside the cross-hair of a large chart. */
export function ReadoutCard({ readout, language, place }: ReadoutCardProps) {
  return (
    <div
      className="readout"
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      aria-hidden="true"
    >
      <div className="readout-year">{readout.year}</div>
      {readout.lines.map(({ key, name, value }) => (
        <div key={key} className="readout-line" data-line={key}>
          <i className="readout-key" />
          <span className="readout-name">{name}</span>
          <span className="readout-value">{value}</span>
        </div>
      ))}
      {readout.difference !== null && (
        <div className="readout-line readout-difference">
          <i />
          <span className="readout-name">{chartMessages[language].difference}</span>
          <span className="readout-value">{readout.difference}</span>
        </div>
      )}
    </div>
  )
}

/** Under a small chart, in place of its source: a card would cover the lines, and their ends are named. */
export function ReadoutFoot({ readout }: { readonly readout: Readout }) {
  const [only] = readout.lines.length === 1 ? readout.lines : []
  return (
    <p className="readout-foot" aria-hidden="true">
      <span className="readout-year">{readout.year}</span>
      {readout.lines.map(({ key, value }) => (
        <span key={key} className="readout-value" data-line={key}>
          <i className="readout-key" />
          {value}
        </span>
      ))}
      <span className="readout-name">{readout.difference ?? only?.name}</span>
    </p>
  )
}
