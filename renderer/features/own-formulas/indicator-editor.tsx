/** An indicator is written: its name, its formula and its unit, with its values beside it. */

import { useId, useMemo, useRef, useState } from 'react'
import type { FormulaProblem } from '../../../shared/contract/formulas.ts'
import { asName, asText } from '../../../shared/hidden-letters.ts'
import { commonIndicators } from '../../../shared/reading/own/own-catalogue.ts'
import { ownIdFor } from '../../../shared/reading/own/own-id.ts'
import { OWN_LIMITS, type OwnIndicator } from '../../../shared/scenario/own-formula.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { OwnEditing } from '../../store/drawer.ts'
import type { OwnDraft } from '../../store/own-drafts.ts'
import { withIndicator } from '../../store/own-edits.ts'
import { useApp, useCatalogue, useWholeApp } from '../../store/use-app.ts'
import { candidatesOf } from './candidates.ts'
import { EditorFrame } from './editor-frame.tsx'
import { FormulaField } from './formula-field.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'
import { UnitLine } from './unit-line.tsx'
import { useApplied } from './use-applied.ts'
import { useDraft } from './use-draft.ts'
import { useFormulaCheck } from './use-formula-check.ts'

interface IndicatorEditorProps {
  readonly editing: OwnEditing
  /** Null for a new one. */
  readonly indicator: OwnIndicator | null
}

const EMPTY: OwnDraft = { label: '', unit: null, formula: '', start: '', note: '', isForFamily: false }

const NONE: readonly FormulaProblem[] = []

export function IndicatorEditor({ editing, indicator }: IndicatorEditorProps) {
  const text = useMessages(ownPanelMessages)
  const catalogue = useCatalogue()
  const { actions } = useWholeApp()
  const scenarios = useApp(state => state.document.scenarios)
  const field = useRef<HTMLTextAreaElement>(null)
  const startField = useRef<HTMLTextAreaElement>(null)
  const name = useId()
  const [isTried, setTried] = useState(false)
  const inForce = useMemo(
    () =>
      indicator === null
        ? EMPTY
        : {
            ...EMPTY,
            label: indicator.label,
            unit: indicator.unit,
            formula: indicator.formula,
            start: indicator.start ?? '',
            note: indicator.note,
          },
    [indicator],
  )
  const writing = useDraft(editing, inForce)
  const { label, unit, formula, start, note } = writing.draft
  // Without the year before there is nothing that the base year would lack.
  const hasStart = /\bprev\s*\(/.test(formula)
  const id = useMemo(
    () => indicator?.id ?? ownIdFor(label, new Set(commonIndicators(scenarios).map(each => each.id))),
    [indicator, label, scenarios],
  )
  const asked = useMemo(
    () => ({ kind: 'indicator' as const, id, unit, formula, ...said(hasStart ? start : '') }),
    [id, unit, formula, hasStart, start],
  )
  const live = useFormulaCheck(asked)
  const candidates = useMemo(
    () => candidatesOf(catalogue, { self: id, readsIndicators: true }),
    [catalogue, id],
  )
  const fitting = live.check?.units ?? live.last?.units ?? null
  const shownUnit = unit ?? fitting?.[0] ?? null
  // What is drawn is the last formula that fits: told in a unit that does not fit it, it would be another quantity.
  const drawnIn = live.good?.units ?? fitting
  const drawnUnit = unit !== null && drawnIn?.includes(unit) !== false ? unit : drawnIn?.[0]
  const { apply, isApplying } = useApplied()

  const isTaken = commonIndicators(scenarios).some(each => each.id !== id && each.label === asName(label))
  const missing =
    asName(label) === ''
      ? text.nameMissing
      : isTaken
        ? text.nameTaken
        : formula.trim() === ''
          ? text.formulaMissing
          : null
  const objection =
    missing ?? (live.check?.problems.length === 0 && shownUnit === null ? text.unitMissing : null)
  const onApply = async () => {
    setTried(true)
    if (missing !== null || isApplying) return
    const check = await apply([asked])
    const known = unit ?? check?.units?.[0]
    if (check === null || known === undefined) return
    const kept: OwnIndicator = {
      kind: 'indicator',
      id,
      label: asName(label),
      unit: known,
      formula: formula.trim(),
      ...said(hasStart ? start : ''),
      note: asText(note),
    }
    const kind = indicator === null ? 'indicator-add' : 'indicator-change'
    actions.change({ kind, label: kept.label }, document => withIndicator(document, kept))
    writing.giveUp()
    // What is new is seen at once.
    if (indicator === null) actions.focusVariable(id)
    actions.openOwnFormulas(null)
  }

  return (
    <EditorFrame
      title={indicator === null ? text.newIndicator : text.indicatorTitle(indicator.label)}
      about={<p className="own-id">{text.id(id)}</p>}
      subject={`indicator ${editing.id ?? ''}`}
      field={field}
      writing={writing}
      live={live}
      objection={isTried ? objection : null}
      candidates={candidates}
      preview={{
        name: label === '' ? id : label,
        unit: catalogue.units.find(each => each.id === drawnUnit),
      }}
      onApply={onApply}
      start={
        hasStart ? (
          <FormulaField
            field={startField}
            label={text.start(catalogue.baseYear)}
            hint={text.startHint}
            rows={1}
            value={start}
            onChange={next => writing.change({ start: next })}
            problems={NONE}
            candidates={candidates}
          />
        ) : null
      }
      below={<UnitLine unit={unit} fitting={fitting} onChange={next => writing.change({ unit: next })} />}
    >
      <div className="own-note">
        <label htmlFor={name}>{text.name}</label>
        <input
          id={name}
          // biome-ignore lint/a11y/noAutofocus: a new indicator begins with its name
          autoFocus={indicator === null}
          className="own-text"
          autoComplete="off"
          maxLength={OWN_LIMITS.label}
          placeholder={text.nameExample}
          value={label}
          aria-invalid={isTried && (asName(label) === '' || isTaken)}
          onChange={({ currentTarget }) => writing.change({ label: currentTarget.value })}
        />
      </div>
    </EditorFrame>
  )
}

/** What an indicator is in the base year, where something is written. */
function said(start: string): { start?: string } {
  return start.trim() === '' ? {} : { start: start.trim() }
}
