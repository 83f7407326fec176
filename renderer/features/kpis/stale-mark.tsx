/** Says that what stands here are the results of the values before: the present ones could not be run. */

import { defineMessages } from '../../../shared/locale/messages.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { type AppState, activeRefusal, activeSimulation } from '../../store/app-state.ts'
import './stale-mark.css'

const staleMessages = defineMessages({
  en: {
    short: 'Earlier result',
    full: 'Result of the values before; the present ones could not be computed',
  },
  vi: { short: 'Kết quả trước', full: 'Kết quả của các giá trị trước; các giá trị hiện tại chưa tính được' },
})

/** True while a result is shown that does not answer to the levers as they stand. */
export function isStale(state: AppState): boolean {
  return activeSimulation(state) !== null && activeRefusal(state).length > 0
}

export function StaleMark({ language }: { readonly language: Language }) {
  const { short, full } = staleMessages[language]
  return (
    <span className="stale-mark" title={full}>
      {short}
    </span>
  )
}
