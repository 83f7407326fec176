/** A button by which a table is chosen from the planner's own files. */

import { useRef } from 'react'
import type { IconName } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TABLE_ENDINGS } from './table-file.ts'

interface FileChoiceProps {
  readonly label: string
  readonly look: 'primary' | 'plain'
  readonly icon: IconName
  readonly onChoose: (file: File) => void
}

export function FileChoice({ label, look, icon, onChoose }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <TextButton label={label} look={look} icon={icon} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={TABLE_ENDINGS.join(',')}
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file !== undefined) onChoose(file)
        }}
      />
    </>
  )
}
