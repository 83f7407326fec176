/** A question mark beside a word: opens the help where it explains the word. */

import { useMessages } from '../../i18n/messages.ts'
import { useActions, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { screenTerm } from './found-terms.ts'
import { helpMessages } from './help-messages.ts'
import type { TermId } from './terms.ts'
import './help-button.css'

export function HelpButton({ topic }: { readonly topic: TermId }) {
  const text = useMessages(helpMessages)
  const language = useLanguage()
  const { openHelp } = useActions()
  const name = screenTerm(topic)?.name[language] ?? ''
  return (
    <IconButton
      className="help-button"
      icon="help"
      label={text.meaning(name)}
      onPress={() => openHelp(topic)}
    />
  )
}
