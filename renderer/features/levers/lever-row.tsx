/** One lever in two lines: its name with its path, and under it slider, number and unit. */

import { memo, type RefObject, useId, useRef, useState } from 'react'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { allocatedShare } from './allocated-share.ts'
import { type FieldProblem, LeverField } from './lever-field.tsx'
import { leverMessages } from './lever-messages.ts'
import { LeverName } from './lever-name.tsx'
import { editedText, spokenText } from './lever-number.ts'
import { LeverSlider } from './lever-slider.tsx'
import { PathSketch } from './path-sketch.tsx'
import { type LeverState, useLever } from './use-lever.ts'

export const LeverRow = memo(function LeverRow({ lever }: { readonly lever: CatalogueLever }) {
  const language = useApp(each => each.language)
  const { baseYear, lastOutturn } = useApp(each => each.catalogue)
  const state = useLever(lever)
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const problemId = problem === null ? undefined : id
  const firstFree = lastOutturn + 1 - baseYear

  return (
    <div
      ref={row}
      className="lever-row"
      data-lever={lever.id}
      data-changed={state.isChanged || undefined}
      data-held={state.isHeld || undefined}
    >
      <div className="lever-head">
        <LeverName lever={lever} row={row} />
        {state.isChanged ? <ResetButton lever={lever} row={row} /> : null}
        <PathSketch
          standard={lever.values.slice(firstFree)}
          own={state.isChanged ? state.values.slice(firstFree) : null}
          marked={state.year - baseYear - firstFree}
        />
      </div>
      <div className="lever-controls">
        <LeverSlider lever={lever} state={state} problemId={problemId} />
        <LeverField
          lever={lever}
          state={state}
          problem={problem}
          problemId={problemId}
          onProblem={setProblem}
        />
        <span className="lever-unit">{state.unit.label[language]}</span>
      </div>
      <AllocatedLine lever={lever} unit={state.unit} />
      {problem === null ? null : <ProblemLine id={id} lever={lever} state={state} problem={problem} />}
    </div>
  )
})

interface ResetButtonProps {
  readonly lever: CatalogueLever
  readonly row: RefObject<HTMLElement | null>
}

/** Goes when it was pressed, and leaves the focus to the field of its row. */
const ResetButton = memo(function ResetButton({ lever, row }: ResetButtonProps) {
  const text = useMessages(leverMessages)
  const language = useApp(each => each.language)
  const { resetLever } = useActions()
  return (
    <IconButton
      className="lever-reset"
      icon="reset"
      label={text.reset(lever.short[language])}
      onPress={() => {
        resetLever(lever.id)
        row.current?.querySelector<HTMLInputElement>('.lever-field input')?.focus()
      }}
    />
  )
})

interface AllocatedLineProps {
  readonly lever: CatalogueLever
  readonly unit: UnitDefinition
}

function AllocatedLine({ lever, unit }: AllocatedLineProps) {
  const text = useMessages(leverMessages)
  const language = useApp(each => each.language)
  const allocated = useApp(each => allocatedShare(each, lever))
  if (allocated === null) return null
  return <p className="lever-allocated">{text.allocated(quantity(allocated, unit, { language }).text)}</p>
}

interface ProblemLineProps {
  readonly id: string
  readonly lever: CatalogueLever
  readonly state: LeverState
  readonly problem: FieldProblem
}

function ProblemLine({ id, lever, state, problem }: ProblemLineProps) {
  const text = useMessages(leverMessages)
  const language = useApp(each => each.language)
  const { range } = lever
  const { unit, value } = state
  const bounds = text.outOfRange(
    editedText(range.min, range, unit, language),
    spokenText(range.max, range, unit, language),
  )
  const words = {
    'out-of-range': bounds,
    'not-a-number': `${text.notANumber} ${bounds}`,
    'other-separator': text.otherSeparator,
  }[problem]
  return (
    <p className="problem lever-problem" id={id} role="alert">
      <Icon name="notice" />
      <span>
        {words} {text.kept(spokenText(value, range, unit, language))}
      </span>
    </p>
  )
}
