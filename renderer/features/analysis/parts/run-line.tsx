/** The press with which an analysis begins. Its button stays where it is: while the work goes on it stops it, with the progress beside it. */

import type { ReactNode } from 'react'
import type { Fault } from '../../../../shared/faults.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { FaultLines } from '../../files/fault-lines.tsx'
import { analysisMessages } from '../analysis-messages.ts'
import { Progress } from './progress.tsx'
import './run-line.css'
import { useLate } from './use-late.ts'

interface RunLineProps {
  readonly analysis: {
    /** From 0 to 1; null where nothing is worked on. */
    readonly running: { readonly done: number } | null
    readonly faults: readonly Fault[]
    cancel(): void
  }
  /** Whether an answer is on the screen, which a press replaces. */
  readonly isAgain?: boolean
  /** Something of the question is missing; what, is said beside its field. */
  readonly isDisabled?: boolean
  readonly onRun: () => void
  /** Beside the button while nothing is worked on: what a press costs. */
  readonly children?: ReactNode
}

export function RunLine({
  analysis,
  isAgain = false,
  isDisabled = false,
  onRun,
  children = null,
}: RunLineProps) {
  const text = useMessages(analysisMessages)
  const { running, faults, cancel } = analysis
  const isRunning = running !== null
  // An answer that comes at once needs no way to stop it, and a second press by accident must not take it back.
  const isLate = useLate(isRunning)
  return (
    <div className="run-line">
      <div className="run-line-row">
        {isLate ? (
          <TextButton key="press" look="bordered" icon="close" label={text.stop} onPress={cancel} />
        ) : (
          <TextButton
            key="press"
            look="primary"
            label={isAgain ? text.runAgain : text.run}
            isDisabled={isDisabled && !isRunning}
            onPress={() => {
              if (!isRunning) onRun()
            }}
          />
        )}
        {isLate && running !== null ? <Progress done={running.done} /> : children}
      </div>
      {faults.length > 0 ? <FaultLines faults={faults} /> : null}
    </div>
  )
}
