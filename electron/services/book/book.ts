/** The book of a running model: everything that its pack says, in one language, for a page, a file or a printer to set. */

import { anchorOf } from '../../../shared/book/anchors.ts'
import type { Book, Chapter, IndexEntry } from '../../../shared/book/content.ts'
import type { ModelDiagrams } from '../../../shared/book/diagram.ts'
import { dayText, monthText } from '../../../shared/locale/moments.ts'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { aboutChapter } from './chapters/about.ts'
import { backTestChapter } from './chapters/back-test.ts'
import { checksChapter } from './chapters/checks.ts'
import { factsChapter } from './chapters/facts.ts'
import { changesChapter, limitsChapter } from './chapters/limits.ts'
import { observedChapter } from './chapters/observed.ts'
import { sectorChapter } from './chapters/sector.ts'
import { structureChapter } from './chapters/structure.ts'
import { targetsChapter } from './chapters/targets.ts'
import { uncertaintyChapter } from './chapters/uncertainty.ts'
import { unitsChapter } from './chapters/units.ts'
import { usesChapter } from './chapters/uses.ts'
import { factUses } from './fact-uses.ts'
import { readersOf } from './readers.ts'
import { type BookModel, Teller } from './teller.ts'
import type { BookMessages } from './words.ts'

export interface BookParts {
  /** On which this copy is set, `2026-11-26`; left out, the cover does not say. */
  readonly day?: string
  /** Pictures of the structure, which take some seconds to lay out; left out, their tables stand alone. */
  readonly diagrams?: ModelDiagrams
}

/**
 * The book in a language. Made from the model alone; a chapter stands in it where the pack has something to say.
 * @throws FaultError `run.…` where the baseline of the pack does not come out in finite numbers.
 */
export function bookOf(model: BookModel, language: Language, { day, diagrams }: BookParts = {}): Book {
  const teller = new Teller(model, language)
  const { catalogue, text } = teller
  const readers = readersOf(model)
  const chapters = [
    aboutChapter(teller),
    unitsChapter(teller),
    usesChapter(teller),
    structureChapter(teller, model.structure(), diagrams),
    ...catalogue.sectors.map(sector =>
      sectorChapter(teller, readers, sector, diagrams?.sectors[sector.id] ?? []),
    ),
    targetsChapter(teller),
    checksChapter(teller),
    uncertaintyChapter(teller),
    observedChapter(teller),
    backTestChapter(teller, model.backTest()),
    limitsChapter(teller),
    factsChapter(teller, factUses(teller)),
    changesChapter(teller),
  ].filter((chapter): chapter is Chapter => chapter !== null)
  const title = text.title(teller.words(catalogue.title))
  return {
    language,
    title,
    cover: cover(teller, day),
    imprint: `${title} · ${text.version} ${catalogue.model.version} · ${catalogue.model.hash}`,
    chapters,
    index: indexOf(teller),
    words: { contents: text.contents, index: text.index, chapter: text.chapter },
  }
}

function cover({ catalogue, model, language, text }: Teller, day: string | undefined): Book['cover'] {
  const { baseYear, lastOutturn, horizon } = catalogue
  const number = (items: number) => formatNumber(items, { language, decimals: 0 })
  const [newest] = model.pack.changes
  const dated = newest === undefined ? '' : `, ${dayText(newest.date)}`
  return [
    { name: text.version, words: `${catalogue.model.version}${dated}` },
    { name: text.data, words: monthText(catalogue.data) },
    { name: text.years, words: text.yearsTold(baseYear, lastOutturn, horizon) },
    {
      name: text.size,
      words: text.sizeTold(
        number(catalogue.levers.length),
        number(catalogue.parameters.length),
        number(catalogue.variables.length),
        number(model.facts.size),
      ),
    },
    { name: text.hash, words: catalogue.model.hash },
    ...(day === undefined ? [] : [{ name: text.set, words: dayText(day) }]),
  ]
}

/** Ids in the order of the alphabet, whatever they belong to. */
function indexOf(teller: Teller): IndexEntry[] {
  const { catalogue, model, text } = teller
  const entry =
    (sort: keyof BookMessages & ('lever' | 'parameter' | 'variable' | 'target' | 'check' | 'flag')) =>
    ({ id, label }: { readonly id: string; readonly label: IndexLabel }): IndexEntry => ({
      id,
      label: teller.words(label),
      sort: text[sort],
      to: anchorOf(sort === 'target' || sort === 'check' || sort === 'flag' ? sort : 'item', id),
    })
  const entries = [
    ...catalogue.levers.map(entry('lever')),
    ...catalogue.parameters.map(entry('parameter')),
    ...catalogue.variables.map(entry('variable')),
    ...catalogue.targets.map(entry('target')),
    ...catalogue.checks.map(entry('check')),
    ...catalogue.flags.map(entry('flag')),
    ...catalogue.constants.map(({ id, label }) => ({
      ...{ id, label: teller.words(label), sort: text.constant, to: anchorOf('constant', id) },
    })),
    ...[...model.facts.values()].map(({ id, indicator }) => ({
      ...{ id, label: indicator, sort: text.figure, to: anchorOf('fact', id) },
    })),
  ]
  return entries.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

type IndexLabel = Parameters<Teller['words']>[0]
