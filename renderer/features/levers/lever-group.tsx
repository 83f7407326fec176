/** One of the two groups of levers, which never share a ground: what the city decides, and what the world does. */

import { useMemo } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { isFound, type LeverKind, sectorsOf } from './lever-list.ts'
import { leverMessages } from './lever-messages.ts'
import { LeverRow } from './lever-row.tsx'
import { SectorLevers } from './sector-levers.tsx'

interface LeverGroupProps {
  readonly kind: LeverKind
  readonly query: string
  readonly onlyChanged: boolean
}

export function LeverGroup({ kind, query, onlyChanged }: LeverGroupProps) {
  const text = useMessages(leverMessages)
  const catalogue = useApp(state => state.catalogue)
  const sectors = useMemo(() => sectorsOf(catalogue, kind), [catalogue, kind])
  const all = useMemo(() => catalogue.levers.filter(lever => lever.kind === kind), [catalogue, kind])
  const changed = useApp(state => {
    const { levers } = activeScenario(state)
    return all.filter(({ id }) => Object.hasOwn(levers, id)).length
  })
  const isFiltered = query.trim() !== '' || onlyChanged

  return (
    <section className={`lever-group ${kind}`} aria-label={text[kind]}>
      <header className="lever-group-head">
        <Icon name={kind === 'policy' ? 'policy' : 'world'} />
        <h2>{text[kind]}</h2>
        <span>{kind === 'policy' ? text.policyWords : text.assumptionWords}</span>
        <span className="lever-count">{text.changed(String(changed), String(all.length))}</span>
      </header>
      {isFiltered ? (
        <FoundLevers levers={all} query={query} onlyChanged={onlyChanged} />
      ) : (
        sectors.map(sector => <SectorLevers key={sector.id} sector={sector} />)
      )}
    </section>
  )
}

interface FoundLeversProps {
  readonly levers: readonly CatalogueLever[]
  readonly query: string
  readonly onlyChanged: boolean
}

/** Every lever that matches, in the order of the pack, whether it is shown first or not. */
function FoundLevers({ levers, query, onlyChanged }: FoundLeversProps) {
  const text = useMessages(leverMessages)
  const paths = useApp(state => (onlyChanged ? activeScenario(state).levers : null))
  const held = useApp(state => state.held)
  const matching = useMemo(() => levers.filter(lever => isFound(lever, query.trim())), [levers, query])
  // A hand that brings its lever back to the default must not lose it.
  const found = matching.filter(({ id }) => paths === null || Object.hasOwn(paths, id) || id === held)
  if (found.length > 0) return found.map(lever => <LeverRow key={lever.id} lever={lever} />)
  return <p className="lever-none">{onlyChanged ? text.nothingChanged : text.nothingFound}</p>
}
