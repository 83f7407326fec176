/** What the scenarios are judged by: a target, or any result in a year and the direction in which it is better. */

import type { Direction, JudgedBy } from '../../../../shared/analysis/robust-choice.ts'
import { wantsMore } from '../../../../shared/model/rule.ts'
import { indicatorOf } from '../../../../shared/reading/indicators/indicator.ts'
import { ruleWords } from '../../../../shared/reading/indicators/target-words.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { VariableField, YearField } from '../parts/question-fields.tsx'
import { robustMessages } from './robust-messages.ts'

/** Of the choice that is no target; no target has an empty id. */
const OTHER = ''

interface JudgeFieldsProps {
  readonly judgedBy: JudgedBy
  readonly onChange: (by: JudgedBy) => void
}

export function JudgeFields({ judgedBy, onChange }: JudgeFieldsProps) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { targets } = catalogue
  const choices = targets.map(target => {
    const { variable, unit } = indicatorOf(catalogue, target.variable)
    const rule = ruleWords(target, unit, language)
    return { id: target.id, name: text.target(variable.short[language], rule, target.year) }
  })
  const choose = (id: string) => {
    if (id !== OTHER) return onChange({ kind: 'target', target: id })
    const target = targets.find(each => judgedBy.kind === 'target' && each.id === judgedBy.target)
    if (target === undefined) return
    const { variable, year } = target
    onChange({ kind: 'variable', variable, year, better: wantsMore(target) ? 'more' : 'less' })
  }
  return (
    <>
      <ChoiceSelect
        label={text.judgedBy}
        choices={[...choices, { id: OTHER, name: text.otherResult }]}
        chosen={judgedBy.kind === 'target' ? judgedBy.target : OTHER}
        onChange={choose}
      />
      {judgedBy.kind === 'target' ? null : <ResultFields judgedBy={judgedBy} onChange={onChange} />}
    </>
  )
}

interface ResultFieldsProps {
  readonly judgedBy: Extract<JudgedBy, { kind: 'variable' }>
  readonly onChange: (by: JudgedBy) => void
}

function ResultFields({ judgedBy, onChange }: ResultFieldsProps) {
  const text = useMessages(robustMessages)
  const { variable, year, better } = judgedBy
  const directions: readonly { readonly id: Direction; readonly name: string }[] = [
    { id: 'more', name: text.more },
    { id: 'less', name: text.less },
  ]
  return (
    <div className="analysis-question robust-result">
      <VariableField chosen={variable} onChange={id => onChange({ ...judgedBy, variable: id })} />
      <YearField year={year} onChange={next => onChange({ ...judgedBy, year: next })} />
      <ChoiceSelect
        label={text.better}
        choices={directions}
        chosen={better}
        onChange={id => onChange({ ...judgedBy, better: id === 'less' ? 'less' : 'more' })}
      />
    </div>
  )
}
