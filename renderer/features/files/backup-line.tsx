/** Says quietly when unsaved work was last kept, and plainly where it is not. */

import { timeText } from '../../../shared/locale/moments.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isUnsaved } from '../../store/app-state.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { recoveryMessages } from './recovery-messages.ts'

export function BackupLine() {
  const text = useMessages(recoveryMessages)
  const language = useLanguage()
  const { savedAt, isRefused } = useApp(state => state.backup)
  const unsaved = useApp(isUnsaved)
  if (!unsaved) return null
  if (isRefused) {
    return (
      <span className="status-broken">
        <Icon name="notice" />
        {text.notKept}
      </span>
    )
  }
  return savedAt === null ? null : <span>{text.kept(timeText(savedAt, language))}</span>
}
