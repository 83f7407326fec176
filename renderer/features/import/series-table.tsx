/** The series of a table: of which item each is, how it is read, and what taking it would change. */

import { fieldText, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { ItemField } from '../analysis/parts/item-field.tsx'
import { tellingChanges, type YearChange } from './figure-changes.ts'
import type { FigureItem } from './figure-item.ts'
import { importMessages } from './import-messages.ts'
import type { ImportView, SeriesView } from './import-view.ts'
import { type FigureSeries, takenFigures } from './read-figures.ts'
import { placeName } from './sheet-grid.ts'

/** Further ones are counted. */
const MOST_LISTED = 150

/** What a picker shows while nobody knows of what a series is. */
const UNKNOWN = '?'

interface SeriesTableProps {
  readonly view: ImportView
  readonly onMap: (key: string, id: string) => void
}

export function SeriesTable({ view, onMap }: SeriesTableProps) {
  const text = useMessages(importMessages)
  const { views, place } = view
  const more = views.length - MOST_LISTED
  return (
    <section className="import-series" aria-label={text.series}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.inTable}</th>
            <th scope="col">{text.isOf}</th>
            <th scope="col">{text.unit}</th>
            <th scope="col">{text.change}</th>
          </tr>
        </thead>
        <tbody>
          {views.slice(0, MOST_LISTED).map(each => (
            <SeriesRow key={each.series.key} view={each} place={place} onMap={onMap} />
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="import-note">{text.moreSeries(more)}</p> : null}
      {place.purpose === 'levers' ? <p className="import-note">{text.pathRule}</p> : null}
    </section>
  )
}

interface SeriesRowProps {
  readonly view: SeriesView
  readonly place: ImportView['place']
  readonly onMap: (key: string, id: string) => void
}

function SeriesRow({ view, place, onMap }: SeriesRowProps) {
  const text = useMessages(importMessages)
  const language = useLanguage()
  const { series } = view
  const { key, names, item, isLeftOut, figures, meant } = series
  const [first] = figures
  const unnamed = text.unnamed(first === undefined ? key : placeName(first.place))
  const name = names.slice(0, 2).join(' · ') || unnamed
  const chosen = isLeftOut ? '' : (item?.id ?? UNKNOWN)
  const leaveOut = { id: '', label: { vi: text.leaveOut, en: text.leaveOut } }
  const unknown = { id: UNKNOWN, label: { vi: text.unknown, en: text.unknown } }
  const choices = [...(chosen === UNKNOWN ? [unknown] : []), leaveOut, ...place.items]
  const near = item === null && !isLeftOut ? place.finder.near(names) : []
  return (
    <tr data-problem={series.problem ?? undefined} data-left-out={isLeftOut || undefined}>
      <th scope="row">{name}</th>
      <td>
        <ItemField
          isAdding
          label={text.chooseItem(name)}
          items={choices}
          chosen={chosen}
          onChange={id => {
            if (id !== UNKNOWN) onMap(key, id)
          }}
        />
        {near.length === 0 ? null : (
          <span className="import-note import-near">
            {text.perhaps}
            {near.map(each => (
              <TextButton key={each.id} label={each.short[language]} onPress={() => onMap(key, each.id)} />
            ))}
          </span>
        )}
      </td>
      <td>
        {item === null ? null : item.unit.label[language]}
        {item !== null && item.unit.scale !== 1 && meant?.scale === 'part' ? (
          <span className="import-note"> {text.part}</span>
        ) : null}
      </td>
      <td>
        <Standing view={view} />
      </td>
    </tr>
  )
}

/** What would change, or why nothing would. */
function Standing({ view: { series, changes } }: { readonly view: SeriesView }) {
  const text = useMessages(importMessages)
  const language = useLanguage()
  const { item, isLeftOut, problem } = series
  if (isLeftOut) return <span className="import-note">{text.leftOut}</span>
  if (problem !== null) return <span className="import-wrong">{problemWords(problem, text)}</span>
  if (item === null) return null
  if (takenFigures(series).length === 0) return <span className="import-wrong">{text.noFigures}</span>
  if (changes.length === 0) return <span className="import-note">{text.unchanged}</span>
  return (
    <ul className="import-changes">
      {tellingChanges(changes).map(change => (
        <li key={change.year}>{changeWords(change, item, language)}</li>
      ))}
      <li className="import-note">{text.years(changes.length)}</li>
    </ul>
  )
}

type Texts = (typeof importMessages)['vi'] | (typeof importMessages)['en']

function problemWords(problem: Exclude<FigureSeries['problem'], null>, text: Texts): string {
  return { unknown: text.notTaken, locked: text.locked, 'same-item': text.sameItem }[problem]
}

function changeWords({ year, from, to }: YearChange, item: FigureItem, language: Language): string {
  const text = importMessages[language]
  const { lever, unit } = item
  // An entered value is shown with all its digits: rounded, 1.7 could not be told from 2.
  const exact = (value: number) => {
    const { number, text: rounded } = quantity(value, unit, { language })
    return rounded.replace(number, fieldText(value, unit, language, 0))
  }
  const say = (value: number) =>
    lever === null ? exact(value) : spokenText(value, lever.range, unit, language)
  return text.inYear(year, from === null ? text.none : say(from), say(to))
}
