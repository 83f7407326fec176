/** Shown over the window while a file is held above it. */

import { useMessages } from '../../i18n/messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { filesMessages } from './files-messages.ts'

export function DropSign() {
  const text = useMessages(filesMessages)
  return (
    <div className="drop-sign" role="status">
      <p>
        <Icon name="document" />
        {text.dropHere}
      </p>
    </div>
  )
}
