/** A table from a spreadsheet before it is taken: what was read of it, what is in question, and which rows cannot be. */

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { MINUS, parseNumber } from '../../../shared/locale/numbers.ts'
import { fieldText } from '../../../shared/locale/quantities.ts'
import { yearSpans } from '../../../shared/locale/year-spans.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions } from '../../store/use-app.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { pasteMessages } from './paste-messages.ts'
import { amountOf, type NumberWishes, type Scale } from './pasted-numbers.ts'
import { type Beginning, type PastedTable, pastedPath, readPasted } from './pasted-path.ts'
import { RowProblems } from './row-problems.tsx'
import type { PathState } from './use-path.ts'
import './paste-panel.css'

interface PastePanelProps {
  readonly state: PathState
  /** What was pasted over the grid already; may be empty. */
  readonly initial: string
  readonly startYear: number
  /** The path that the table would make; null while there is none. */
  readonly onPreview: (path: LeverPath | null) => void
  readonly onClose: () => void
}

const NO_WISHES: NumberWishes = { language: null, scale: null }

export function PastePanel({ state, initial, startYear, onPreview, onClose }: PastePanelProps) {
  const text = useMessages(pasteMessages)
  const { setPath } = useActions()
  const { lever, ground, unit, language } = state
  const { range } = lever
  const [pasted, setPasted] = useState(initial)
  const [wishes, setWishes] = useState(NO_WISHES)
  const [beginning, setBeginning] = useState<Beginning>('first-value')
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  const table = useMemo(
    () => readPasted(pasted, { ground, range, unit, language, startYear }, wishes),
    [pasted, ground, range, unit, language, startYear, wishes],
  )
  const path = useMemo(() => pastedPath(table, beginning, ground), [table, beginning, ground])
  useEffect(() => onPreview(path), [path, onPreview])
  useEffect(() => box.current?.focus(), [])

  const isOpen = table.meant.language.value === null || table.meant.scale.value === null
  const isClean = !isOpen && table.rows.every(({ problem }) => problem === null)
  const firstYear = table.values[0]?.year

  const take = () => {
    if (path === null) return
    setPath(lever, path)
    onClose()
  }

  return (
    <section className="paste-panel" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{text.title}</h3>
      <label className="paste-box">
        <span className="path-note">
          {text.how} {text.howOne(startYear)}
        </span>
        <textarea
          ref={box}
          rows={3}
          spellCheck={false}
          aria-label={text.box}
          value={pasted}
          onChange={event => {
            setPasted(event.currentTarget.value)
            setWishes(NO_WISHES)
          }}
        />
      </label>
      {pasted.trim() === '' ? null : (
        <div className="paste-reading" role="status">
          {table.rows.length === 0 ? <p>{text.nothing}</p> : <Summary table={table} state={state} />}
        </div>
      )}
      {table.rows.length === 0 ? null : (
        <>
          <FormatQuestion
            table={table}
            language={language}
            onChoose={chosen => setWishes({ ...wishes, language: chosen })}
          />
          {unit.scale === 1 ? null : (
            <ScaleQuestion table={table} state={state} onChoose={scale => setWishes({ ...wishes, scale })} />
          )}
          {firstYear === undefined || firstYear <= ground.firstFreeYear ? null : (
            <div className="paste-question">
              <span>{text.before(firstYear - 1)}</span>
              <Segmented
                label={text.before(firstYear - 1)}
                choices={[
                  { value: 'first-value', label: text.firstValue, face: text.firstValue },
                  { value: 'default', label: text.standard, face: text.standard },
                ]}
                value={beginning}
                onChange={setBeginning}
              />
            </div>
          )}
          <RowProblems table={table} state={state} />
        </>
      )}
      <div className="paste-answers">
        <TextButton label={text.cancel} look="bordered" onPress={onClose} />
        <TextButton
          label={
            isClean || path === null ? text.take(table.values.length) : text.takeValid(table.values.length)
          }
          look={isClean ? 'primary' : 'bordered'}
          isDisabled={path === null}
          onPress={take}
        />
      </div>
    </section>
  )
}

/** What was read, in sentences; nothing of values while it is open what they mean. */
function Summary({ table, state }: { readonly table: PastedTable; readonly state: PathState }) {
  const { lever, unit, language } = state
  const text = pasteMessages[language]
  const [first] = table.values
  const last = table.values.at(-1)
  const say = (value: number) => spokenText(value, lever.range, unit, language)
  const point = ({ year, value }: { year: number; value: number }) => text.point(say(value), year)
  const sentences = [
    ...(first === undefined || last === undefined
      ? []
      : [text.rows(table.values.length, point(first), point(last))]),
    ...(table.gaps.length === 0 ? [] : [text.gaps(yearSpans(table.gaps))]),
    ...(last === undefined || last.year >= state.horizon ? [] : [text.held(say(last.value), last.year)]),
    ...(table.heads === 0 ? [] : [text.heads(table.heads)]),
    ...(table.isTurned ? [text.turned] : []),
    ...(table.unread === 0 ? [] : [(table.isTurned ? text.unreadLines : text.unread)(table.unread)]),
  ]
  return <p>{sentences.join(' ')}</p>
}

interface FormatQuestionProps {
  readonly table: PastedTable
  readonly language: Language
  readonly onChoose: (language: Language) => void
}

/** Shown where it is open, and where the table was not simply read as the reader writes. */
function FormatQuestion({ table, language, onChoose }: FormatQuestionProps) {
  const text = pasteMessages[language]
  const meant = table.meant.language
  if (meant.value !== null && meant.standing === 'plain') return null
  return (
    <div className="paste-question" data-open={meant.value === null || undefined}>
      <span>{text.format}</span>
      <Segmented<Language>
        label={text.format}
        choices={[
          { value: 'vi', label: `${text.vi}: ${text.viExample}`, face: `${text.vi} ${text.viExample}` },
          { value: 'en', label: `${text.en}: ${text.enExample}`, face: `${text.en} ${text.enExample}` },
        ]}
        value={meant.value}
        onChange={onChoose}
      />
      <p>{reason()}</p>
    </div>
  )

  function reason(): string | null {
    if (meant.value === null) {
      const { example } = meant
      return text.formatOpen(example, readAs(example, 'vi'), readAs(example, 'en'))
    }
    if (meant.standing === 'range') return text.formatRange
    if (meant.standing !== 'found') return null
    const other = meant.value === 'vi' ? 'en' : 'vi'
    const telling = table.rows.find(
      ({ value }) => !parseNumber(value.replace('%', ''), other).ok && value !== '',
    )
    return text.formatFound(telling?.value ?? '')
  }

  /** The number that a cell is in a language, without the separators that are in question. */
  function readAs(cell: string, as: Language): string {
    const parsed = parseNumber(cell.replace(/[^\d.,+\-−]/g, ''), as)
    const digits = parsed.ok ? String(parsed.value) : cell
    return (language === 'vi' ? digits.replace('.', ',') : digits).replace('-', MINUS)
  }
}

interface ScaleQuestionProps {
  readonly table: PastedTable
  readonly state: PathState
  readonly onChoose: (scale: Scale) => void
}

/** Only where all values are small enough to be parts of one. */
function ScaleQuestion({ table, state, onChoose }: ScaleQuestionProps) {
  const { unit, language } = state
  const text = pasteMessages[language]
  const { language: format, scale } = table.meant
  if (format.value === null || (scale.value !== null && scale.standing === 'plain')) return null
  const as = (cell: string, meant: Scale) => {
    const value = amountOf(cell, format.value ?? language, meant, unit)
    return value === null ? cell : `${fieldText(value, unit, language, 0)} ${unit.label[language]}`
  }
  return (
    <div className="paste-question" data-open={scale.value === null || undefined}>
      <span>{text.scale}</span>
      <Segmented<Scale>
        label={text.scale}
        choices={[
          { value: 'shown', label: text.shown, face: text.shown },
          { value: 'part', label: text.part, face: text.part },
        ]}
        value={scale.value}
        onChange={onChoose}
      />
      <p>
        {scale.value === null
          ? text.scaleOpen(scale.example, as(scale.example, 'shown'), as(scale.example, 'part'))
          : scale.standing === 'range'
            ? text.scaleRange
            : null}
      </p>
    </div>
  )
}
