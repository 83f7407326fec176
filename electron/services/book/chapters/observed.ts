/** The chapter of what was observed: history of variables and levers, and figures of other places. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Chapter, Entry, Line } from '../../../../shared/book/content.ts'
import type { Observation, Words } from '../../../../shared/model/definition.ts'
import { sourceMessages } from '../../../../shared/reading/sources/source-messages.ts'
import { joined, paragraph, plain, type Teller } from '../teller.ts'
import { recordMessages } from './record-words.ts'

/** Null for a pack that has neither. */
export function observedChapter(teller: Teller): Chapter | null {
  const text = recordMessages[teller.language]
  const { history, benchmarks } = teller.catalogue
  const sections = [
    {
      anchor: anchorOf('part', 'history'),
      title: text.history,
      about: [],
      entries: byVariable(history).map(([variable, rows]) => historyEntry(teller, variable, rows)),
    },
    {
      anchor: anchorOf('part', 'benchmarks'),
      title: text.benchmarks,
      about: [paragraph(text.aboutBenchmarks)],
      entries: byVariable(benchmarks).map(([variable, rows]) => benchmarkEntry(teller, variable, rows)),
    },
  ].filter(({ entries }) => entries.length > 0)
  if (sections.length === 0) return null
  return {
    anchor: anchorOf('part', 'observed'),
    title: text.observed,
    about: [paragraph(text.aboutObserved)],
    sections,
  }
}

function byVariable<T extends { readonly variable: string }>(rows: readonly T[]): [string, T[]][] {
  const together = new Map<string, T[]>()
  for (const each of rows) {
    const id = each.variable.replaceAll(', ', ',')
    const others = together.get(id)
    if (others === undefined) together.set(id, [each])
    else others.push(each)
  }
  return [...together]
}

/** The entry that the history of an item stands in. */
function historyAnchor(variable: string): string {
  return anchorOf('part', `history-${variable.replace(/[^a-z0-9_]/g, '.')}`)
}

function historyEntry(teller: Teller, variable: string, rows: readonly Observation[]): Entry {
  const text = recordMessages[teller.language]
  const unit = unitOf(teller, variable)
  return {
    anchor: historyAnchor(variable),
    title: teller.labelOf(variable),
    ids: [],
    about: [
      { kind: 'text', line: teller.item(variable) },
      {
        kind: 'table',
        columns: [
          { title: teller.text.year, align: 'start' },
          { title: text.value, align: 'end' },
          { title: text.standing, align: 'start' },
          { title: text.figures, align: 'start' },
          { title: text.note, align: 'start' },
        ],
        rows: rows.map(({ year, value, standing, facts, note }) => [
          [plain(String(year))],
          [plain(teller.value(value, unit))],
          [plain(standingWords(teller, standing))],
          figures(teller, facts),
          [plain(said(teller, note))],
        ]),
      },
    ],
    rows: [],
  }
}

function benchmarkEntry(teller: Teller, variable: string, rows: Teller['catalogue']['benchmarks']): Entry {
  const text = recordMessages[teller.language]
  const unit = unitOf(teller, variable)
  return {
    anchor: anchorOf('part', `benchmarks-${variable.replace(/[^a-z0-9_]/g, '.')}`),
    title: teller.labelOf(variable),
    ids: [],
    about: [
      { kind: 'text', line: teller.item(variable) },
      {
        kind: 'table',
        columns: [
          { title: text.place, align: 'start' },
          { title: teller.text.year, align: 'start' },
          { title: text.value, align: 'end' },
          { title: text.figures, align: 'start' },
          { title: text.note, align: 'start' },
        ],
        rows: rows.map(({ place, year, value, facts, note }) => [
          [plain(teller.words(place))],
          [plain(String(year))],
          [plain(teller.value(value, unit))],
          figures(teller, facts),
          [plain(said(teller, note))],
        ]),
      },
    ],
    rows: [],
  }
}

function unitOf({ catalogue }: Teller, id: string): string {
  return [...catalogue.variables, ...catalogue.levers].find(item => item.id === id)?.unit ?? ''
}

function standingWords({ language }: Teller, standing: Observation['standing']): string {
  const text = sourceMessages[language]
  return {
    published: text.standingPublished,
    derived: text.standingDerived,
    estimate: text.standingEstimate,
  }[standing]
}

function figures(teller: Teller, facts: readonly string[]): Line {
  return joined(
    facts.map(id => [teller.fact(id)]),
    ' ',
  )
}

function said(teller: Teller, note: Words | undefined): string {
  return note === undefined ? '' : teller.words(note)
}
