/** The name of a lever, which opens what it means in full. */

import { memo, type RefObject } from 'react'
import { Button, Dialog, DialogTrigger, Popover, TooltipTrigger } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { LeverDetails } from './lever-details.tsx'
import { leverMessages } from './lever-messages.ts'

interface LeverNameProps {
  readonly lever: CatalogueLever
  /** What the details stand beside. */
  readonly row: RefObject<HTMLElement | null>
}

/** Is not drawn again while its lever moves: what changes is read by the details, once they are open. */
export const LeverName = memo(function LeverName({ lever, row }: LeverNameProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const isNarrow = useNarrow()
  const name = lever.short[language]
  return (
    <DialogTrigger>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Button className="lever-name" aria-label={text.about(name)}>
          <span>{name}</span>
        </Button>
        <Hint>{lever.label[language]}</Hint>
      </TooltipTrigger>
      <Popover
        className="float lever-float"
        triggerRef={row}
        placement={isNarrow ? 'bottom left' : 'right top'}
        offset={4}
      >
        <Dialog className="lever-details">
          {({ close }) => <LeverDetails lever={lever} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
})
