/** Says in the bar that another model is running than the one that the program comes with. */

import './packs.css'
import { Button, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { useFileCommands } from '../files/use-file-commands.ts'
import { packsMessages } from './packs-messages.ts'

export function ModelChip() {
  const text = useMessages(packsMessages)
  const language = useLanguage()
  const { place } = useCatalogue()
  const isDefault = useApp(state => state.host.isDefaultModel)
  const { models } = useFileCommands()
  if (isDefault) return null
  return (
    <TooltipTrigger delay={300} closeDelay={0}>
      <Button className="model-chip" aria-label={text.chip(place[language])} onPress={models}>
        {place[language]}
      </Button>
      <Hint>{text.chipHint}</Hint>
    </TooltipTrigger>
  )
}
