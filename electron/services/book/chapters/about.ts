/** The chapter that tells how the book is read: standings and how often they occur, formulas, what is counted over. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Chapter, Entry, Line, Section } from '../../../../shared/book/content.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import type { CatalogueSource } from '../../../../shared/model/catalogue.ts'
import { sourceKinds } from '../../../../shared/model/definition.ts'
import { sourceKind } from '../../../../shared/reading/sources/source-words.ts'
import { paragraph, plain, type Teller } from '../teller.ts'
import { aboutMessages, notations, standingMeanings } from './about-words.ts'

export function aboutChapter(teller: Teller): Chapter {
  const text = aboutMessages[teller.language]
  return {
    anchor: anchorOf('part', 'about'),
    title: text.title,
    about: [paragraph(text.about)],
    sections: [certainty(teller), formulas(teller), counted(teller)],
  }
}

function certainty(teller: Teller): Section {
  const { catalogue, language, text: own } = teller
  const text = aboutMessages[language]
  const lists = [catalogue.levers, catalogue.parameters, catalogue.variables] as const
  const count = (items: readonly { readonly source: CatalogueSource }[], kind: CatalogueSource['kind']) => {
    const number = items.filter(({ source }) => source.kind === kind).length
    return number === 0 ? '–' : formatNumber(number, { language, decimals: 0 })
  }
  return {
    anchor: anchorOf('part', 'certainty'),
    title: text.certainty,
    about: [
      paragraph(text.aboutCertainty),
      {
        kind: 'table',
        columns: [
          { title: text.standing, align: 'start' },
          { title: text.means, align: 'start' },
          ...[own.levers, own.parameters, own.variables].map(title => ({ title, align: 'end' as const })),
        ],
        rows: sourceKinds.map(kind => [
          [{ kind: 'standing', standing: kind, text: sourceKind({ kind }, language) }],
          [plain(standingMeanings[language][kind])],
          ...lists.map((items): Line => [plain(count(items, kind))]),
        ]),
      },
    ],
    entries: [],
  }
}

function formulas({ catalogue, language }: Teller): Section {
  const text = aboutMessages[language]
  return {
    anchor: anchorOf('part', 'formulas'),
    title: text.formulas,
    about: [
      paragraph(text.aboutFormulas(catalogue.baseYear, catalogue.horizon)),
      {
        kind: 'table',
        columns: [
          { title: text.written, align: 'start' },
          { title: text.means, align: 'start' },
        ],
        rows: notations[language].map(([written, means]) => [
          [{ kind: 'code', text: written }],
          [plain(means)],
        ]),
      },
    ],
    entries: [],
  }
}

function counted(teller: Teller): Section {
  const { catalogue, language, text: own } = teller
  const text = aboutMessages[language]
  const whole = catalogue.dimensions.map(
    ({ id, label, elements }): Entry => ({
      anchor: anchorOf('dimension', id),
      title: teller.words(label),
      ids: [{ kind: 'code', text: id }],
      about: [
        {
          kind: 'table',
          columns: [own.id, own.name, text.short].map(title => ({ title, align: 'start' })),
          rows: elements.map(element => [
            [{ kind: 'code', text: element.id }],
            [plain(teller.words(element.label))],
            [plain(teller.words(element.short))],
          ]),
        },
      ],
      rows: [],
    }),
  )
  const parts = catalogue.subsets.map(({ id, of, elements }): Line[] => {
    const dimension = catalogue.dimensions.find(each => each.id === of)
    const labels = elements.map(
      element => dimension?.elements.find(each => each.id === element)?.label[language] ?? element,
    )
    return [
      [{ kind: 'anchor', anchor: anchorOf('dimension', id), text: id }],
      [plain(dimension === undefined ? of : teller.words(dimension.label))],
      [plain(labels.join('; '))],
    ]
  })
  const subsets: Entry = {
    anchor: anchorOf('part', 'subsets'),
    title: text.subsets,
    ids: [],
    about: [
      {
        kind: 'table',
        columns: [own.id, text.of, own.elements].map(title => ({ title, align: 'start' })),
        rows: parts,
      },
    ],
    rows: [],
  }
  return {
    anchor: anchorOf('part', 'counted'),
    title: text.counted,
    about: [paragraph(text.aboutCounted)],
    entries: parts.length === 0 ? whole : [...whole, subsets],
  }
}
