/** What a measure is called in both languages: by the pack's own unit where one fits, otherwise spelled out of quantities. */

import { formatExact } from '../../../shared/locale/numbers.ts'
import type { Language, Words } from '../../../shared/model/definition.ts'
import type { Model } from '../model/model.ts'
import { isPure, isSame, isSameSize, type Measure, measureOf } from './measure.ts'

const PURE_WORDS: Words = { en: 'a number without a unit', vi: 'số không có đơn vị' }

/** Sizes that have a word, by their decades. */
const SIZES: ReadonlyMap<number, Words> = new Map([
  [3, { en: 'thousand', vi: 'nghìn' }],
  [6, { en: 'million', vi: 'triệu' }],
  [9, { en: 'billion', vi: 'tỷ' }],
  [12, { en: 'trillion', vi: 'nghìn tỷ' }],
])

/** Decades beyond which a factor is told as a power of ten. */
const LONG_FACTOR = 15

/** Ids of the pack's units that measure exactly this, in the pack's order: what a formula of that measure can be given. */
export function unitsOf(model: Model, measure: Measure): readonly string[] {
  return model.head.units
    .filter(unit => {
      const own = measureOf(unit)
      return own !== null && isSame(own, measure)
    })
    .map(({ id }) => id)
}

/** The name of a unit; a unit without a label is a pure number. */
export function unitWords(model: Model, id: string): Words {
  const unit = model.head.units.find(each => each.id === id)
  if (unit === undefined) return { en: id, vi: id }
  const { en, vi } = unit.label
  return { en: en || PURE_WORDS.en, vi: vi || PURE_WORDS.vi }
}

/** The name of a measure: `tỷ đồng`, or where the pack has no such unit `nghìn tỷ đồng·người`. */
export function measureWords(model: Model, measure: Measure): Words {
  if (isPure(measure)) return PURE_WORDS
  const [fitting] = unitsOf(model, measure)
  if (fitting !== undefined) return unitWords(model, fitting)
  if (Object.keys(measure.powers).length > 0)
    return { en: spelled(model, measure, 'en'), vi: spelled(model, measure, 'vi') }
  const { en, vi } = factorWords(measure.decades)
  return { en: `units of ${en}`, vi: `đơn vị ${vi}` }
}

/** A factor of so many decades as each language writes it: `1,000`, `1.000`, `10^18`. */
export function factorWords(decades: number): Words {
  const said = (language: Language) =>
    Math.abs(decades) > LONG_FACTOR
      ? `10^${formatExact(decades, { language, decimals: 0 })}`
      : formatExact(Number((10 ** decades).toPrecision(6)), { language, decimals: 0 })
  return { en: said('en'), vi: said('vi') }
}

function spelled(model: Model, { powers, decades }: Measure, language: Language): string {
  const named = (quantity: string) =>
    model.head.quantities.find(({ id }) => id === quantity)?.label[language] ?? quantity
  const factors = (sign: 1 | -1) =>
    Object.entries(powers)
      .filter(([, power]) => power * sign > 0)
      .map(([quantity, power]) => named(quantity) + (Math.abs(power) === 1 ? '' : `^${Math.abs(power)}`))
      .join('·')
  const [above, below] = [factors(1), factors(-1)]
  const kind = below === '' ? above : `${above || '1'}/${below}`
  return `${sizeWords(decades, language)} ${kind}`.trim()
}

function sizeWords(decades: number, language: Language): string {
  const whole = Math.round(decades)
  const size = isSameSize(decades, whole) ? SIZES.get(whole) : undefined
  if (size !== undefined) return size[language]
  return isSameSize(decades, 0) ? '' : `${factorWords(decades)[language]} ×`
}
