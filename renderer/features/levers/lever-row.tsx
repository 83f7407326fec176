/** One lever in two lines: its name with its path, and under it slider, number and unit. */

import { memo, useId, useRef, useState } from 'react'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { HintAt } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { allocatedShare } from './allocated-share.ts'
import { LeverField } from './lever-field.tsx'
import { marksOf } from './lever-marks.ts'
import { leverMessages } from './lever-messages.ts'
import { LeverName } from './lever-name.tsx'
import { LeverSlider } from './lever-slider.tsx'
import { fixedWords, growthWords, markSentence } from './lever-words.ts'
import { Padlock } from './padlock.tsx'
import { PathButton } from './path-button.tsx'
import { type ReadingProblem, valueWords } from './reading-words.ts'
import { ResetMenu } from './reset-menu.tsx'
import { SourceButton } from './source-button.tsx'
import { type LeverState, useLever } from './use-lever.ts'
import { useRest } from './use-rest.ts'

export const LeverRow = memo(function LeverRow({ lever }: { readonly lever: CatalogueLever }) {
  const language = useLanguage()
  const state = useLever(lever)
  const [problem, setProblem] = useState<ReadingProblem | null>(null)
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const growth = growthWords(lever, state, language)

  return (
    <div
      ref={row}
      className="lever-row"
      data-lever={lever.id}
      data-changed={state.isChanged || undefined}
      data-held={state.isHeld || undefined}
      data-fixed={state.fixed ?? undefined}
    >
      <div className="lever-head">
        <SourceButton lever={lever} />
        <LeverName lever={lever} row={row} />
        {growth === null ? null : (
          <span className="lever-growth" aria-hidden="true">
            <b>{growth.factor}</b>
            <span>{growth.until}</span>
          </span>
        )}
        {state.fixed === 'padlock' ? (
          <Padlock lever={lever} row={row} />
        ) : (
          <ResetMenu lever={lever} isOffered={state.isChanged || state.isUnsaved} row={row} />
        )}
        <PathButton lever={lever} />
      </div>
      <Controls lever={lever} state={state} id={id} problem={problem} onProblem={setProblem} />
      <AllocatedLine lever={lever} unit={state.unit} />
      {problem === null ? null : (
        <ProblemLine id={`${id}-problem`} lever={lever} state={state} problem={problem} />
      )}
    </div>
  )
})

interface ControlsProps {
  readonly lever: CatalogueLever
  readonly state: LeverState
  /** Unique on the page. */
  readonly id: string
  readonly problem: ReadingProblem | null
  readonly onProblem: (problem: ReadingProblem | null) => void
}

function Controls({ lever, state, id, problem, onProblem }: ControlsProps) {
  const language = useLanguage()
  const why = fixedWords(state, language)
  const rest = useRest<string>()
  const box = useRef<HTMLDivElement>(null)
  const describedBy = problem === null ? id : `${id}-problem ${id}`

  return (
    <div
      ref={box}
      className="lever-controls"
      onPointerEnter={() => rest.point(why)}
      onPointerLeave={() => rest.point(null)}
    >
      <LeverSlider lever={lever} state={state} describedBy={describedBy} />
      <LeverField
        lever={lever}
        state={state}
        problem={problem}
        describedBy={describedBy}
        onProblem={onProblem}
      />
      <span className="lever-unit">{state.unit.label[language]}</span>
      <span className="visually-hidden" id={id}>
        {description(lever, state, why, language)}
      </span>
      {why === null || rest.on === null ? null : (
        <HintAt place={box} side="bottom">
          {why}
        </HintAt>
      )}
    </div>
  )
}

/** What a reader of the screen hears of the lever beside its value: its marks, what a rate comes to, why it stays. */
function description(
  lever: CatalogueLever,
  state: LeverState,
  why: string | null,
  language: Language,
): string {
  const marks = marksOf(state).map(mark => markSentence(mark, lever, state, language))
  const growth = growthWords(lever, state, language)
  return [...marks, growth?.sentence, why].filter(Boolean).join('. ')
}

interface AllocatedLineProps {
  readonly lever: CatalogueLever
  readonly unit: UnitDefinition
}

function AllocatedLine({ lever, unit }: AllocatedLineProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const allocated = useApp(each => allocatedShare(each, lever))
  if (allocated === null) return null
  return <p className="lever-allocated">{text.allocated(quantity(allocated, unit, { language }).text)}</p>
}

interface ProblemLineProps {
  readonly id: string
  readonly lever: CatalogueLever
  readonly state: LeverState
  readonly problem: ReadingProblem
}

function ProblemLine({ id, lever, state, problem }: ProblemLineProps) {
  const language = useLanguage()
  return (
    <p className="problem lever-problem" id={id} role="alert">
      <Icon name="notice" />
      <span>{valueWords(problem, state.value, lever.range, state.unit, language)}</span>
    </p>
  )
}
