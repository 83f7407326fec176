/** Whether numbers are seen as a chart or as a table. */

import { useMessages } from '../../../i18n/messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { tornadoMessages } from './tornado-messages.ts'

interface FormChoiceProps {
  readonly isTable: boolean
  readonly onChange: (isTable: boolean) => void
}

export function FormChoice({ isTable, onChange }: FormChoiceProps) {
  const text = useMessages(tornadoMessages)
  return (
    <Segmented
      label={text.view}
      choices={[
        { value: 'picture', label: text.asPicture, face: <Icon name="tornado" /> },
        { value: 'table', label: text.asTable, face: <Icon name="table" /> },
      ]}
      value={isTable ? 'table' : 'picture'}
      onChange={value => onChange(value === 'table')}
    />
  )
}
