/** The chapter of what must hold: hard checks, flags, and what must be true of runs against each other. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Block, Chapter, Entry, Line, Section } from '../../../../shared/book/content.ts'
import type { RealityCheckDefinition } from '../../../../shared/model/reality-check.ts'
import { joined, paragraph, plain, row, saidRow, type Teller } from '../teller.ts'
import { formulaBlock } from './formula-block.ts'
import { judgedMessages, realityKinds } from './judged-words.ts'

/** Null for a pack that holds itself to nothing. */
export function checksChapter(teller: Teller): Chapter | null {
  const text = judgedMessages[teller.language]
  const all: readonly Section[] = [
    {
      anchor: anchorOf('part', 'hard-checks'),
      title: text.hard,
      about: [paragraph(text.aboutChecks)],
      entries: checkEntries(teller),
    },
    {
      anchor: anchorOf('part', 'flags'),
      title: text.flags,
      about: [paragraph(text.aboutFlags)],
      entries: flagEntries(teller),
    },
    {
      anchor: anchorOf('part', 'reality-checks'),
      title: text.reality,
      about: [paragraph(text.aboutReality)],
      entries: teller.model.pack.realityChecks.map(check => realityEntry(teller, check)),
    },
  ]
  const sections = all.filter(({ entries }) => entries.length > 0)
  if (sections.length === 0) return null
  return { anchor: anchorOf('part', 'checks'), title: text.checks, about: [], sections }
}

function checkEntries(teller: Teller): Entry[] {
  const { pack } = teller.model
  const text = judgedMessages[teller.language]
  return pack.checks.map(({ id, label, over, formula, test, tolerance, from, guards }) => {
    const allowed = smallNumber(tolerance, teller)
    return {
      anchor: anchorOf('check', id),
      title: teller.words(label),
      ids: [{ kind: 'code', text: id }],
      about: [],
      rows: [
        ...row(teller.text.formula, formulaBlock(teller, null, formula)),
        ...saidRow(text.test, test === 'zero' ? text.isZero(allowed) : text.isNotNegative(allowed)),
        ...row(text.over, { kind: 'text', line: joined((over ?? []).map(axis => axisLine(teller, axis))) }),
        ...saidRow(text.from, from === undefined ? '' : String(from)),
        ...saidRow(text.guards, guards === undefined ? '' : text.guardsInputs),
      ],
    }
  })
}

/** A dimension or a subset, leading to its elements. */
function axisLine({ catalogue, language }: Teller, axis: string): Line {
  const of = catalogue.subsets.find(({ id }) => id === axis)?.of ?? axis
  const label = catalogue.dimensions.find(({ id }) => id === of)?.label[language] ?? axis
  return [
    { kind: 'link', to: anchorOf('dimension', axis), text: label, look: 'words' },
    plain(' '),
    { kind: 'code', text: axis },
  ]
}

function flagEntries(teller: Teller): Entry[] {
  return teller.model.pack.flags.map(({ id, label, formula }) => ({
    anchor: anchorOf('flag', id),
    title: teller.words(label),
    ids: [{ kind: 'code', text: id }],
    about: [],
    rows: [...row(teller.text.formula, formulaBlock(teller, null, formula))],
  }))
}

function realityEntry(teller: Teller, check: RealityCheckDefinition): Entry {
  const text = judgedMessages[teller.language]
  const preset = teller.catalogue.presets.find(({ id }) => id === check.preset)
  const shown: Line =
    preset === undefined
      ? [{ kind: 'code', text: check.preset }]
      : [
          {
            kind: 'link',
            to: anchorOf('preset', preset.id),
            text: teller.words(preset.label),
            look: 'words',
          },
        ]
  return {
    anchor: anchorOf('reality-check', check.id),
    title: teller.words(check.label),
    ids: [{ kind: 'code', text: check.id }],
    about: [paragraph(realityKinds[teller.language][check.kind])],
    rows: [
      ...row(text.preset, { kind: 'text', line: shown }),
      ...row(text.lever, leverBlock(teller, check)),
      ...row(text.watched, { kind: 'text', line: joined(watchedBy(teller, check)) }),
    ],
  }
}

/** What is moved or held; nothing where nothing is. */
function leverBlock(teller: Teller, check: RealityCheckDefinition): Block {
  const text = judgedMessages[teller.language]
  if (check.kind === 'never_lowers' || check.kind === 'never_raises') {
    const unit = teller.catalogue.levers.find(({ id }) => id === check.lever)?.unit ?? ''
    const told = text.leverTold(teller.value(check.from, unit), teller.value(check.to, unit), check.steps)
    return { kind: 'text', line: [...teller.item(check.lever), plain(`, ${told}`)] }
  }
  if (check.kind !== 'stays' && check.kind !== 'falls_along') return { kind: 'text', line: [] }
  const held = Object.entries(check.held).map(([id, value]): Line => {
    const unit = teller.catalogue.levers.find(lever => lever.id === id)?.unit ?? ''
    return [...teller.item(id), plain(` = ${teller.value(value, unit)}`)]
  })
  return { kind: 'text', line: joined(held) }
}

function watchedBy(teller: Teller, check: RealityCheckDefinition): readonly Line[] {
  switch (check.kind) {
    case 'never_lowers':
    case 'never_raises':
    case 'stays':
      return teller.items(check.variables)
    case 'falls_along':
      return teller.named([check.family])
    default:
      return []
  }
}

/** `10⁻⁶` is easier to read than its zeros. */
function smallNumber(value: number, teller: Teller): string {
  if (value === 0 || value >= 0.001) return teller.exact(value)
  const [digits = '', power = ''] = value.toExponential().split('e-')
  const raised = [...power].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')
  return digits === '1' ? `10⁻${raised}` : `${teller.exact(Number(digits))}·10⁻${raised}`
}
