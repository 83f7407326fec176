/** The two resets of a lever: to what was saved, and to the default. There when a hand or the focus is on the row. */

import { memo, type RefObject } from 'react'
import { MenuTrigger } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { ResetTo } from '../../store/steps.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { focusFieldSoon } from './focus-field.ts'
import { leverMessages } from './lever-messages.ts'
import { useLever } from './use-lever.ts'

interface ResetMenuProps {
  readonly lever: CatalogueLever
  /** The lever stands elsewhere than at one of the two. */
  readonly isOffered: boolean
  readonly row: RefObject<HTMLElement | null>
}

/** Is not drawn again while its lever moves: the values are read once it is open. */
export const ResetMenu = memo(function ResetMenu({ lever, isOffered, row }: ResetMenuProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  return (
    <MenuTrigger>
      <IconButton
        className="lever-reset"
        icon="reset"
        label={text.reset(lever.short[language])}
        isDisabled={!isOffered}
      />
      <Resets lever={lever} row={row} />
    </MenuTrigger>
  )
})

function Resets({ lever, row }: Pick<ResetMenuProps, 'lever' | 'row'>) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const { resetLever, restoreLever } = useActions()
  const reset = (to: ResetTo) => {
    if (to === 'saved') restoreLever(lever.id)
    else resetLever(lever.id)
    // The button may have nothing more to offer by then.
    focusFieldSoon(row)
  }
  return (
    <MenuFloat placement="bottom end" aria-label={text.reset(lever.short[language])}>
      <ResetLines lever={lever} onReset={reset} />
    </MenuFloat>
  )
}

interface ResetLinesProps {
  readonly lever: CatalogueLever
  readonly onReset: (to: ResetTo) => void
}

function ResetLines({ lever, onReset }: ResetLinesProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const { saved, standard, year, unit, isChanged, isUnsaved } = useLever(lever)
  const hasFile = useApp(each => each.file !== null)
  const spoken = (value: number) => spokenText(value, lever.range, unit, language)
  const savedValue = hasFile ? text.valueIn : text.asOpened
  const savedWords =
    saved === null ? text.neverSaved : isUnsaved ? savedValue(spoken(saved), year) : text.isAtSaved
  return (
    <>
      <MenuLine
        id="saved"
        icon="history"
        label={text.toSaved}
        detail={savedWords}
        isDisabled={!isUnsaved}
        onAction={() => onReset('saved')}
      />
      <MenuLine
        id="base"
        icon="reset"
        label={text.toBase}
        detail={isChanged ? text.valueIn(spoken(standard), year) : text.isAtBase}
        isDisabled={!isChanged}
        onAction={() => onReset('base')}
      />
    </>
  )
}
