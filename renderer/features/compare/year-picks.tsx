/** The years for which results are compared, chosen from all years of the forecast. */

import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import { yearsOf } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useCatalogue } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { compareMessages } from './compare-messages.ts'

/** As many as a table can be read with. */
const MOST_YEARS = 5

export function YearPicks() {
  const text = useMessages(compareMessages)
  const years = useApp(state => state.compareYears)
  const catalogue = useCatalogue()
  const { setCompareYears } = useActions()
  return (
    <DialogTrigger>
      <Button className="text-button plain year-picks-button">
        <span>{`${text.years}: ${years.join(', ')}`}</span>
        <Icon name="chevron" />
      </Button>
      <Popover className="float year-picks" placement="bottom end" offset={4}>
        <Dialog>
          <Heading slot="title">{text.chooseYears}</Heading>
          <p>{text.chooseYearsText(MOST_YEARS)}</p>
          <ToggleButtonGroup
            className="year-grid"
            aria-label={text.chooseYears}
            selectionMode="multiple"
            disallowEmptySelection
            selectedKeys={years.map(String)}
            onSelectionChange={keys => setCompareYears([...keys].map(Number))}
          >
            {yearsOf(catalogue).map(year => (
              <ToggleButton
                key={year}
                id={String(year)}
                className="year-choice"
                isDisabled={years.length >= MOST_YEARS && !years.includes(year)}
              >
                {year}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
