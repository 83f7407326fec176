/** The steps of a story, each read as its own view has it: scenario in hand, scenarios drawn, year, price basis and mode. */

import { asText } from '../hidden-letters.ts'
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
  const { baseYear, horizon } = input.catalogue
  const has = (id: string) => input.document.scenarios.some(each => each.id === id)
  if (!has(view.scenario)) return []
  const { basis, mode, scenario } = view
  // As on the screen: the nearest year of the model, and the scenario in hand among those that are there.
  const year = Math.min(horizon, Math.max(baseYear, view.year))
  const shown = [...new Set([scenario, ...view.shown.filter(has)])]
  const reading = readReport({
    ...input,
    // The base of the tables is drawn in a step only where the step shows it.
    document: { ...input.document, base: null },
    view: { ...input.view, basis, mode, year, inHand: scenario, scenarios: shown },
  })
  const chart = chartOf(view.chart, scenario, reading)
  if (chart === null) return []
  // A file may hold letters that nobody sees, or that turn the direction of writing.
  const said = asText(sentence)
  return [
    {
      sentence: said === '' ? chart.words.sentence : said,
      notes: asText(notes),
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
