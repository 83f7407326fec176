/** What one content of a file has otherwise than another, scenario by scenario; a long list is folded until it is asked for. */

import './difference-list.css'
import { useMemo, useState } from 'react'
import { differencesOf } from '../../../shared/scenario/differences.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { type DifferenceGroup, differenceGroups } from './difference-groups.ts'
import { differenceMessages } from './difference-messages.ts'
import { folded } from './folded-groups.ts'

interface DifferenceListProps {
  /** Null where there was nothing before: everything is new. */
  readonly before: ScenarioDocument | null
  readonly after: ScenarioDocument
}

export function DifferenceList({ before, after }: DifferenceListProps) {
  const text = useMessages(differenceMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const groups = useMemo(
    () => differenceGroups(differencesOf(before ?? nothingOf(after), after), catalogue, language),
    [before, after, catalogue, language],
  )
  const [isUnfolded, unfold] = useState(false)
  const { shown, hidden } = isUnfolded ? { shown: groups, hidden: 0 } : folded(groups)
  if (groups.length === 0) return <p className="differences-none">{text.none}</p>
  return (
    <section className="differences" aria-label={text.list}>
      {shown.map(group => (
        <Group key={group.scenario ?? ''} group={group} />
      ))}
      {hidden > 0 ? (
        <TextButton icon="chevron" label={text.more(hidden)} onPress={() => unfold(true)} />
      ) : null}
    </section>
  )
}

function Group({ group: { title, standing, lines } }: { readonly group: DifferenceGroup }) {
  const text = useMessages(differenceMessages)
  return (
    <section className="difference-group">
      <h3 className="difference-head" data-standing={standing}>
        <span className="difference-title">{title}</span>
        {standing === 'changed' ? null : <span className="difference-standing">{text[standing]}</span>}
      </h3>
      {lines.length > 0 ? (
        <dl className="difference-lines">
          {lines.map(({ name, change }) => (
            <div className="difference-line" key={`${name} ${change}`}>
              <dt>{name}</dt>
              <dd>{change}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {standing === 'added' && lines.length === 0 ? <p className="difference-plain">{text.plain}</p> : null}
    </section>
  )
}

/** The same file before anything was in it. */
function nothingOf(document: ScenarioDocument): ScenarioDocument {
  return {
    ...document,
    notes: '',
    scenarios: [],
    base: null,
    views: [],
    pins: [],
    story: [],
    decisions: [],
    executed: [],
  }
}
