/** The steps of a story, each read as its own view has it: scenario in hand, scenarios drawn, year, price basis and mode. */

import type { Catalogue } from '../model/catalogue.ts'
import { indicatorOf } from '../reading/indicators/indicator.ts'
import type { CardChoice } from '../scenario/view.ts'
import type { HeadlineContent, StepContent } from './content.ts'
import { headlineOf } from './headlines.ts'
import { imprintOf } from './imprint.ts'
import { chartOf } from './report-charts.ts'
import type { ReportInput, ReportStep } from './report-input.ts'
import { reportMessages } from './report-messages.ts'
import { type ReportReading, readReport } from './report-reading.ts'

/** A step whose scenario is gone or could not be computed is left out, and so is one whose chart the pack does not have. */
export function stepsOf({ input }: ReportReading): StepContent[] {
  return input.steps.flatMap(step => stepOf(step, input))
}

/** Ids of the scenarios that the pictures of the steps show. */
export function scenariosOfSteps(steps: readonly ReportStep[]): string[] {
  return [...new Set(steps.flatMap(({ view }) => [view.scenario, ...view.shown]))]
}

function stepOf({ sentence, notes, view }: ReportStep, input: ReportInput): StepContent[] {
  if (!input.document.scenarios.some(({ id }) => id === view.scenario)) return []
  const { basis, mode, year, scenario, shown } = view
  const reading = readReport({
    ...input,
    // The base of the tables is drawn in a step only where the step shows it.
    document: { ...input.document, base: null },
    view: { ...input.view, basis, mode, year, inHand: scenario, scenarios: [...shown] },
  })
  const chart = chartOf(view.chart, scenario, reading)
  if (chart === null) return []
  return [
    {
      sentence: sentence === '' ? chart.words.sentence : sentence,
      notes,
      chart,
      scenario: reading.inHand.title,
      card: view.card === null ? null : cardOf(view.card, reading),
      imprint: imprintOf(reading),
      remark: view.bands ? reportMessages[reading.language].noBands : '',
    },
  ]
}

/** Null where the pack does not have what the card is of, and where its number could not be computed. */
function cardOf({ variable, target }: CardChoice, reading: ReportReading): HeadlineContent | null {
  const { catalogue, own } = reading
  if (own === null || !hasVariable(variable, catalogue)) return null
  const indicator = indicatorOf(catalogue, variable)
  return headlineOf(indicator, indicator.targets.find(({ id }) => id === target) ?? null, own, reading)
}

function hasVariable(variable: string, { variables }: Catalogue): boolean {
  return variables.some(({ id }) => id === variable)
}
