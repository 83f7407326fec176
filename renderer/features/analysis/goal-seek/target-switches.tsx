/** The targets of the pack, each on or off. */

import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { Switch } from '../../../ui/switch.tsx'
import { goalSeekMessages } from './goal-seek-messages.ts'

interface TargetSwitchesProps {
  /** Ids. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

export function TargetSwitches({ chosen, onChange }: TargetSwitchesProps) {
  const text = useMessages(goalSeekMessages)
  const language = useLanguage()
  const { targets } = useCatalogue()
  return (
    <section className="goal-targets" aria-label={text.aims}>
      <h3>{text.aims}</h3>
      {targets.map(({ id, short, label, year }) => (
        <Switch
          key={id}
          label={`${short[language]} (${year})`}
          hint={label[language]}
          isOn={chosen.includes(id)}
          onChange={isOn =>
            // In the order of the pack, so that the same choice is the same question.
            onChange(
              targets.map(each => each.id).filter(each => (each === id ? isOn : chosen.includes(each))),
            )
          }
        />
      ))}
    </section>
  )
}
