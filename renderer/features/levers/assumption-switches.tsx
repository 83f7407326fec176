/** What assumptions do beyond the scenario in hand: to the original baseline, and to the other scenarios of the file. */

import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useCatalogue } from '../../store/use-app.ts'
import { Switch } from '../../ui/switch.tsx'
import { HelpButton } from '../help/help-button.tsx'
import { differingAssumptions } from './differing-assumptions.ts'
import { leverMessages } from './lever-messages.ts'

export function AssumptionSwitches() {
  const text = useMessages(leverMessages)
  const { arrange, compare } = useActions()
  const keepsOriginalBase = useApp(({ workspace }) => workspace.keepsOriginalBase)
  const sharesAssumptions = useApp(({ workspace }) => workspace.sharesAssumptions)
  const hasSeveral = useApp(({ document }) => document.scenarios.length > 1)
  const catalogue = useCatalogue()
  const differing = useApp(({ document, workspace }) =>
    workspace.sharesAssumptions ? differingAssumptions(catalogue, document) : 0,
  )
  return (
    <div className="lever-switches">
      <Switch
        label={text.keepBase}
        hint={text.keepBaseWhy}
        isOn={keepsOriginalBase}
        onChange={isOn => arrange(workspace => ({ ...workspace, keepsOriginalBase: isOn }))}
      />
      {hasSeveral ? (
        <Switch
          label={text.share}
          hint={text.shareWhy}
          isOn={sharesAssumptions}
          onChange={isOn => arrange(workspace => ({ ...workspace, sharesAssumptions: isOn }))}
        />
      ) : null}
      <HelpButton topic="assumption" />
      {differing > 0 ? (
        <Button className="lever-differ" onPress={() => compare(true)}>
          {text.differ(differing)}
        </Button>
      ) : null}
    </div>
  )
}
