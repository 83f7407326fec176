/** The path editor in the drawer: a lever's path in a sentence, as a shape with its numbers, as a picture and as a table. */

import { useCallback, useMemo, useState } from 'react'
import { atStart } from '../../../shared/locale/sentence-start.ts'
import { editedText, spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { pathWords } from '../../../shared/reading/levers/path-words.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { useMessages } from '../../i18n/messages.ts'
import { setLocked } from '../../store/edits.ts'
import { useActions, useApp, useCatalogue } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { PlausibilityRemark } from '../analysis/plausibility/plausibility-remark.tsx'
import { useEquations } from '../explain/kept-answers.ts'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { PastePanel } from './paste-panel.tsx'
import { observationsOf, targetsBeside } from './path-background.ts'
import { PathGrid } from './path-grid.tsx'
import { pathMessages } from './path-messages.ts'
import { PathPicture } from './path-picture.tsx'
import { firstView, type View } from './picture-axis.ts'
import { PictureLegend } from './picture-legend.tsx'
import { ShapeChoice } from './shape-choice.tsx'
import { ShapeFields } from './shape-fields.tsx'
import { type PathState, usePath } from './use-path.ts'
import './path-panel.css'

/** A table that is looked at before it is taken. */
interface Pasting {
  readonly text: string
  readonly startYear: number
}

export function PathPanel({ leverId }: { readonly leverId: string }) {
  const text = useMessages(pathMessages)
  const catalogue = useCatalogue()
  const state = usePath(leverId)
  const { lever, ground, language, isLocked } = state
  const [pasting, setPasting] = useState<Pasting | null>(null)
  const [preview, setPreview] = useState<LeverPath | null>(null)

  const asked = useMemo(() => [leverId], [leverId])
  const readers = useEquations(asked).byId.get(leverId)?.usedBy
  const observations = useMemo(() => observationsOf(lever, catalogue), [lever, catalogue])
  const targets = useMemo(() => targetsBeside(lever, catalogue, readers ?? []), [lever, catalogue, readers])
  const [view, setView] = useState<View>(() => firstView(lever.range, [...state.values, ...ground.defaults]))
  const previewValues = useMemo(
    () => (preview === null ? null : samplePath(preview, ground)),
    [preview, ground],
  )
  const closePaste = useCallback(() => {
    setPasting(null)
    setPreview(null)
  }, [])

  return (
    <DrawerPanel
      name="path-panel"
      label={text.panel(lever.label[language])}
      title={lever.label[language]}
      about={<Kind state={state} />}
      subject={leverId}
      onEscape={pasting === null ? undefined : closePaste}
      foot={pasting === null ? <Resets state={state} /> : null}
    >
      {isLocked ? <Locked state={state} /> : null}
      {pasting === null ? <Sentence state={state} /> : null}
      {pasting === null ? <PlausibilityRemark lever={lever} path={state.path} as="line" /> : null}
      {isLocked || pasting !== null ? null : (
        <>
          <ShapeChoice state={state} />
          <ShapeFields state={state} />
        </>
      )}
      <div className="picture-part" data-pasting={pasting !== null || undefined}>
        <div className="picture-head">
          <span className="picture-unit">{state.unit.label[language]}</span>
          <Segmented<View>
            label={text.view}
            choices={[
              { value: 'whole', label: text.wholeRange, hint: text.wholeRangeHint, face: text.wholeRange },
              { value: 'close', label: text.closeUp, hint: text.closeUpHint, face: text.closeUp },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
        <PathPicture
          state={state}
          view={view}
          observations={observations}
          targets={targets}
          preview={previewValues}
        />
        <PictureLegend
          state={state}
          observations={observations}
          targets={targets}
          isPasting={pasting !== null}
        />
      </div>
      {pasting === null ? (
        <PathGrid state={state} onPaste={(pasted, startYear) => setPasting({ text: pasted, startYear })} />
      ) : (
        <PastePanel
          state={state}
          initial={pasting.text}
          startYear={pasting.startYear}
          onPreview={setPreview}
          onClose={closePaste}
        />
      )}
    </DrawerPanel>
  )
}

/** What kind of lever it is, and between which values it may stand. */
function Kind({ state }: { readonly state: PathState }) {
  const text = useMessages(pathMessages)
  const { lever, unit, language } = state
  const isOfAll = useApp(
    ({ workspace, document }) => workspace.sharesAssumptions && document.scenarios.length > 1,
  )
  const { range, kind } = lever
  const words = kind === 'policy' ? text.policy : isOfAll ? text.assumptionOfAll : text.assumption
  const bounds = text.rangeWords(
    editedText(range.min, range, unit, language),
    spokenText(range.max, range, unit, language),
  )
  return (
    <p className="path-kind">
      <span data-kind={kind}>{words}</span>
      <span>{bounds}</span>
    </p>
  )
}

/** Said again whenever it changes, but not at every movement of a hand. */
function Sentence({ state }: { readonly state: PathState }) {
  const isHeld = useApp(({ held }) => held !== null)
  const { path, lever, unit, ground, language } = state
  const words = pathWords(path, lever, unit, ground, language)
  return (
    <p className="path-sentence" aria-live={isHeld ? 'off' : 'polite'}>
      {atStart(words)}.
    </p>
  )
}

function Locked({ state }: { readonly state: PathState }) {
  const text = useMessages(pathMessages)
  const activeId = useApp(each => each.activeId)
  const { change } = useActions()
  const { id } = state.lever
  return (
    <div className="path-locked">
      <Icon name="lock" />
      <p>{text.locked}</p>
      <TextButton
        look="bordered"
        label={text.unlock}
        onPress={() =>
          change({ kind: 'lock', lever: id, isLocked: false }, document =>
            setLocked(document, activeId, id, false),
          )
        }
      />
    </div>
  )
}

function Resets({ state }: { readonly state: PathState }) {
  const text = useMessages(pathMessages)
  const year = useApp(each => each.year)
  const { resetLever, restoreLever, explain } = useActions()
  const { lever, path, isUnsaved, isLocked } = state
  return (
    <footer className="path-foot">
      <TextButton
        look="bordered"
        icon="reset"
        label={text.toDefault}
        isDisabled={isLocked || path === null}
        onPress={() => resetLever(lever.id)}
      />
      <TextButton
        look="bordered"
        icon="history"
        label={text.toSaved}
        isDisabled={isLocked || !isUnsaved}
        onPress={() => restoreLever(lever.id)}
      />
      <IconButton
        icon="formula"
        label={text.explain}
        onPress={() => explain({ item: lever.id, year, side: 'scenario' })}
      />
    </footer>
  )
}
