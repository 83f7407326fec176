/** How the draws are made: by which method, how many, and from which seed. */

import { SAMPLING_LIMITS, samplingMethods } from '../../../../shared/analysis/varied.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { uncertaintyMessages } from './uncertainty-messages.ts'
import type { Uncertainty } from './uncertainty-settings.ts'
import { readBetween } from './varied-words.ts'

const DRAWS = [1000, 4096, 10_000, 20_000] as const

const SEEDS = { min: 0, max: SAMPLING_LIMITS.seed, isWhole: true } as const

export function SamplingFields({ uncertainty }: { readonly uncertainty: Uncertainty }) {
  const { sampling, edit } = uncertainty
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const whole = (count: number) => formatNumber(count, { language, decimals: 0 })
  const notes = { sobol: text.sobolNote, 'latin-hypercube': text.latinNote, plain: text.plainNote }
  const counts = [...new Set([...DRAWS, sampling.draws])].toSorted((one, other) => one - other)
  return (
    <div className="sampling-fields">
      <ChoiceSelect
        label={text.method}
        choices={samplingMethods.map(method => ({ id: method, name: text[method], detail: notes[method] }))}
        chosen={sampling.method}
        onChange={chosen => {
          const method = samplingMethods.find(each => each === chosen)
          if (method !== undefined) edit({ method })
        }}
      />
      <ChoiceSelect
        label={text.draws}
        choices={counts.map(count => ({ id: String(count), name: whole(count) }))}
        chosen={String(sampling.draws)}
        onChange={chosen => edit({ draws: Number(chosen) })}
      />
      <div className="sampling-seed">
        <NumberField
          label={text.seed}
          text={String(sampling.seed)}
          read={typed => readBetween(typed, SEEDS, text.seedBounds(whole(SEEDS.max)), language)}
          onKeep={seed => edit({ seed })}
        />
        <IconButton icon="replay" label={text.newSeed} onPress={() => edit({ seed: newSeed() })} />
      </div>
    </div>
  )
}

/** A seed of few digits, to be read out and typed again. */
const SHORT_SEEDS = 1_000_000

/** By chance: the one number here that is meant to be another each time. */
function newSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn % SHORT_SEEDS
}
