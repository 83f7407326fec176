/** How far an analysis has come: a bar, and the share in per cent. */

import { ProgressBar } from 'react-aria-components'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { analysisMessages } from '../analysis-messages.ts'
import './progress.css'

/** @param props.done from 0 to 1. */
export function Progress({ done }: { readonly done: number }) {
  const text = useMessages(analysisMessages)
  const language = useLanguage()
  const number = formatNumber(done * 100, { language, decimals: 0 })
  const share = language === 'vi' ? `${number}\u202f%` : `${number}%`
  return (
    <>
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
    </>
  )
}
