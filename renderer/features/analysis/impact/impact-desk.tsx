/** Follows every change of the scenario in hand for the parts of the screen that say what it did. */

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useApp, useCatalogue, useWatched, useWholeApp } from '../../../store/use-app.ts'
import { type Followed, followed, type Impact, NOTHING_FOLLOWED } from './impact.ts'
import { followedResults, type Movers, moversOf } from './movers.ts'

interface ImpactInHand {
  readonly impact: Impact | null
  dismiss(): void
}

const ImpactContext = createContext<ImpactInHand>({ impact: null, dismiss: () => undefined })

export function ImpactDesk({ children }: { readonly children: ReactNode }) {
  const { store } = useWholeApp()
  const catalogue = useCatalogue()
  const [known, setKnown] = useState<Followed>(NOTHING_FOLLOWED)
  // What boards show is asked for anyway; of the targets only those in view would be.
  useWatched(
    'impact',
    useMemo(() => followedResults(catalogue).judged, [catalogue]),
  )
  useEffect(() => {
    setKnown(before => followed(before, store.getState()))
    return store.subscribe(state => setKnown(before => followed(before, state)))
  }, [store])
  const { impact } = known
  const hand = useMemo(
    () => ({ impact, dismiss: () => setKnown(before => ({ ...before, impact: null })) }),
    [impact],
  )
  return <ImpactContext value={hand}>{children}</ImpactContext>
}

/** What the last change moved most, in the price basis in force, and the way to put it away; null where nothing was changed. */
export function useMovers(): { readonly movers: Movers | null; dismiss(): void } {
  const { impact, dismiss } = useContext(ImpactContext)
  const catalogue = useCatalogue()
  const basis = useApp(state => state.workspace.priceBasis)
  const movers = useMemo(
    () => (impact === null ? null : moversOf(impact, catalogue, basis)),
    [impact, catalogue, basis],
  )
  return { movers, dismiss }
}
