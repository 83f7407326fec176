/** Plan against actual: executed values are entered, and every forecast of them is held against what came about. */

import { useMemo } from 'react'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { useApp, useCatalogue, useLanguage, useWatched } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import '../analysis/analysis.css'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import './executed.css'
import { EntryForm } from './entry-form.tsx'
import { executedMessages } from './executed-messages.ts'
import { ItemPart } from './item-part.tsx'
import { MovedLead } from './moved-lead.tsx'
import { usePlan } from './use-plan.ts'

export function ExecutedPanel() {
  const text = useMessages(executedMessages)
  const executed = useApp(state => state.document.executed)
  const focus = useApp(state => state.focus)
  const { headlines } = useCatalogue()
  const items = useMemo(() => [...new Set(executed.map(({ item }) => item))], [executed])
  const leading = useMemo(
    () => [...new Set([focus, ...headlines.map(({ variable }) => variable)])],
    [focus, headlines],
  )
  const wanted = useMemo(
    () => (items.length === 0 ? [] : [...new Set([...items, ...leading])]),
    [items, leading],
  )
  useWatched('executed', wanted)
  const plan = usePlan(wanted)
  return (
    <DrawerPanel
      name="executed"
      title={text.title}
      about={<p className="analysis-about">{text.about}</p>}
      subject="executed"
      instead={() => document.querySelector('[data-tool="executed"]')}
    >
      {items.length === 0 ? (
        <p className="analysis-note">{text.none}</p>
      ) : (
        <MovedLead items={items} leading={leading} plan={plan} />
      )}
      <EntryForm />
      <Gaps />
      {items.map(item => (
        <ItemPart key={item} id={item} plan={plan?.[item] ?? null} />
      ))}
    </DrawerPanel>
  )
}

/** Checks that the executed values do not meet. */
function Gaps() {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const gaps = useApp(state => activeSimulation(state)?.run.gaps)
  if (gaps === undefined) return null
  return (
    <section className="executed-gaps" aria-label={text.gaps}>
      <h3>{text.gaps}</h3>
      {gaps.map(({ check, label, year, value }) => (
        <p key={`${check} ${year}`}>
          <Icon name="notice" />
          <span>
            {sayFault(
              {
                code: 'executed.gap',
                args: { check, labelEn: label.en, labelVi: label.vi, year: String(year), value },
              },
              language,
            )}
          </span>
        </p>
      ))}
    </section>
  )
}
