/** Inputs that differ, a line each; a long list ends in a count. */

import { type Inputs, inputDifferences } from '../../../shared/scenario/differences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { differenceGroups } from '../files/difference-groups.ts'
import { decisionsMessages } from './decisions-messages.ts'

const SHOWN = 8

interface InputLinesProps {
  /** Said over the lines. */
  readonly title: string
  /** Said in their place where nothing differs. */
  readonly none: string
  readonly before: Inputs
  readonly after: Inputs
}

export function InputLines({ title, none, before, after }: InputLinesProps) {
  const text = useMessages(decisionsMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const differences = inputDifferences({ scenario: '', title: '' }, before, after)
  const lines = differenceGroups(differences, catalogue, language).flatMap(group => group.lines)
  if (lines.length === 0) return <p className="decisions-note">{none}</p>
  return (
    <section className="record-part">
      <h3>{title}</h3>
      <dl className="record-inputs">
        {lines.slice(0, SHOWN).map(({ name, change }) => (
          <div key={`${name} ${change}`}>
            <dt>{name}</dt>
            <dd>{change}</dd>
          </div>
        ))}
      </dl>
      {lines.length > SHOWN ? <p className="decisions-note">{text.more(lines.length - SHOWN)}</p> : null}
    </section>
  )
}
