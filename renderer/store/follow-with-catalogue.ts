/** The catalogue of the screen as the document in hand has it. */

import type { StoreApi } from 'zustand/vanilla'
import { sameContent } from '../../shared/json/same-content.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import { laidOver } from '../../shared/reading/executed/laid-over.ts'
import { commonIndicators, withOwnIndicators } from '../../shared/reading/own/own-catalogue.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { AppState } from './app-state.ts'
import { arrangementOf } from './boards.ts'

/**
 * Keeps the catalogue of the state: the model's own with the indicators of the document and its executed values laid over it. The
 * variable in focus is one that it has.
 * @param own the model's.
 */
export function followWithCatalogue(store: StoreApi<AppState>, own: Catalogue): void {
  let shown = partsOf(store.getState().document)
  store.subscribe(({ document }, before) => {
    if (document === before.document) return
    const parts = partsOf(document)
    if (parts.executed === shown.executed && sameContent(parts.indicators, shown.indicators)) return
    shown = parts
    const catalogue = laidOver(withOwnIndicators(own, parts.indicators), parts.executed)
    store.setState({ catalogue, focus: knownFocus(store.getState(), catalogue) })
  })
}

function partsOf({ scenarios, executed }: ScenarioDocument) {
  return { indicators: commonIndicators(scenarios), executed }
}

function knownFocus({ focus, workspace }: AppState, catalogue: Catalogue): string {
  if (focus === '' || catalogue.variables.some(({ id }) => id === focus)) return focus
  return arrangementOf(catalogue, workspace).cards[0]?.variable ?? ''
}
