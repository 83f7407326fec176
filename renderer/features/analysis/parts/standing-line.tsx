/** What an analysis does just now: how far it has come, with the way to end it, or why it has no answer. */

import { useLayoutEffect, useRef } from 'react'
import type { Fault } from '../../../../shared/faults.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { FaultLines } from '../../files/fault-lines.tsx'
import { analysisMessages } from '../analysis-messages.ts'
import { Progress } from './progress.tsx'
import './standing-line.css'
import { useLate } from './use-late.ts'

interface StandingLineProps {
  readonly analysis: {
    /** From 0 to 1; null where nothing is worked on. */
    readonly running: { readonly done: number } | null
    readonly faults: readonly Fault[]
    cancel(): void
  }
}

export function StandingLine({ analysis }: StandingLineProps) {
  const { running, faults, cancel } = analysis
  // Most answers come before anybody could read that they are being worked out.
  const isLate = useLate(running !== null)
  if (faults.length > 0) return <FaultLines faults={faults} />
  if (running === null || !isLate) return null
  return <ProgressLine done={running.done} onStop={cancel} />
}

interface ProgressLineProps {
  /** From 0 to 1. */
  readonly done: number
  readonly onStop: () => void
}

function ProgressLine({ done, onStop }: ProgressLineProps) {
  const text = useMessages(analysisMessages)
  const line = useRef<HTMLDivElement>(null)
  // When the line goes with the focus in it, the keyboard goes on from the panel and not from the start of the page.
  useLayoutEffect(() => {
    const own = line.current
    return () => {
      if (own?.contains(document.activeElement) !== true) return
      own.closest<HTMLElement>('.drawer-panel')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div className="analysis-standing" ref={line}>
      <Progress done={done} />
      <TextButton look="bordered" icon="close" label={text.stop} onPress={onStop} />
    </div>
  )
}
