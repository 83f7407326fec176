/** One of the two groups of levers, which never share a ground: what the city decides, and what the world does. */

import { useId, useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { isFound, type LeverKind, sectorsOf } from '../../../shared/reading/levers/lever-list.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { AssumptionSwitches } from './assumption-switches.tsx'
import { leverMessages } from './lever-messages.ts'
import { LeverRow } from './lever-row.tsx'
import { SectorLevers } from './sector-levers.tsx'
import { useFold } from './use-fold.ts'

interface LeverGroupProps {
  readonly kind: LeverKind
  readonly query: string
  readonly onlyChanged: boolean
}

export function LeverGroup({ kind, query, onlyChanged }: LeverGroupProps) {
  const text = useMessages(leverMessages)
  const catalogue = useCatalogue()
  const sectors = useMemo(() => sectorsOf(catalogue, kind), [catalogue, kind])
  const all = useMemo(() => catalogue.levers.filter(lever => lever.kind === kind), [catalogue, kind])
  const changed = useApp(state => {
    const { levers } = activeScenario(state)
    return all.filter(({ id }) => Object.hasOwn(levers, id)).length
  })
  const [isUnfolded, turn] = useFold(kind, true)
  const isFiltered = query.trim() !== '' || onlyChanged
  // What is searched for is shown wherever it stands.
  const isOpen = isUnfolded || isFiltered
  const content = useId()

  return (
    <section className={`lever-group ${kind}`} aria-label={text[kind]} data-folded={!isOpen || undefined}>
      <header>
        <div className="lever-group-head">
          <h2>
            <Button aria-expanded={isOpen} aria-controls={content} isDisabled={isFiltered} onPress={turn}>
              <Icon name={kind === 'policy' ? 'policy' : 'world'} />
              <span>{text[kind]}</span>
              <Icon name="chevron" />
            </Button>
          </h2>
          <span className="lever-group-words">
            {kind === 'policy' ? text.policyWords : text.assumptionWords}
          </span>
          <span className="lever-count">{text.changed(String(changed), String(all.length))}</span>
        </div>
        {kind === 'assumption' && isOpen ? <AssumptionSwitches /> : null}
      </header>
      <div id={content} hidden={!isOpen}>
        {isFiltered ? (
          <FoundLevers levers={all} query={query} onlyChanged={onlyChanged} />
        ) : (
          sectors.map(sector => <SectorLevers key={sector.id} kind={kind} sector={sector} />)
        )}
      </div>
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
  const catalogue = useCatalogue()
  const matching = useMemo(
    () => levers.filter(lever => isFound(lever, query.trim(), catalogue)),
    [levers, query, catalogue],
  )
  // A hand that brings its lever back to the default must not lose it.
  const found = matching.filter(({ id }) => paths === null || Object.hasOwn(paths, id) || id === held)
  if (found.length > 0) return found.map(lever => <LeverRow key={lever.id} lever={lever} />)
  return <p className="lever-none">{onlyChanged ? text.nothingChanged : text.nothingFound}</p>
}
