/** The chapter on units, with what they measure and of which size, and on the constants that formulas call by name. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Chapter, Entry, Line, Section } from '../../../../shared/book/content.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { constantUses } from '../constant-uses.ts'
import { joined, paragraph, plain, row, saidRow, type Teller } from '../teller.ts'
import { unitsMessages } from './units-words.ts'

/** A pack without constants has the units alone. */
export function unitsChapter(teller: Teller): Chapter {
  const { constants } = teller.catalogue
  return {
    anchor: anchorOf('part', 'measures'),
    title: unitsMessages[teller.language].title(constants.length),
    about: [],
    sections: [unitsSection(teller), ...(constants.length === 0 ? [] : [constantsSection(teller)])],
  }
}

function unitsSection(teller: Teller): Section {
  const { catalogue, language, text: own } = teller
  const text = unitsMessages[language]
  return {
    anchor: anchorOf('part', 'units'),
    title: text.units,
    about: [
      paragraph(text.aboutUnits),
      {
        kind: 'table',
        columns: [own.id, text.shown, text.standsFor, text.kept].map(title => ({ title, align: 'start' })),
        rows: catalogue.units.map((unit): Line[] => [
          [{ kind: 'anchor', anchor: anchorOf('unit', unit.id), text: unit.id }],
          [plain(unit.label[language] === '' ? own.pure : unit.label[language])],
          [plain(sizeOf(teller, unit))],
          [plain(keptAs(teller, unit))],
        ]),
      },
    ],
    entries: [],
  }
}

function keptAs({ language }: Teller, { scale }: UnitDefinition): string {
  const text = unitsMessages[language]
  return scale === 1 ? text.asShown : text.scaled(formatNumber(scale, { language, decimals: 0 }))
}

/** How many of what one of a unit is: `1.000.000 đồng/người`; a pure number of another size stands alone. */
function sizeOf(teller: Teller, { measures, magnitude = 1 }: UnitDefinition): string {
  if (measures === undefined) return unitsMessages[teller.language].notSaid
  const size = teller.exact(magnitude)
  const kind = kindOf(teller, measures)
  if (kind !== '') return `${size} ${kind}`
  return magnitude === 1 ? teller.text.pure : `${size} (${teller.text.pure})`
}

/** Quantities with their powers, `đồng/người`; empty for a pure number. */
function kindOf(teller: Teller, measures: NonNullable<UnitDefinition['measures']>): string {
  const named = (quantity: string) => {
    const known = teller.model.pack.head.quantities.find(({ id }) => id === quantity)
    return known === undefined ? quantity : teller.words(known.label)
  }
  const factors = (sign: 1 | -1) =>
    Object.entries(measures)
      .filter(([, power]) => power * sign > 0)
      .map(([quantity, power]) => `${named(quantity)}${raised(Math.abs(power))}`)
  const [above, below] = [factors(1), factors(-1)]
  return [above.join(' · '), ...below].filter((part, place) => place > 0 || part !== '').join('/')
}

function raised(power: number): string {
  if (power === 1) return ''
  return [...String(power)].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')
}

function constantsSection(teller: Teller): Section {
  const { catalogue, language, text: own } = teller
  const text = unitsMessages[language]
  const usesOf = constantUses(teller)
  const entries = catalogue.constants.map(
    ({ id, value, unit, label, note }): Entry => ({
      anchor: anchorOf('constant', id),
      title: teller.words(label),
      ids: [{ kind: 'code', text: id }],
      about: [],
      rows: [
        ...row(own.value, { kind: 'text', line: [plain(`${teller.exact(value)} `), ...teller.unit(unit)] }),
        ...saidRow(text.use, note === undefined ? '' : teller.words(note)),
        ...row(text.namedBy, { kind: 'text', line: joined(usesOf(id)) }),
      ],
    }),
  )
  return {
    anchor: anchorOf('part', 'constants'),
    title: text.constants,
    about: [paragraph(text.aboutConstants)],
    entries,
  }
}
