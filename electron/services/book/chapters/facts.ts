/** The chapter of figures: each as it was read, where, how far it can be trusted, and who uses it. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Chapter, Entry, Line } from '../../../../shared/book/content.ts'
import type { Fact } from '../../../../shared/model/definition.ts'
import {
  addressOf,
  classWords,
  confidenceWords,
  quoteLanguage,
  recordWords,
  yearOf,
} from '../../../../shared/reading/sources/fact-words.ts'
import { sourceMessages } from '../../../../shared/reading/sources/source-messages.ts'
import type { FactUses } from '../fact-uses.ts'
import { joined, paragraph, plain, row, saidRow, type Teller } from '../teller.ts'
import { recordMessages } from './record-words.ts'

/** Null for a pack without figures. */
export function factsChapter(teller: Teller, uses: FactUses): Chapter | null {
  const { facts, pack } = teller.model
  if (facts.size === 0) return null
  const text = recordMessages[teller.language]
  const topics = [...new Set([...facts.values()].map(({ topic }) => topic))]
  return {
    anchor: anchorOf('part', 'figures'),
    title: text.facts,
    about: [paragraph(text.aboutFacts)],
    sections: topics.map((topic, index) => {
      const known = pack.head.topics.find(({ id }) => id === topic)
      return {
        anchor: anchorOf('part', `figures-${index + 1}`),
        title: known === undefined ? topic : teller.words(known.label),
        about: [],
        entries: [...facts.values()]
          .filter(fact => fact.topic === topic)
          .map(fact => factEntry(teller, fact, uses)),
      }
    }),
  }
}

function factEntry(teller: Teller, fact: Fact, uses: FactUses): Entry {
  const { catalogue, language } = teller
  const text = recordMessages[language]
  const figure = [[fact.value, fact.unit].filter(isSaid).join(' '), fact.place].filter(isSaid).join(', ')
  const spoken = quoteLanguage(fact.quote)
  const usedBy = uses(fact.id)
  return {
    anchor: anchorOf('fact', fact.id),
    title: fact.indicator,
    language: 'en',
    ids: [{ kind: 'code', text: fact.id }],
    about: [],
    rows: [
      ...row(text.figure, {
        kind: 'text',
        // As it was collected; the year is said in the language of the book.
        line: joined(
          [{ ...plain(figure), language: 'en' as const }, plain(yearOf(fact, catalogue.targets, language))]
            .filter(part => isSaid(part.text))
            .map((part): Line => [part]),
          ' · ',
        ),
      }),
      ...row(
        text.quoted,
        fact.quote === ''
          ? paragraph(recordWords(fact, language))
          : { kind: 'quotation', text: fact.quote, language: spoken },
      ),
      ...saidRow(
        text.document,
        [...new Set([fact.source_title, fact.publisher])]
          .filter(isSaid)
          .concat(classWords(fact.source_class, language))
          .filter(isSaid)
          .join(' · '),
      ),
      ...row(text.address, { kind: 'text', line: [{ kind: 'address', text: addressOf(fact, language) }] }),
      ...saidRow(text.confidence, confidenceWords(fact.confidence, language)),
      ...(fact.note === ''
        ? []
        : row(sourceMessages[language].collectorNote, {
            kind: 'text',
            line: [{ kind: 'text', text: fact.note, language: 'en' }],
          })),
      ...row(
        teller.text.usedBy,
        usedBy.length === 0
          ? { kind: 'text', line: [plain(text.notUsed)] }
          : { kind: 'text', line: joined(usedBy) },
      ),
    ],
  }
}

/** Collectors write a dash where there is nothing. */
function isSaid(words: string): boolean {
  return !/^[-–—]?$/.test(words.trim())
}
