/** What a step shows, and what of it is not there any more, in words. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import type { StoryView } from '../../../shared/scenario/story.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import type { AppState } from '../../store/app-state.ts'
import { resolvedView } from '../../store/story-view.ts'
import { storyMessages } from './story-messages.ts'

/** `Tỷ trọng công nghiệp văn hóa, theo nhóm`; of what the model does not know its id. */
export function chartName(
  { variable, breakdown }: ChartChoice,
  catalogue: Catalogue,
  language: Language,
): string {
  const name = catalogue.variables.find(({ id }) => id === variable)?.short[language] ?? variable
  const dimension = catalogue.dimensions.find(({ id }) => id === breakdown)?.label[language]
  return dimension === undefined ? name : storyMessages[language].by(name, dimension.toLowerCase())
}

export interface ViewWords {
  /** Chart, scenario and year, as they can be shown. */
  readonly shown: string
  /** What is gone and what stands in for it; empty where all is there. */
  readonly lost: string
}

export function viewWords(
  view: StoryView,
  state: Pick<AppState, 'document' | 'activeId' | 'catalogue'>,
  language: Language,
): ViewWords {
  const t = storyMessages[language]
  const { catalogue, document } = state
  const resolved = resolvedView(view, state, catalogue)
  const { chart, scenario, year } = resolved.view
  const shown = t.view(
    chartName(chart, catalogue, language),
    itemOf(document.scenarios, scenario).title,
    year,
  )
  const lost = resolved.lost.map(part => t[part]).join(t.and)
  return { shown, lost: lost === '' ? '' : t.lost(lost, shown) }
}
