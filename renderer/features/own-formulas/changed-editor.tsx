/** A formula of the model is changed for one scenario: chosen, written, seen beside the model's own. */

import { useMemo, useRef } from 'react'
import { asText } from '../../../shared/hidden-letters.ts'
import type { CatalogueVariable } from '../../../shared/model/catalogue.ts'
import { type ChangedFormula, changedFormulasOf } from '../../../shared/scenario/own-formula.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import type { OwnEditing } from '../../store/drawer.ts'
import type { OwnDraft } from '../../store/own-drafts.ts'
import { withChangedFormula, withoutChangedFormula } from '../../store/own-edits.ts'
import { useApp, useCatalogue, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useModelEquations } from '../explain/kept-answers.ts'
import { candidatesOf } from './candidates.ts'
import { EditorFrame } from './editor-frame.tsx'
import { familyOf } from './family.ts'
import { ownPanelMessages } from './own-panel-messages.ts'
import { ProblemLines } from './problem-lines.tsx'
import { ReadItems } from './read-items.tsx'
import { useApplied } from './use-applied.ts'
import { useDraft } from './use-draft.ts'
import { useFormulaCheck } from './use-formula-check.ts'

interface ChangedEditorProps {
  readonly editing: OwnEditing
  readonly variable: CatalogueVariable
}

export function ChangedEditor({ editing, variable }: ChangedEditorProps) {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { actions } = useWholeApp()
  const scenario = useApp(activeScenario)
  const field = useRef<HTMLTextAreaElement>(null)
  const changed = changedFormulasOf(scenario.formulas).find(({ id }) => id === variable.id)
  const inForce = useMemo(
    (): OwnDraft => ({
      label: '',
      unit: null,
      formula: changed?.formula ?? variable.formula,
      start: '',
      note: changed?.note ?? '',
      isForFamily: false,
    }),
    [changed, variable],
  )
  const writing = useDraft(editing, inForce)
  const { formula, note, isForFamily } = writing.draft
  const family = useMemo(() => familyOf(catalogue, variable), [catalogue, variable])
  const asked = useMemo(() => ({ kind: 'changed' as const, id: variable.id, formula }), [variable, formula])
  const live = useFormulaCheck(asked)
  const own = useMemo(() => [variable.id], [variable])
  const uses = useModelEquations(own).byId.get(variable.id)?.uses ?? NONE
  const candidates = useMemo(
    () => candidatesOf(catalogue, { self: variable.id, readsIndicators: false }),
    [catalogue, variable],
  )
  const { apply, isApplying, refused } = useApplied()
  const members = isForFamily ? family : [variable]
  const restorable = members.filter(member =>
    changedFormulasOf(scenario.formulas).some(({ id }) => id === member.id),
  )

  const restore = () => {
    const ids = restorable.map(({ id }) => id)
    writing.giveUp()
    if (ids.length === 0) return
    actions.change({ kind: 'formula-restore', variable: variable.id, count: ids.length }, document =>
      withoutChangedFormula(document, scenario.id, ...ids),
    )
  }
  const onApply = async () => {
    if (isApplying || formula.trim() === '') return
    // The model's own text changes nothing: with it the formula is the model's again.
    if (formula.trim() === variable.formula) {
      restore()
      actions.openOwnFormulas(null)
      return
    }
    const check = await apply(members.map(({ id }) => ({ ...asked, id })))
    if (check === null) return
    const kept = members.map(
      ({ id }): ChangedFormula => ({ kind: 'changed', id, formula: formula.trim(), note: asText(note) }),
    )
    actions.change({ kind: 'formula-change', variable: variable.id, count: kept.length }, document =>
      withChangedFormula(document, scenario.id, ...kept),
    )
    writing.giveUp()
    actions.openOwnFormulas(null)
  }
  const name = variable.label[language]
  // What stands against another element of the family is said with its name; of this one the field says it.
  const elsewhere = refused === null || refused.draft.id === variable.id ? null : refused

  return (
    <EditorFrame
      title={text.changedTitle(name)}
      about={<p className="own-id">{scenario.title}</p>}
      subject={`changed ${variable.id}`}
      field={field}
      writing={writing}
      live={live}
      objection={null}
      candidates={candidates}
      preview={{ name, unit: catalogue.units.find(({ id }) => id === variable.unit) }}
      onApply={onApply}
      below={
        elsewhere === null ? null : (
          <ProblemLines
            id="own-elsewhere"
            problems={elsewhere.check.problems}
            faults={[]}
            about={catalogue.variables.find(({ id }) => id === elsewhere.draft.id)?.label[language]}
          />
        )
      }
      end={
        <>
          {family.length > 1 ? (
            <label className="own-choice">
              <input
                type="checkbox"
                checked={isForFamily}
                onChange={({ currentTarget }) => writing.change({ isForFamily: currentTarget.checked })}
              />
              {text.forFamily(family.length)}
            </label>
          ) : null}
          <ReadItems title={text.modelReads} ids={uses} onTake={id => putAtCaret(field.current, id)} />
        </>
      }
    >
      <section className="own-model">
        <h3>{text.modelFormula}</h3>
        <code>
          {variable.id} = {variable.formula}
        </code>
        {variable.note === undefined ? null : <p>{variable.note[language]}</p>}
        {formula === variable.formula && restorable.length === 0 ? null : (
          <TextButton
            icon="reset"
            label={restorable.length > 1 ? text.restoreAll(restorable.length) : text.restoreText}
            onPress={() =>
              restorable.length === 0 ? writing.change({ formula: variable.formula }) : restore()
            }
          />
        )}
      </section>
    </EditorFrame>
  )
}

const NONE: readonly string[] = []

/** Through the browser's own editing, so that its undo takes it back. */
function putAtCaret(area: HTMLTextAreaElement | null, words: string): void {
  if (area === null) return
  area.focus()
  document.execCommand('insertText', false, words)
}
