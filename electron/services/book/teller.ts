/** How the book says things: values in their units, ids as links to where they stand, sources with how well they are known. */

import { anchorOf } from '../../../shared/book/anchors.ts'
import type { Block, Entry, Inline, Line } from '../../../shared/book/content.ts'
import { formatExact } from '../../../shared/locale/numbers.ts'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue, CatalogueSource } from '../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition, Words } from '../../../shared/model/definition.ts'
import { sourceMessages } from '../../../shared/reading/sources/source-messages.ts'
import { sourceKind } from '../../../shared/reading/sources/source-words.ts'
import { standingMessages } from '../../../shared/reading/sources/standing-messages.ts'
import type { RunningModel } from '../running-model.ts'
import { type Families, type Family, familiesOf, idsByName } from './families.ts'
import { type BookMessages, bookMessages } from './words.ts'

/** What a book is made from. */
export type BookModel = Pick<
  RunningModel,
  'pack' | 'catalogue' | 'model' | 'equationOf' | 'facts' | 'backTest' | 'structure'
>

export type Row = Entry['rows'][number]

type AnyFamily = Family<
  Catalogue['levers'][number] | Catalogue['parameters'][number] | Catalogue['variables'][number]
>

export class Teller {
  readonly model: BookModel
  readonly catalogue: Catalogue
  readonly language: Language
  readonly text: BookMessages
  readonly families: Families
  private readonly units: ReadonlyMap<string, UnitDefinition>
  private readonly familyById: ReadonlyMap<string, AnyFamily>
  private readonly labelById: ReadonlyMap<string, Words>
  private readonly idsByName: ReadonlyMap<string, readonly string[]>

  constructor(model: BookModel, language: Language) {
    this.model = model
    this.catalogue = model.catalogue
    this.language = language
    this.text = bookMessages[language]
    this.families = familiesOf(model.pack, model.catalogue)
    this.units = new Map(model.catalogue.units.map(unit => [unit.id, unit]))
    const all: readonly AnyFamily[] = Object.values(this.families).flat()
    this.familyById = new Map(
      all.flatMap(family => family.members.map(({ id }): [string, AnyFamily] => [id, family])),
    )
    this.labelById = new Map(all.flatMap(({ members }) => members.map(({ id, label }) => [id, label])))
    this.idsByName = idsByName(all.flatMap(({ members }) => members))
  }

  words(both: Words): string {
    return both[this.language]
  }

  unitOf(id: string): UnitDefinition | undefined {
    return this.units.get(id)
  }

  /** The unit as it stands behind a number, leading to what it measures. */
  unit(id: string): Line {
    const label = this.units.get(id)?.label[this.language] ?? id
    return [
      { kind: 'link', to: anchorOf('unit', id), text: label === '' ? this.text.pure : label, look: 'words' },
    ]
  }

  /** In its unit, with the unit's own decimals or as many as the value has. */
  value(value: number, unitId: string): string {
    const unit = this.units.get(unitId)
    if (unit === undefined) return this.exact(value)
    const shown = Number((value * unit.scale).toPrecision(12))
    const own = Math.min((shown.toString().split('.')[1] ?? '').length, 6)
    return quantity(value, unit, { language: this.language, decimals: Math.max(unit.decimals, own) }).text
  }

  /** What was computed, in its unit and to as many digits as the unit is shown with. */
  rounded(value: number, unitId: string): string {
    const unit = this.units.get(unitId)
    return unit === undefined ? this.exact(value) : quantity(value, unit, { language: this.language }).text
  }

  difference(value: number, unitId: string): string {
    const unit = this.units.get(unitId)
    return unit === undefined ? this.exact(value) : difference(value, unit, { language: this.language }).text
  }

  /** A number as the pack has it, with all its digits. */
  exact(value: number): string {
    return formatExact(value, { language: this.language, decimals: 0 })
  }

  /** The items of the ids by name and id, each leading to where it stands; a family of which all are meant is said as one. */
  items(ids: readonly string[]): readonly Line[] {
    const wanted = new Set(ids)
    const told = new Set<AnyFamily>()
    return [...wanted].flatMap(id => {
      const family = this.familyById.get(id)
      if (family === undefined) return [[{ kind: 'code', text: id }]] satisfies Line[]
      const isWhole = family.members.every(member => wanted.has(member.id))
      if (!isWhole) return [this.item(id)]
      if (told.has(family)) return []
      told.add(family)
      return [this.family(family)]
    })
  }

  /** As `items`, for names as a pack may give them. */
  named(names: readonly string[]): readonly Line[] {
    return this.items(this.namedIds(names))
  }

  /** Ids that are meant by names of the pack: an item's own, or a family's for all its elements. */
  namedIds(names: readonly string[]): readonly string[] {
    return names.flatMap(name => this.idsByName.get(name.replaceAll(', ', ',')) ?? [])
  }

  item(id: string): Line {
    const label = this.labelById.get(id)
    return label === undefined
      ? [{ kind: 'code', text: id }]
      : named(this.words(label), anchorOf('item', id), id)
  }

  labelOf(id: string): string {
    const label = this.labelById.get(id)
    return label === undefined ? id : this.words(label)
  }

  private family({ anchor, name, title }: AnyFamily): Line {
    return named(this.words(title), anchor, name)
  }

  /** Kind and confidence by a sign and in words, what was noted, and the figures. */
  source(source: CatalogueSource): readonly Block[] {
    const { kind, confidence, note, facts = [] } = source
    const told = standingMessages[this.language]
    const standing: Inline = {
      kind: 'standing',
      standing: kind,
      text: [sourceKind(source, this.language), confidence === undefined ? '' : told[confidence]]
        .filter(each => each !== '')
        .join(', '),
    }
    const blocks: Block[] = [
      { kind: 'text', line: note === undefined ? [standing] : [standing, plain(` · ${this.words(note)}`)] },
    ]
    if (facts.length > 0) {
      const name = kind === 'assumption' ? this.assumedBeside() : `${this.text.figures}:`
      blocks.push({
        kind: 'text',
        line: [
          plain(`${name} `),
          ...joined(
            facts.map(id => [this.fact(id)]),
            ' ',
          ),
        ],
      })
    }
    return blocks
  }

  fact(id: string): Inline {
    return { kind: 'link', to: anchorOf('fact', id), text: id, look: 'code' }
  }

  /** Figures beside an assumption are not what it rests on. */
  private assumedBeside(): string {
    const told = sourceMessages[this.language].assumptionBeside('')
    return atFirst(told.slice(told.indexOf(';') + 1).trim())
  }
}

export function plain(text: string): Extract<Inline, { kind: 'text' }> {
  return { kind: 'text', text }
}

export function paragraph(text: string): Block {
  return { kind: 'text', line: [plain(text)] }
}

/** A row that is left out where there is nothing to say. */
export function row(name: string, ...blocks: readonly Block[]): readonly Row[] {
  const said = blocks.filter(
    block =>
      (block.kind !== 'text' || block.line.length > 0) &&
      (block.kind !== 'list' || block.lines.length > 0) &&
      (block.kind !== 'table' || block.rows.length > 0),
  )
  return said.length === 0 ? [] : [{ name, blocks: said }]
}

/** A row of plain words; left out where they are empty. */
export function saidRow(name: string, words: string): readonly Row[] {
  return words === '' ? [] : row(name, paragraph(words))
}

/** Lines one after another in one line. */
export function joined(lines: readonly Line[], between = '; '): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [plain(between), ...line]))
}

function named(words: string, to: string, id: string): Line {
  return [{ kind: 'link', to, text: words, look: 'words' }, plain(' '), { kind: 'code', text: id }]
}

function atFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
