/** What both editors of a formula have: its field, its faults, its values, a note, and the way to apply it. */

import { type ReactNode, type RefObject, useId } from 'react'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { OWN_LIMITS } from '../../../shared/scenario/own-formula.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import type { Candidate } from './candidates.ts'
import { FormulaField } from './formula-field.tsx'
import { FormulaPreview } from './formula-preview.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'
import { ProblemLines } from './problem-lines.tsx'
import type { Writing } from './use-draft.ts'
import type { LiveCheck } from './use-formula-check.ts'

interface EditorFrameProps {
  readonly title: string
  /** Under the title. */
  readonly about: ReactNode
  readonly subject: string
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly writing: Writing
  readonly live: LiveCheck
  /** What stands against applying beside the formula itself; null where nothing does. */
  readonly objection: string | null
  readonly candidates: readonly Candidate[]
  readonly preview: { readonly name: string; readonly unit: UnitDefinition | undefined }
  readonly onApply: () => void
  /** Over the formula. */
  readonly children: ReactNode
  /** Right under the formula: what it is in the base year. */
  readonly start?: ReactNode
  /** Between the formula and its values. */
  readonly below?: ReactNode
  /** After the note. */
  readonly end?: ReactNode
}

export function EditorFrame(props: EditorFrameProps) {
  const { title, writing, live, objection, preview, onApply } = props
  const text = useMessages(ownPanelMessages)
  const { openOwnFormulas } = useActions()
  const id = useId()
  const { draft, isChanged, change, giveUp } = writing
  // What was found of the text before stays until the next answer, but not under other letters.
  const problems = live.check?.problems ?? []
  const { good } = live
  const leave = () => openOwnFormulas(null)
  return (
    <DrawerPanel
      name="own-formulas"
      title={title}
      about={props.about}
      subject={props.subject}
      onBack={leave}
      onEscape={leave}
      instead={() => document.querySelector('[data-tool="own-formulas"]')}
      foot={
        <footer className="own-foot">
          {objection === null ? null : (
            <p className="own-objection" role="status">
              {objection}
            </p>
          )}
          <TextButton look="primary" label={text.apply} onPress={onApply} />
          <kbd className="own-key">{text.applyHint}</kbd>
          {isChanged ? (
            <TextButton
              label={text.discard}
              onPress={() => {
                giveUp()
                leave()
              }}
            />
          ) : null}
        </footer>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter applies from every field of the editor */}
      <div
        className="own-editor"
        onKeyDown={event => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          onApply()
        }}
      >
        {props.children}
        <FormulaField
          field={props.field}
          label={text.formula}
          hint={text.formulaHint}
          value={draft.formula}
          onChange={formula => change({ formula })}
          problems={problems}
          candidates={props.candidates}
          saidBy={`${id}-problems`}
        />
        {props.start}
        <ProblemLines
          id={`${id}-problems`}
          problems={live.check?.problems ?? live.last?.problems ?? []}
          faults={live.faults}
        />
        {props.below}
        {good?.values === null || good === null || preview.unit === undefined ? null : (
          <FormulaPreview
            name={preview.name}
            unit={preview.unit}
            values={good.values}
            before={good.before}
            isOld={problems.length > 0 || live.faults.length > 0}
          />
        )}
        <div className="own-note">
          <label htmlFor={`${id}-note`}>{text.note}</label>
          <textarea
            id={`${id}-note`}
            className="own-text"
            rows={2}
            maxLength={OWN_LIMITS.note}
            placeholder={text.noteExample}
            value={draft.note}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        </div>
        {props.end}
      </div>
    </DrawerPanel>
  )
}
