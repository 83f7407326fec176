/** A lever's path in the size of a word, which opens its editor. */

import { Button, TooltipTrigger } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { leverMessages } from './lever-messages.ts'
import { PathSketch } from './path-sketch.tsx'
import type { LeverState } from './use-lever.ts'

interface PathButtonProps {
  readonly lever: CatalogueLever
  readonly state: LeverState
}

export function PathButton({ lever, state }: PathButtonProps) {
  const text = useMessages(leverMessages)
  const language = useApp(each => each.language)
  const isOpen = useApp(({ drawer }) => drawer?.tab === 'path' && drawer.leverId === lever.id)
  const { openPath } = useActions()
  const { ground, values, isChanged, year } = state
  const first = ground.years.indexOf(ground.firstFreeYear)
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className="lever-path"
        aria-label={text.path(lever.short[language])}
        aria-expanded={isOpen}
        onPress={() => openPath(lever.id)}
      >
        <PathSketch
          standard={ground.defaults.slice(first)}
          own={isChanged ? values.slice(first) : null}
          marked={ground.years.indexOf(year) - first}
        />
      </Button>
      <Hint>{text.editPath}</Hint>
    </TooltipTrigger>
  )
}
