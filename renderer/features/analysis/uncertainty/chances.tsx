/** How likely each target is met, how sure that number is, and when it is first met. */

import type { TargetChance } from '../../../../shared/analysis/uncertainty.ts'
import { indicatorOf } from '../../../../shared/reading/indicators/indicator.ts'
import { ruleWords } from '../../../../shared/reading/indicators/target-words.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { NumberLink } from '../../explain/number-link.tsx'
import { chancesLead } from './chances-lead.ts'
import { chanceWords } from './ensemble-words.ts'
import { FirstMet } from './first-met.tsx'
import { uncertaintyMessages } from './uncertainty-messages.ts'

interface ChancesProps {
  /** Of the scenario that was run. */
  readonly title: string
  readonly targets: readonly TargetChance[]
  readonly years: readonly number[]
}

export function Chances({ title, targets, years }: ChancesProps) {
  const text = useMessages(uncertaintyMessages)
  const lastOutturn = useApp(state => state.catalogue.lastOutturn)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const lead = chancesLead(title, targets, catalogue, language)
  const free = years.filter(year => year > lastOutturn)
  return (
    <section className="chances" aria-label={text.chances}>
      {lead === null ? null : (
        <p className="analysis-lead" aria-live="polite">
          {lead}
        </p>
      )}
      <h3>{text.chances}</h3>
      <ul>
        {targets.map(target => (
          <Chance key={target.id} chance={target} years={free} />
        ))}
      </ul>
      <p className="analysis-note">{text.firstMet}</p>
    </section>
  )
}

function Chance({ chance, years }: { readonly chance: TargetChance; readonly years: readonly number[] }) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const target = catalogue.targets.find(({ id }) => id === chance.id)
  if (target === undefined) return null
  const { variable, unit } = indicatorOf(catalogue, target.variable)
  const name = variable.short[language]
  const words = chanceWords(chance, language)
  return (
    <li className="chance">
      <div className="chance-line">
        <span className="chance-name">{name}</span>
        <b className="chance-share" title={words.interval}>
          {words.chance}
        </b>
        <span className="chance-rule">
          <NumberLink item={target.id} year={target.year} side="scenario">
            {text.chanceIn(ruleWords(target, unit, language), target.year)}
          </NumberLink>
        </span>
        <span className="chance-error">{words.error ?? words.interval}</span>
      </div>
      <FirstMet target={chance} years={years} due={target.year} name={name} />
    </li>
  )
}
