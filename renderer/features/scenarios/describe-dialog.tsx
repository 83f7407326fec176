/** What a scenario says about itself: who made it and why, for those who open the file later. */

import { useState } from 'react'
import { Form, Input, Label, TextArea, TextField } from 'react-aria-components'
import { asName, asText } from '../../../shared/hidden-letters.ts'
import { LIMITS, type Scenario } from '../../../shared/scenario/document.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { scenarioMessages } from './scenario-messages.ts'

interface DescribeDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

export function DescribeDialog({ scenario, onClose }: DescribeDialogProps) {
  const text = useMessages(scenarioMessages)
  const { describeScenario } = useActions()
  const [description, setDescription] = useState(asText(scenario.description))
  const [author, setAuthor] = useState(asName(scenario.author))
  return (
    <Modal title={text.describeTitle(scenario.title)} onClose={onClose}>
      <Form
        className="describe-form"
        onSubmit={event => {
          event.preventDefault()
          describeScenario(scenario.id, { description, author })
          onClose()
        }}
      >
        <TextField className="text-field" autoFocus value={description} onChange={setDescription}>
          <Label>{text.description}</Label>
          <TextArea rows={7} maxLength={LIMITS.text} />
        </TextField>
        <TextField className="text-field" value={author} onChange={setAuthor}>
          <Label>{text.author}</Label>
          <Input maxLength={LIMITS.title} />
        </TextField>
        <div className="modal-answers">
          <TextButton label={text.cancel} look="bordered" onPress={onClose} />
          <TextButton label={text.keep} look="primary" type="submit" />
        </div>
      </Form>
    </Modal>
  )
}
