/** How well a lever's default is known, as a mark that leads to where it comes from. */

import { memo } from 'react'
import { Button, TooltipTrigger } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { sourceKind } from '../../../shared/reading/sources/source-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { leverMessages } from './lever-messages.ts'
import { SourceMark } from './source-mark.tsx'

export const SourceButton = memo(function SourceButton({ lever }: { readonly lever: CatalogueLever }) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const { store } = useWholeApp()
  const { explain } = useActions()
  const label = text.explainSource(lever.short[language], sourceKind(lever.source, language))
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className="lever-source"
        aria-label={label}
        onPress={() => explain({ item: lever.id, year: store.getState().year, side: 'scenario' })}
      >
        <SourceMark kind={lever.source.kind} />
      </Button>
      <Hint>{label}</Hint>
    </TooltipTrigger>
  )
})
