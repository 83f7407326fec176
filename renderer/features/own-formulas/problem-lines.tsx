/** What stands against a formula, in sentences under its field. */

import type { FormulaProblem } from '../../../shared/contract/formulas.ts'
import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'

interface ProblemLinesProps {
  readonly id: string
  readonly problems: readonly FormulaProblem[]
  /** Why the host gave no answer. */
  readonly faults: readonly Fault[]
  /** Of what they are, where that is not the formula above. */
  readonly about?: string | undefined
}

/** As many as are told at once; the first ones are mended first. */
const SHOWN = 3

export function ProblemLines({ id, problems, faults, about }: ProblemLinesProps) {
  const language = useLanguage()
  const said = [...faults, ...problems.map(({ fault }) => fault)].map(fault => sayFault(fault, language))
  return (
    <div id={id} className="own-problems" role="status">
      {[...new Set(said)].slice(0, SHOWN).map(sentence => (
        <p className="problem" key={sentence}>
          <Icon name="notice" />
          <span>{about === undefined ? sentence : `${about}: ${sentence}`}</span>
        </p>
      ))}
    </div>
  )
}
