/** The chapter on how the model hangs together: sectors, stocks with their flows, and feedback loops. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Block, Chapter, Line, Section } from '../../../../shared/book/content.ts'
import type { ModelDiagrams } from '../../../../shared/book/diagram.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import type { ModelStructure, StructureFamily, StructureFlow } from '../../../../shared/model/structure.ts'
import { joined, paragraph, plain, type Teller } from '../teller.ts'
import { pictureOf } from './picture.ts'
import { directionWords, polarityWords, structureMessages } from './structure-words.ts'

/** @param diagrams pictures of the same structure, where they were drawn. */
export function structureChapter(
  teller: Teller,
  structure: ModelStructure,
  diagrams: ModelDiagrams | undefined,
): Chapter {
  const text = structureMessages[teller.language]
  const causal = diagrams?.causalLoops ?? null
  const sections: readonly Section[] = [
    ...(diagrams === undefined
      ? []
      : [part('sectors', text.overview, [pictureOf(diagrams.overview, teller.language)])]),
    part('stocks', text.stocks, [paragraph(text.aboutStocks), ...stocksTable(teller, structure)]),
    part('loops', text.loops, [
      ...(causal === null ? [] : [pictureOf(causal, teller.language)]),
      ...loopsTable(teller, structure),
    ]),
  ]
  return {
    anchor: anchorOf('part', 'structure'),
    title: text.title,
    about: [paragraph(text.about)],
    sections: [...sections],
  }
}

function part(id: string, title: string, about: Block[]): Section {
  return { anchor: anchorOf('part', id), title, about, entries: [] }
}

function stocksTable(teller: Teller, { families }: ModelStructure): Block[] {
  const text = structureMessages[teller.language]
  const byKey = new Map(families.map(family => [family.key, family]))
  const rows = families
    .filter(({ role }) => role === 'stock')
    .map((stock): Line[] => [
      joined(teller.items(stock.ids)),
      joined(stock.flows.map(flow => flowLine(teller, flow, byKey))),
    ])
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [text.stock, text.changes].map(title => ({ title, align: 'start' })),
      rows,
    },
  ]
}

/** `fills it: borrowing`; what the stock's own formula works out is said by what it reads. */
function flowLine(
  teller: Teller,
  { direction, named, reads, readsStock }: StructureFlow,
  byKey: ReadonlyMap<string, StructureFamily>,
): Line {
  const text = structureMessages[teller.language]
  const familyLine = (key: string) => joined(teller.items(byKey.get(key)?.ids ?? []))
  const way = plain(`${directionWords[teller.language][direction]}: `)
  if (named !== null) return [way, ...familyLine(named)]
  const from = [...(readsStock ? [[plain(text.ofItself)]] : []), ...reads.map(familyLine)]
  return [way, plain(`${text.ownFormula} `), ...joined(from, ', ')]
}

function loopsTable(teller: Teller, { families, loops, count }: ModelStructure): Block[] {
  const { language } = teller
  const text = structureMessages[language]
  if (loops.length === 0) return [paragraph(text.noLoops)]
  const byKey = new Map(families.map(family => [family.key, family]))
  return [
    paragraph(text.aboutLoops(count.found, count.still, count.isComplete)),
    {
      kind: 'table',
      columns: [
        { title: text.loop, align: 'start' },
        { title: text.polarity, align: 'start' },
        { title: text.way, align: 'start' },
        { title: text.lags, align: 'end' },
        { title: text.gain, align: 'end' },
      ],
      rows: loops.map(({ name, polarity, members, lags, gain }) => [
        [plain(name)],
        [plain(polarityWords[language][polarity])],
        joined(
          members.map(key => joined(teller.items(byKey.get(key)?.ids ?? []))),
          ' → ',
        ),
        [plain(String(lags))],
        [plain(gainWords(gain, language))],
      ]),
    },
  ]
}

/** Three digits say enough of what is as large as the baseline happens to be. */
function gainWords(gain: number, language: Teller['language']): string {
  const size = Math.abs(gain)
  if (size > 0 && size < 0.001) return language === 'vi' ? '< 0,001' : '< 0.001'
  return formatNumber(gain, { language, decimals: 3 })
}
