/** What drives a result, in a sentence that a meeting can be read. */

import type { SobolAnswer } from '../../../../shared/analysis/sobol.ts'
import type { TornadoAnswer } from '../../../../shared/analysis/tornado.ts'
import { NARROW_SPACE } from '../../../../shared/locale/numbers.ts'
import { percentText } from './elasticity-plot.tsx'
import { type InputWords, shortNumber } from './input-words.ts'
import { shareText } from './share-text.ts'
import { tornadoMessages } from './tornado-messages.ts'
import type { Plotted } from './use-plotted.ts'

type Told = Pick<Plotted, 'language' | 'variable' | 'year' | 'wordsOf' | 'resultText'>

/** Of the widest bar, or of the greatest elasticity; null where nothing moves the result. */
export function tornadoLead({ bars, elasticities }: TornadoAnswer, told: Told): string | null {
  const { language, variable, year, wordsOf, resultText } = told
  const t = tornadoMessages[language]
  const name = variable.short[language]
  const [bar] = bars
  if (bar !== undefined) {
    const input = wordsOf(bar.id)
    const { low, high } = bar
    if (low.result === null || high.result === null) return t.leadOnly(input.name, name, year)
    const at = (value: number) => inputText(value, input, language)
    return t.leadEnds(
      input.name,
      name,
      year,
      [at(low.input), resultText(low.result)],
      [at(high.input), resultText(high.result)],
    )
  }
  const known = elasticities.find(({ elasticity }) => elasticity !== null)
  if (known === undefined || known.elasticity === null) return null
  return t.leadPoint(wordsOf(known.id).name, name, year, percentText(known.elasticity, language))
}

/** Of the input that accounts for the most, its interplay included; null where none does. */
export function sobolLead({ indices: [most] }: Pick<SobolAnswer, 'indices'>, told: Told): string | null {
  if (most === undefined) return null
  const { language, variable, year, wordsOf } = told
  const share = shareText(most.total.value, language)
  return tornadoMessages[language].leadShare(wordsOf(most.id).name, share, variable.short[language], year)
}

/** A value of an input to four digits, with its unit. */
function inputText(value: number, { unit }: InputWords, language: Told['language']): string {
  const number = shortNumber(value * unit.scale, language)
  const label = unit.label[language]
  if (label === '') return number
  return `${number}${unit.percent && language === 'en' ? '' : NARROW_SPACE}${label}`
}
