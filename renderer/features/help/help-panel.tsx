/** Help that works without a network: the guided start, what planners come to do, every term, the keys. */

import { useMessages } from '../../i18n/messages.ts'
import { useActions, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { bookScreenMessages } from '../book/book-screen-messages.ts'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { userGuideMessages } from '../user-guide/user-guide-messages.ts'
import { useUserGuide } from '../user-guide/user-guide-view.tsx'
import { helpMessages } from './help-messages.ts'
import { licenceMessages } from './licence-messages.ts'
import { useLicenceSheet } from './licence-sheet.tsx'
import { useShortcutSheet } from './shortcut-sheet.tsx'
import { tasks } from './tasks.ts'
import { TermSearch } from './term-search.tsx'
import './help.css'

export function HelpPanel({ topic }: { readonly topic: string | null }) {
  const text = useMessages(helpMessages)
  const language = useLanguage()
  const { arrange, closeDrawer, openBook } = useActions()
  const book = useMessages(bookScreenMessages)
  const showKeys = useShortcutSheet()
  const about = useMessages(licenceMessages)
  const guide = useMessages(userGuideMessages)
  const showGuide = useUserGuide()
  const showLicences = useLicenceSheet()
  const startGuide = () => {
    arrange(workspace => ({ ...workspace, isGuided: false }))
    closeDrawer()
  }
  return (
    <DrawerPanel
      name="help"
      title={text.title}
      about={<p className="help-quiet">{text.offline}</p>}
      subject={topic ?? ''}
    >
      <div className="help-starts">
        <TextButton icon="document" look="bordered" label={guide.title} onPress={showGuide} />
        <TextButton icon="guide" look="bordered" label={text.startGuide} onPress={startGuide} />
        <TextButton icon="keys" look="bordered" label={text.showKeys} onPress={showKeys} />
        <TextButton icon="book" look="bordered" label={book.title} onPress={() => openBook(null)} />
      </div>
      <h3>{text.tasks}</h3>
      {tasks.map(({ id, title, steps }) => (
        <details key={id} className="help-task" name="help-task">
          <summary>{title[language]}</summary>
          <ol>
            {steps.map(step => (
              <li key={step.en}>{step[language]}</li>
            ))}
          </ol>
        </details>
      ))}
      <h3>{text.terms}</h3>
      <TermSearch topic={topic} />
      <TextButton look="plain" icon="document" label={about.show} onPress={showLicences} />
    </DrawerPanel>
  )
}
