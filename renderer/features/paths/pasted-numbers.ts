/** How the numbers of a pasted table are meant: in which language they are written, and whether as per cent or as parts of 1. */

import { NARROW_SPACE, parseNumber } from '../../../shared/locale/numbers.ts'
import { type Language, languages, type UnitDefinition } from '../../../shared/model/definition.ts'
import type { Range } from '../../../shared/reading/levers/lever-number.ts'

/** `shown`: as the unit is shown, 6 is 6 %. `part`: as the model keeps it, 0.06 is 6 %. */
export type Scale = 'shown' | 'part'

/**
 * How sure a reading is. `plain`: no other is possible, or all are the same. `found`: only the other language's separators
 * make numbers of the cells. `range`: only this one lies within the range of the lever. `chosen`: by the planner.
 */
export type Standing = 'plain' | 'found' | 'range' | 'chosen'

export type Understood<T> =
  | { readonly value: T; readonly standing: Standing }
  /** Several are possible: the planner has to say. `example` is a cell that reads differently. */
  | { readonly value: null; readonly example: string }

export interface NumbersMeant {
  readonly language: Understood<Language>
  readonly scale: Understood<Scale>
}

export interface NumberWishes {
  readonly language: Language | null
  readonly scale: Scale | null
}

/** Where the numbers are to go, and who reads the screen. */
export interface NumberPlace {
  readonly range: Pick<Range, 'min' | 'max'>
  readonly unit: UnitDefinition
  readonly language: Language
}

/**
 * What the cells mean as a whole; what is open is never guessed. `heads` are the names above them: a per cent sign there
 * is one of every cell.
 */
export function meaningOf(
  cells: readonly string[],
  heads: readonly string[],
  place: NumberPlace,
  wishes: NumberWishes,
): NumbersMeant {
  const language = languageOf(cells, place, wishes)
  const scale = heads.some(hasPercent)
    ? ({ value: 'shown', standing: 'plain' } as const)
    : scaleOf(cells, language.value ?? place.language, place, wishes.scale)
  return { language, scale }
}

/** The value of a cell in the lever's unit; null where it is no number in the language. */
export function amountOf(
  cell: string,
  language: Language,
  scale: Scale,
  unit: UnitDefinition,
): number | null {
  const parsed = parseNumber(bare(cell, unit), language)
  if (!parsed.ok) return null
  const isPart = scale === 'part' && !hasPercent(cell)
  return isPart ? parsed.value : Number((parsed.value / unit.scale).toPrecision(15))
}

function languageOf(
  cells: readonly string[],
  place: NumberPlace,
  wishes: NumberWishes,
): Understood<Language> {
  if (wishes.language !== null) return { value: wishes.language, standing: 'chosen' }
  const readings = cells.map(cell => ({
    cell,
    own: parseNumber(bare(cell, place.unit), place.language),
    other: parseNumber(bare(cell, place.unit), otherThan(place.language)),
  }))
  const onlyOwn = readings.filter(({ own, other }) => own.ok && !other.ok).length
  const onlyOther = readings.filter(({ own, other }) => !own.ok && other.ok).length
  if (onlyOther > onlyOwn) return { value: otherThan(place.language), standing: 'found' }
  if (onlyOwn > 0) return { value: place.language, standing: 'plain' }
  const twofold = readings.find(({ own, other }) => own.ok && other.ok && own.value !== other.value)
  if (twofold === undefined) return { value: place.language, standing: 'plain' }
  const fitting = languages.filter(language => scalesThatFit(cells, language, place, wishes.scale).length > 0)
  const [only] = fitting
  return only !== undefined && fitting.length === 1
    ? { value: only, standing: 'range' }
    : { value: null, example: twofold.cell }
}

function scaleOf(
  cells: readonly string[],
  language: Language,
  place: NumberPlace,
  wish: Scale | null,
): Understood<Scale> {
  if (place.unit.scale === 1 || cells.some(hasPercent)) return { value: 'shown', standing: 'plain' }
  if (wish !== null) return { value: wish, standing: 'chosen' }
  const numbers = cells.map(cell => ({ cell, value: amountOf(cell, language, 'part', place.unit) }))
  const example = numbers.find(({ value }) => value !== null && value !== 0)
  if (example === undefined || numbers.some(({ value }) => value !== null && Math.abs(value) > 1))
    return { value: 'shown', standing: 'plain' }
  const [only, ...more] = scalesThatFit(cells, language, place, null)
  if (only === undefined) return { value: 'shown', standing: 'plain' }
  return more.length === 0 ? { value: only, standing: 'range' } : { value: null, example: example.cell }
}

/** The scales in which every number of the cells lies within the range. */
function scalesThatFit(
  cells: readonly string[],
  language: Language,
  { range, unit }: NumberPlace,
  wish: Scale | null,
): Scale[] {
  const scales: readonly Scale[] = wish !== null ? [wish] : unit.scale === 1 ? ['shown'] : ['shown', 'part']
  return scales.filter(scale =>
    cells.every(cell => {
      const value = amountOf(cell, language, scale, unit)
      return value === null || (value >= range.min && value <= range.max)
    }),
  )
}

function otherThan(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi'
}

function hasPercent(cell: string): boolean {
  return cell.includes('%')
}

/** Without the unit that was written behind it. */
function bare(cell: string, unit: UnitDefinition): string {
  const text = cell.replaceAll(NARROW_SPACE, ' ').trim().toLowerCase()
  const endings = [unit.label.vi, unit.label.en, '%'].filter(each => each !== '')
  const ending = endings.find(each => text.endsWith(each.toLowerCase()))
  return ending === undefined ? text : text.slice(0, -ending.length)
}
