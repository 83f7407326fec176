/** What is explained just now: a year and a side, the runs it is read from, and how numbers are said in it. */

import { useMemo } from 'react'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { ConstantDefinition, Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { Series } from '../../../shared/model/result.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { isBaselineMoved } from '../../../shared/reading/levers/moved-baseline.ts'
import { activeScenario, activeSimulation } from '../../store/app-state.ts'
import type { Explained } from '../../store/drawer.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { type Reading, readingValue, type Standpoint } from './equation-value.ts'
import { type ModelSubject, modelSubject } from './subject.ts'

export interface ExplainView {
  readonly catalogue: Catalogue
  readonly language: Language
  readonly year: number
  readonly side: Explained['side']
  /** The run of the scenario in hand and that of its baseline; null until there is one. */
  readonly scenario: Standpoint | null
  readonly base: Standpoint | null
  /** Title of the scenario in hand. */
  readonly title: string
  /** What its baseline is called: its assumptions may have moved it. */
  readonly baseTitle: string
}

export function useExplainView({ year, side }: Pick<Explained, 'year' | 'side'>): ExplainView {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const simulation = useApp(activeSimulation)
  const title = useApp(state => activeScenario(state).title)
  const changed = simulation?.parameters
  const parameters = useMemo(() => {
    const standard = catalogue.parameters.map(({ id, value }) => [id, value] as const)
    return { ...Object.fromEntries(standard), ...changed }
  }, [catalogue, changed])
  return useMemo(() => {
    const from = (own: Series, reference: Series): Standpoint => ({
      year,
      baseYear: catalogue.baseYear,
      own,
      reference,
      parameters,
    })
    const scenario = simulation === null ? null : from(simulation.run.series, simulation.reference)
    const base = simulation === null ? null : from(simulation.reference, simulation.reference)
    const t = chartMessages[language]
    const isMoved = simulation !== null && isBaselineMoved(simulation, catalogue)
    const baseTitle = isMoved ? t.movedBase : t.base
    return { catalogue, language, year, side, scenario, base, title, baseTitle }
  }, [catalogue, language, year, side, simulation, parameters, title])
}

/** The run of the side that is explained. */
export function standpointOf(view: ExplainView): Standpoint | null {
  return view.side === 'base' ? view.base : view.scenario
}

/** The item of an id in a formula. @throws RangeError when the catalogue lacks it; the host's own ids are all there. */
export function itemIn(view: ExplainView, id: string): ModelSubject {
  const subject = modelSubject(view.catalogue, id)
  if (subject === null) throw new RangeError(`the catalogue has no ${id}`)
  return subject
}

export function unitIn(view: ExplainView, id: string): UnitDefinition {
  return itemOf(view.catalogue.units, itemIn(view, id).item.unit)
}

/** The constant of an id in a formula. @throws RangeError when the catalogue lacks it. */
export function constantIn(view: ExplainView, id: string): ConstantDefinition {
  return itemOf(view.catalogue.constants, id)
}

/** The item of this year in the run that is explained. */
export function readingOf({ kind, item }: ModelSubject): Reading {
  return kind === 'parameter'
    ? { kind: 'parameter', id: item.id }
    : { kind: 'series', id: item.id, moment: 'now', side: 'own' }
}

/** Where a reading of a formula leads: the item in its own year, in the run that it is read from. */
export function explainedBy(view: ExplainView, reading: Reading): Explained {
  const { year, side, catalogue } = view
  if (reading.kind === 'parameter') return { item: reading.id, year, side }
  const years = { now: year, previous: year - 1, start: catalogue.baseYear }
  return {
    item: reading.id,
    year: years[reading.moment],
    side: reading.side === 'reference' ? 'base' : side,
  }
}

/** The number at a reading on one of the two sides; null where it is not known. */
export function valueOn(view: ExplainView, side: Explained['side'], reading: Reading): number | null {
  const at = side === 'base' ? view.base : view.scenario
  return at === null ? null : readingValue(reading, at)
}
