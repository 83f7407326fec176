/** Over the numbers of a picture: a press leads to where they come from. */

import type { Language } from '../../../shared/model/definition.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { chartText, type NumberForm } from '../../../shared/reading/charts/chart-numbers.ts'
import type { FigureLink } from '../../../shared/reading/charts/figure-links.ts'
import { useExplainOwner } from './use-explain-owner.ts'

interface LinksLayerProps {
  readonly links: readonly FigureLink[]
  readonly form: NumberForm
  readonly language: Language
}

/** No stops of the tab key: the same numbers stand in the table, and Enter on the chart asks about the selected year. */
export function LinksLayer({ links, form, language }: LinksLayerProps) {
  const explain = useExplainOwner()
  return links.map(({ key, box, series, year, owner, value }) => {
    const words = chartMessages[language].explainOf(owner.name, chartText(value, form), year)
    return (
      <button
        key={key}
        type="button"
        tabIndex={-1}
        className="chart-link"
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        title={words}
        aria-label={words}
        onClick={() => explain(series, year, owner)}
      />
    )
  })
}
