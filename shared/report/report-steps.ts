/** The story of a document as a report tells it. */

import type { ScenarioDocument } from '../scenario/document.ts'
import type { ReportStep } from './report-input.ts'

/** Without words of its own a step says what its picture shows. */
export function reportSteps({ story }: Pick<ScenarioDocument, 'story'>): ReportStep[] {
  return story.map(({ sentence, notes, view: { chart, scenario, year } }) => ({
    sentence,
    notes,
    chart,
    scenario,
    year,
  }))
}
