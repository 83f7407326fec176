/** The sheet of all keys, over the screen. */

import { createContext, useContext } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { helpMessages } from './help-messages.ts'
import { keyFace, shortcutGroups } from './shortcuts.ts'

const nothing = () => undefined

/** What shows the sheet. */
export const ShortcutSheetContext = createContext<() => void>(nothing)

export function useShortcutSheet(): () => void {
  return useContext(ShortcutSheetContext)
}

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(helpMessages)
  const language = useLanguage()
  const isMac = /Mac/.test(navigator.platform)
  return (
    <Modal title={text.keys} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="key-groups" aria-label={text.keys} tabIndex={0}>
        {shortcutGroups.map(({ id, title, shortcuts }) => (
          <section key={id}>
            <h3>{title[language]}</h3>
            <dl>
              {shortcuts.map(({ keys, words }) => (
                <div key={words.en} className="key-row">
                  <dt>
                    {keys.map(combination => (
                      <span key={combination.join('+')} className="key-combination">
                        {combination.map(key => (
                          <kbd key={key}>{keyFace(key, isMac)}</kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{words[language]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <div className="modal-answers">
        <TextButton look="primary" label={text.close} onPress={onClose} />
      </div>
    </Modal>
  )
}
