/** The chapter on what the model is asked: its headlines, the boards of resolutions, the scenarios that come with it, who pays. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Block, Chapter, Entry, Line, Section } from '../../../../shared/book/content.ts'
import type { Words } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { joined, paragraph, row, saidRow, type Teller } from '../teller.ts'
import { usesMessages } from './uses-words.ts'

/** Sections that the pack has nothing for are left out. */
export function usesChapter(teller: Teller): Chapter {
  const text = usesMessages[teller.language]
  const sections = [
    section('headlines', text.headlines, [paragraph(text.aboutHeadlines)], headlines(teller)),
    section('boards', text.boards, [], boards(teller)),
    section('presets', text.presets, [], presets(teller)),
    section('prices', text.prices, [paragraph(text.aboutPrices)], prices(teller)),
    section('accounts', text.accounts, [], accounts(teller)),
    section('decompositions', text.decompositions, [], decompositions(teller)),
  ]
  return {
    anchor: anchorOf('part', 'uses'),
    title: text.title,
    about: [],
    sections: sections.filter(({ entries }) => entries.length > 0),
  }
}

function section(id: string, title: string, about: readonly Block[], entries: readonly Entry[]): Section {
  return { anchor: anchorOf('part', id), title, about: [...about], entries: [...entries] }
}

function inLine(lines: readonly Line[]): Block {
  return { kind: 'text', line: joined(lines) }
}

/** The lines that lead to targets by what they are called. */
function targetLines(teller: Teller, ids: readonly string[]): readonly Line[] {
  return ids.map(id => [
    {
      kind: 'link',
      to: anchorOf('target', id),
      text: teller.words(itemOf(teller.catalogue.targets, id).label),
      look: 'words',
    },
  ])
}

function headlines(teller: Teller): readonly Entry[] {
  const text = usesMessages[teller.language]
  return teller.catalogue.headlines.map(({ variable, targets, money, base, note }) => ({
    anchor: anchorOf('part', `headline-${variable.replace(/[^a-z0-9_]/g, '.')}`),
    title: teller.labelOf(variable),
    ids: [],
    about: note === undefined ? [] : [paragraph(teller.words(note))],
    rows: [
      ...row(teller.text.variable, inLine([teller.item(variable)])),
      ...row(teller.text.judged, inLine(targetLines(teller, targets))),
      ...(money === undefined ? [] : row(text.money, inLine([teller.item(money)]))),
      ...(base === undefined ? [] : row(text.base, inLine([teller.item(base)]))),
    ],
  }))
}

function boards(teller: Teller): readonly Entry[] {
  const text = usesMessages[teller.language]
  return teller.catalogue.boards.map(board => ({
    anchor: anchorOf('board', board.id),
    title: teller.words(board.label),
    ids: [],
    about: [paragraph(teller.words(board.text))],
    rows: [
      ...row(text.cards, inLine([...targetLines(teller, board.targets), ...teller.items(board.variables)])),
      ...row(text.charts, inLine(teller.items(board.charts))),
      ...row(teller.text.figures, inLine(board.facts.map(id => [teller.fact(id)]))),
    ],
  }))
}

function presets(teller: Teller): readonly Entry[] {
  return teller.catalogue.presets.map(({ id, file, label, text }) => ({
    anchor: anchorOf('preset', id),
    title: teller.words(label),
    ids: [{ kind: 'code', text: file }],
    about: [paragraph(teller.words(text))],
    rows: [],
  }))
}

function prices(teller: Teller): readonly Entry[] {
  const { prices: given } = teller.catalogue
  if (given === undefined) return []
  const text = usesMessages[teller.language]
  const wholes = given.wholes.map(({ whole, families }): Line => {
    const parts = teller.named(families)
    return [...joined(parts), { kind: 'text', text: ' → ' }, ...teller.item(whole)]
  })
  return [
    {
      anchor: anchorOf('part', 'price-bases'),
      title: teller.words(given.constant),
      ids: [],
      about: [],
      rows: [
        ...row(text.deflator, inLine([teller.item(given.deflator)])),
        ...row(text.population, inLine([teller.item(given.population)])),
        ...row(text.exchange, inLine([teller.item(given.exchange)])),
        ...row(text.whole, { kind: 'list', lines: [...wholes, teller.item(given.whole)] }),
      ],
    },
  ]
}

function accounts(teller: Teller): readonly Entry[] {
  const text = usesMessages[teller.language]
  return teller.catalogue.accounts.map(({ whole, parts, rest }, index) => ({
    anchor: anchorOf('part', `account-${index + 1}`),
    title: teller.labelOf(whole),
    ids: [],
    about: [],
    rows: [
      ...row(teller.text.variable, inLine([teller.item(whole)])),
      ...row(text.parts, inLine(parts.map(id => teller.item(id)))),
      ...saidRow(text.rest, said(teller, rest)),
    ],
  }))
}

function decompositions(teller: Teller): readonly Entry[] {
  const text = usesMessages[teller.language]
  return teller.catalogue.decompositions.map(({ variable, sum, terms, note }, index) => ({
    anchor: anchorOf('part', `decomposition-${index + 1}`),
    title: teller.words(sum),
    ids: [],
    about: [paragraph(teller.words(note))],
    rows: [
      ...row(teller.text.variable, inLine([teller.item(variable)])),
      ...row(text.terms, inLine(terms.map(id => teller.item(id)))),
    ],
  }))
}

function said(teller: Teller, words: Words | undefined): string {
  return words === undefined ? '' : teller.words(words)
}
