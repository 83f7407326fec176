/** A lever's path in the size of a word, which opens its editor. */

import { memo } from 'react'
import { Button, TooltipTrigger } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { leverMessages } from './lever-messages.ts'
import { PathSketch } from './path-sketch.tsx'
import { useLeverPath } from './use-lever-path.ts'

interface PathButtonProps {
  readonly lever: CatalogueLever
}

/** The picture in it follows its lever by itself, so that the button does not. */
export const PathButton = memo(function PathButton({ lever }: PathButtonProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const isOpen = useApp(({ drawer }) => drawer?.tab === 'path' && drawer.leverId === lever.id)
  const { openPath } = useActions()
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className="lever-path"
        aria-label={text.path(lever.short[language])}
        aria-expanded={isOpen}
        onPress={() => openPath(lever.id)}
      >
        <Sketch lever={lever} />
      </Button>
      <Hint>{text.editPath}</Hint>
    </TooltipTrigger>
  )
})

function Sketch({ lever }: PathButtonProps) {
  const year = useApp(each => each.year)
  const { ground, values, path } = useLeverPath(lever)
  const first = ground.years.indexOf(ground.firstFreeYear)
  return (
    <PathSketch
      standard={ground.defaults.slice(first)}
      own={path === null ? null : values.slice(first)}
      marked={ground.years.indexOf(year) - first}
    />
  )
}
