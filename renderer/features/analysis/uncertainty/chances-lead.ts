/** How sure the targets are, in a sentence that a meeting can be read. */

import type { TargetChance } from '../../../../shared/analysis/uncertainty.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { chanceWords } from './ensemble-words.ts'
import { uncertaintyMessages } from './uncertainty-messages.ts'

/** How many targets are met in most draws, and the one that is met in the fewest; null without targets. */
export function chancesLead(
  title: string,
  chances: readonly TargetChance[],
  { targets, variables }: Pick<Catalogue, 'targets' | 'variables'>,
  language: Language,
): string | null {
  const [least] = chances.toSorted((one, other) => one.chance - other.chance)
  if (least === undefined) return null
  const { variable, year } = itemOf(targets, least.id)
  return uncertaintyMessages[language].lead(
    title,
    chances.filter(({ chance }) => chance > 0.5).length,
    chances.length,
    `${itemOf(variables, variable).short[language]} ${year}`,
    chanceWords(least, language).chance,
  )
}
