/** What an analysis does just now: how far it has come, with the way to end it, or why it has no answer. */

import { useLayoutEffect, useRef } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { Fault } from '../../../../shared/faults.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { FaultLines } from '../../files/fault-lines.tsx'
import { analysisMessages } from '../analysis-messages.ts'
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
  const language = useLanguage()
  const line = useRef<HTMLDivElement>(null)
  // When the line goes with the focus in it, the keyboard goes on from the panel and not from the start of the page.
  useLayoutEffect(() => {
    const own = line.current
    return () => {
      if (own?.contains(document.activeElement) !== true) return
      own.closest<HTMLElement>('.drawer-panel')?.focus({ preventScroll: true })
    }
  }, [])
  const share = `${formatNumber(done * 100, { language, decimals: 0 })} %`
  return (
    <div className="analysis-standing" ref={line}>
      <ProgressBar
        className="analysis-progress"
        aria-label={text.running}
        value={done * 100}
        valueLabel={share}
      >
        <span className="analysis-progress-done" style={{ width: `${done * 100}%` }} />
      </ProgressBar>
      <span className="analysis-share" aria-hidden>
        {share}
      </span>
      <TextButton look="bordered" icon="close" label={text.stop} onPress={onStop} />
    </div>
  )
}
