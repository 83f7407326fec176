/** Shown instead of the workbench when the host gives no model to show: what is wrong, in both languages. */

import '../../ui/controls.css'
import './start-failed.css'
import { useEffect } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { FaultPlace } from '../../ui/fault-place.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { frameMessages } from './frame-messages.ts'
import { Seal } from './seal.tsx'
import { applyTheme } from './use-page.ts'

const SHOWN = 12

export function StartFailed({ faults }: { readonly faults: readonly Fault[] }) {
  useEffect(() => applyTheme(document, 'system'), [])
  return (
    <main className="start-failed">
      <Seal />
      <div className="start-failed-languages">
        {languages.map(language => (
          <Explanation key={language} language={language} faults={faults} />
        ))}
      </div>
    </main>
  )
}

function Explanation({
  language,
  faults,
}: {
  readonly language: Language
  readonly faults: readonly Fault[]
}) {
  const text = frameMessages[language]
  return (
    <section lang={language}>
      <h1>{text.startFailed}</h1>
      <p>{text.startFailedText}</p>
      <p>{text.startFailedRemedy}</p>
      <ul>
        {faults.slice(0, SHOWN).map(fault => (
          <li key={JSON.stringify(fault)}>
            <FaultPlace fault={fault} />
            <p>{sayFault(fault, language)}</p>
          </li>
        ))}
      </ul>
      {faults.length > SHOWN ? <p>{text.more(String(faults.length - SHOWN))}</p> : null}
      <TextButton label={text.tryAgain} look="primary" onPress={() => window.location.reload()} />
    </section>
  )
}
