/** What an analysis does just now: how far it has come, with the way to end it, or why it has no answer. */

import { ProgressBar } from 'react-aria-components'
import type { Fault } from '../../../../shared/faults.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { FaultLines } from '../../files/fault-lines.tsx'
import { analysisMessages } from '../analysis-messages.ts'
import './standing-line.css'

interface StandingLineProps {
  readonly analysis: {
    /** From 0 to 1; null where nothing is worked on. */
    readonly running: { readonly done: number } | null
    readonly faults: readonly Fault[]
    cancel(): void
  }
}

export function StandingLine({ analysis }: StandingLineProps) {
  const text = useMessages(analysisMessages)
  const language = useLanguage()
  const { running, faults, cancel } = analysis
  if (faults.length > 0) return <FaultLines faults={faults} />
  if (running === null) return null
  const share = `${formatNumber(running.done * 100, { language, decimals: 0 })} %`
  return (
    <div className="analysis-standing">
      <ProgressBar className="analysis-progress" aria-label={text.running} value={running.done * 100}>
        <span className="analysis-progress-done" style={{ width: `${running.done * 100}%` }} />
      </ProgressBar>
      <span className="analysis-share">{share}</span>
      <TextButton look="bordered" icon="close" label={text.stop} onPress={cancel} />
    </div>
  )
}
