/** What a chart says in one year: every line, the largest first, values in the reader's language. */

import type { Language } from '../../../shared/model/definition.ts'
import { benchmarkWords } from '../../../shared/reading/charts/benchmark-labels.ts'
import { lineOf, valueIn } from '../../../shared/reading/charts/chart-lines.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import { chartText, distanceText, type NumberForm } from '../../../shared/reading/charts/chart-numbers.ts'
import type {
  ChartBand,
  ChartGround,
  ChartPanel,
  ChartStack,
  ChartSubject,
  LineRole,
  LinesSubject,
  PastPoint,
  PastStanding,
} from '../../../shared/reading/charts/chart-view.ts'
import { ensembleMessages } from '../../../shared/reading/charts/ensemble-messages.ts'

export interface ReadoutLine {
  readonly key: string
  /** `past`: one for all lines. `band`: a part of a stack, `total` their sum. */
  readonly role: LineRole | 'past' | 'band' | 'total'
  /** Of the scenario; null for what has none. */
  readonly slot: number | null
  /** Of the band; null for what is none. */
  readonly hue: number | null
  readonly name: string
  /** With its unit. */
  readonly value: string
}

export interface Readout {
  readonly year: number
  /** What it is of, where the chart has several parts; empty where it has one. */
  readonly title: string
  readonly lines: readonly ReadoutLine[]
  /** Scenario in hand less baseline, with its sign; null where there is nothing to compare or the lines say it themselves. */
  readonly difference: string | null
  /** What must be known of the number of a year that is over; empty where nothing. */
  readonly note: string
}

/** What a chart says in a year. @param plot place of the plot in the chart. */
export function readoutAt(subject: ChartSubject, plot: number, year: number, form: NumberForm): Readout {
  const nothing: Readout = { year, title: '', lines: [], difference: null, note: '' }
  switch (subject.kind) {
    case 'lines':
      return withNotes(readoutOf(subject, subject, year, form), [
        ...fanIn(subject, subject, year, form),
        ...judgedIn(subject, year, form),
      ])
    case 'multiples': {
      const panel = subject.panels[plot]
      if (panel === undefined) return nothing
      return withNotes(readoutOf(subject, panel, year, form, panel.name), fanIn(subject, panel, year, form))
    }
    case 'stacked': {
      const stack = subject.stacks[plot]
      return stack === undefined ? nothing : stackReadout(subject, subject.bands, stack, year, form)
    }
  }
}

/** What the year is held against: its targets, and other places in it, whether or not the picture has room for their names. */
function judgedIn({ targets, benchmarks }: LinesSubject, year: number, form: NumberForm): string[] {
  return [
    ...targets.filter(each => each.year === year).map(({ words }) => words),
    ...benchmarks.filter(each => each.year === year).map(each => benchmarkWords(each, form)),
  ]
}

/** Between what the inner half and nine tenths of the draws lie. */
function fanIn(
  { years, lastOutturn }: Ground,
  { fan }: ChartPanel,
  year: number,
  form: NumberForm,
): string[] {
  if (fan === null || year <= lastOutturn) return []
  const text = (values: readonly number[]) => chartText(valueIn(years, values, year), form)
  const t = ensembleMessages[form.language]
  return [t.interval(50, text(fan.p25), text(fan.p75)), t.interval(90, text(fan.p5), text(fan.p95))]
}

function withNotes(readout: Readout, notes: readonly string[]): Readout {
  return { ...readout, note: [readout.note, ...notes].filter(each => each !== '').join(' · ') }
}

type Ground = Pick<ChartGround, 'years' | 'lastOutturn' | 'mode'>

/** Reads all lines off in one year; in years that are over there is one for all. */
function readoutOf(ground: Ground, panel: ChartPanel, year: number, form: NumberForm, title = ''): Readout {
  const past = panel.past.find(each => each.year === year)
  if (past !== undefined) return pastReadout(past, form, title)
  const first = ground.years[0] ?? year
  if (year < first)
    return { year, title, lines: [], difference: null, note: chartMessages[form.language].noValue }
  const isComparing = !isSigned(ground.mode) && year > ground.lastOutturn
  const lines = panel.lines
    .map(({ values, ...owner }) => ({ ...owner, amount: valueIn(ground.years, values, year) }))
    .toSorted((a, b) => order(b.amount) - order(a.amount))
  const amountOf = (role: 'active' | 'base') => valueIn(ground.years, lineOf(panel, role).values, year)
  return {
    year,
    title,
    lines: lines.map(({ key, role, slot, name, amount }) => ({
      key,
      role,
      slot,
      hue: null,
      name,
      value: chartText(amount, form),
    })),
    difference: isComparing ? distanceText(amountOf('active'), amountOf('base'), form) : null,
    note: '',
  }
}

/** Reads a stack off, from the top band down, its sum first. */
function stackReadout(
  { years }: Pick<ChartGround, 'years'>,
  bands: readonly ChartBand[],
  stack: ChartStack,
  year: number,
  form: NumberForm,
): Readout {
  const parts = bands.map((band, index) => ({
    ...band,
    amount: valueIn(years, stack.parts[index]?.values ?? [], year),
  }))
  const line = { slot: null, hue: null } as const
  return {
    year,
    title: stack.name,
    lines: [
      {
        ...line,
        key: 'total',
        role: 'total',
        name: chartMessages[form.language].total,
        value: chartText(
          parts.reduce((sum, { amount }) => sum + amount, 0),
          form,
        ),
      },
      ...parts.toReversed().map(
        ({ key, name, hue, amount }): ReadoutLine => ({
          ...line,
          key,
          role: 'band',
          hue,
          name,
          value: chartText(amount, form),
        }),
      ),
    ],
    difference: null,
    note: '',
  }
}

/** The readout as one run of words. */
export function readoutWords({ year, title, lines, note }: Readout): string {
  const head = title === '' ? String(year) : `${title}, ${year}`
  return `${head}: ${lines.length === 0 ? note : lines.map(({ name, value }) => `${name} ${value}`).join('; ')}`
}

/** What the whole chart says in a year, as one run of words: of several plots each in short, its scenario or its sum. */
export function yearWords(subject: ChartSubject, year: number, form: NumberForm): string {
  const plots =
    subject.kind === 'lines' ? 1 : (subject.kind === 'stacked' ? subject.stacks : subject.panels).length
  const readouts = Array.from({ length: plots }, (_, plot) => readoutAt(subject, plot, year, form))
  const [first] = readouts
  if (first === undefined) return String(year)
  if (plots === 1) return readoutWords(first)
  return `${year}: ${readouts.map(plotWords).join('; ')}`
}

function plotWords({ title, lines, note }: Readout): string {
  const own = lines.find(({ role }) => role === 'active' || role === 'total') ?? lines[0]
  return `${title} ${own?.value ?? note}`
}

/** Whose figure it is. */
export function standingWords(standing: PastStanding, language: Language): string {
  const t = chartMessages[language]
  switch (standing) {
    case 'published':
      return t.publishedFigure
    case 'derived':
      return t.derivedFigure
    case 'estimate':
      return t.estimatedFigure
    case 'executed':
      return t.executedFigure
    case 'modelled':
      return t.modelledFigure
  }
}

function pastReadout({ year, value, standing, note }: PastPoint, form: NumberForm, title: string): Readout {
  const name = standingWords(standing, form.language)
  const line = {
    key: 'past',
    role: 'past',
    slot: null,
    hue: null,
    name,
    value: chartText(value, form),
  } as const
  return { year, title, lines: [line], difference: null, note }
}

/** What is no number comes last. */
function order(amount: number): number {
  return Number.isFinite(amount) ? amount : Number.NEGATIVE_INFINITY
}
