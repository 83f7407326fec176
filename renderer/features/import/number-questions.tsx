/** How the numbers of a table are meant, wherever that is open or was found out: never decided behind the planner's back. */

import { MINUS, parseNumber } from '../../../shared/locale/numbers.ts'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { amountOf, type Scale } from '../paths/pasted-numbers.ts'
import { importMessages } from './import-messages.ts'
import type { ImportView, ImportWishes } from './import-view.ts'
import type { FigureSeries, Meant } from './read-figures.ts'

interface NumberQuestionsProps {
  readonly view: ImportView
  readonly wishes: ImportWishes
  readonly onWish: (changes: Partial<ImportWishes>) => void
}

type Read = FigureSeries & { readonly meant: Meant }

export function NumberQuestions({ view, wishes, onWish }: NumberQuestionsProps) {
  const text = useMessages(importMessages)
  const series = view.views.flatMap(({ series: each }): Read[] =>
    each.meant === null || each.isLeftOut ? [] : [{ ...each, meant: each.meant }],
  )
  const format = useFormatReason(series)
  const scale = useScaleReason(series)
  const openFormat = series.find(({ meant }) => meant.languageStanding === 'open')
  const isScaleOpen = series.some(({ meant }) => meant.scaleStanding === 'open')
  const shown = (openFormat ?? series.find(({ meant }) => meant.languageStanding !== 'plain'))?.meant.language
  return (
    <>
      {format === null && wishes.language === null ? null : (
        <div className="import-question" data-open={openFormat !== undefined || undefined}>
          <span>{text.format}</span>
          <Segmented<Language>
            label={text.format}
            value={wishes.language ?? shown ?? null}
            choices={[
              { value: 'vi', label: `${text.vietnamese}: 1.234,5`, face: `${text.vietnamese} 1.234,5` },
              { value: 'en', label: `${text.english}: 1,234.5`, face: `${text.english} 1,234.5` },
            ]}
            onChange={language => onWish({ language })}
          />
          {format === null ? null : <p>{format}</p>}
        </div>
      )}
      {scale === null && wishes.scale === null ? null : (
        <div className="import-question" data-open={isScaleOpen || undefined}>
          <span>{text.scale}</span>
          <Segmented<Scale>
            label={text.scale}
            value={wishes.scale ?? (isScaleOpen ? null : 'part')}
            choices={[
              { value: 'shown', label: text.shown, face: text.shown },
              { value: 'part', label: text.part, face: text.part },
            ]}
            onChange={chosen => onWish({ scale: chosen })}
          />
          {scale === null ? null : <p>{scale}</p>}
        </div>
      )}
    </>
  )
}

/** Null where all numbers are plainly as the reader writes them. */
function useFormatReason(series: readonly Read[]): string | null {
  const text = useMessages(importMessages)
  const reader = useLanguage()
  const name = (language: Language) => (language === 'vi' ? text.vietnamese : text.english)
  const open = series.find(({ meant }) => meant.languageStanding === 'open')
  if (open !== undefined) {
    const { example, language } = open.meant
    const as = (written: Language) => readAs(example, written, reader)
    return text.formatOpen(example, as('vi'), as('en'), name(language))
  }
  for (const standing of ['found', 'range'] as const) {
    const found = series.filter(({ meant }) => meant.languageStanding === standing)
    const [first] = found
    if (first === undefined) continue
    const say = standing === 'found' ? text.formatFound : text.formatRange
    return say(found.length, name(first.meant.language))
  }
  return null
}

/** Null where all shares are plainly per cent. */
function useScaleReason(series: readonly Read[]): string | null {
  const text = useMessages(importMessages)
  const reader = useLanguage()
  const open = series.find(({ meant }) => meant.scaleStanding === 'open')
  if (open?.item) {
    const { unit } = open.item
    const { example, language } = open.meant
    const as = (scale: Scale) => {
      const amount = amountOf(example, language, scale, unit)
      return amount === null ? example : quantity(amount, unit, { language: reader }).text
    }
    return text.scaleOpen(example, as('shown'), as('part'))
  }
  const parts = series.filter(({ meant }) => meant.scaleStanding === 'range' && meant.scale === 'part')
  return parts.length === 0 ? null : text.scaleRange(parts.length)
}

/** The number that a cell is in a language, without the separators that are in question. */
function readAs(cell: string, written: Language, reader: Language): string {
  const parsed = parseNumber(cell.replace(/[^\d.,+\-−]/g, ''), written)
  const digits = parsed.ok ? String(parsed.value) : cell
  return (reader === 'vi' ? digits.replace('.', ',') : digits).replace('-', MINUS)
}
