/** The chapter on uncertainty: what varies in a run of many draws unless a planner says otherwise, and what moves together. */

import { centreOf } from '../../../../shared/analysis/varied.ts'
import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Chapter, Entry } from '../../../../shared/book/content.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { paragraph, plain, row, saidRow, type Teller } from '../teller.ts'
import { distributionWords, methodWords } from '../words.ts'
import { uncertaintyMessages } from './uncertainty-words.ts'

/** Null for a pack that does not say. */
export function uncertaintyChapter(teller: Teller): Chapter | null {
  const { catalogue, language } = teller
  const { uncertainty } = catalogue
  if (uncertainty === undefined) return null
  const text = uncertaintyMessages[language]
  const { method, draws, seed } = uncertainty
  const count = formatNumber(draws, { language, decimals: 0 })
  const sections = [
    {
      anchor: anchorOf('part', 'varied'),
      title: text.varied,
      about: [paragraph(text.aboutVaried)],
      entries: variedEntries(teller, uncertainty),
    },
    {
      anchor: anchorOf('part', 'correlations'),
      title: text.correlations,
      about: [paragraph(text.aboutCorrelations)],
      entries: correlationEntries(teller, uncertainty),
    },
  ]
  return {
    anchor: anchorOf('part', 'uncertainty'),
    title: text.title,
    about: [paragraph(text.about(methodWords[language][method], count, seed))],
    sections: sections.filter(({ entries }) => entries.length > 0),
  }
}

type Given = NonNullable<Teller['catalogue']['uncertainty']>

function variedEntries(teller: Teller, { levers }: Given): Entry[] {
  const text = uncertaintyMessages[teller.language]
  return levers.map(({ lever, distribution, source }, index) => {
    const { unit } = itemOf(teller.catalogue.levers, lever)
    const { kind, low, high } = distribution
    const told = (value: number) => teller.difference(value, unit)
    return {
      anchor: anchorOf('part', `varied-${index + 1}`),
      title: teller.labelOf(lever),
      ids: [],
      about: [],
      rows: [
        ...row(teller.text.lever, { kind: 'text', line: teller.item(lever) }),
        ...saidRow(
          text.moved,
          `${distributionWords[teller.language][kind]}, ${text.movedBy(told(low), told(centreOf(distribution)), told(high))}`,
        ),
        ...row(teller.text.source, ...teller.source(source)),
      ],
    }
  })
}

function correlationEntries(teller: Teller, { correlations }: Given): Entry[] {
  const text = uncertaintyMessages[teller.language]
  return correlations.map(({ first, second, rank, source }, index) => ({
    anchor: anchorOf('part', `correlation-${index + 1}`),
    title: `${teller.labelOf(first)} – ${teller.labelOf(second)}`,
    ids: [],
    about: [],
    rows: [
      ...row(text.together, {
        kind: 'text',
        line: [...teller.item(first), plain('; '), ...teller.item(second)],
      }),
      ...saidRow(text.rank, teller.exact(rank)),
      ...row(teller.text.source, ...teller.source(source)),
    ],
  }))
}
