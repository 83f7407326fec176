/** The name of a lever, which opens what it means in full: label, range, default, and where the default comes from. */

import { memo, type RefObject } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { leverMessages } from './lever-messages.ts'
import { editedText, spokenText } from './lever-number.ts'
import { SourceMark } from './source-mark.tsx'
import { useLever } from './use-lever.ts'

interface LeverNameProps {
  readonly lever: CatalogueLever
  /** What the details stand beside. */
  readonly row: RefObject<HTMLElement | null>
}

/** Is not drawn again while its lever moves: what changes is read by the details, once they are open. */
export const LeverName = memo(function LeverName({ lever, row }: LeverNameProps) {
  const text = useMessages(leverMessages)
  const language = useApp(each => each.language)
  const isNarrow = useNarrow()
  const name = lever.short[language]
  return (
    <DialogTrigger>
      <Button className="lever-name" aria-label={text.about(name)}>
        <SourceMark kind={lever.source.kind} />
        <span>{name}</span>
      </Button>
      <Popover
        className="float lever-float"
        triggerRef={row}
        placement={isNarrow ? 'bottom left' : 'right top'}
        offset={4}
      >
        <Dialog className="lever-details">
          <Heading slot="title">{lever.label[language]}</Heading>
          <Facts lever={lever} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
})

function Facts({ lever }: { readonly lever: CatalogueLever }) {
  const text = useMessages(leverMessages)
  const language = useApp(each => each.language)
  const { restoreLever } = useActions()
  const { range, source } = lever
  const { unit, year, standard, saved, isUnsaved } = useLever(lever)
  const number = (value: number) => editedText(value, range, unit, language)
  const spoken = (value: number) => spokenText(value, range, unit, language)
  const kind = {
    published: text.published,
    partly_published: text.partlyPublished,
    calibrated: text.calibrated,
    literature: text.literature,
    assumption: text.assumed,
    identity: text.identity,
  }[source.kind]
  const confidence = source.confidence === undefined ? null : text[source.confidence]

  return (
    <>
      <dl>
        <dt>{text.range}</dt>
        <dd>
          {text.rangeWords(number(range.min), spoken(range.max))}
          {' · '}
          {text.step(number(range.step))}
        </dd>
        <dt>{text.defaultIn(year)}</dt>
        <dd>{spoken(standard)}</dd>
        {isUnsaved ? (
          <>
            <dt>{text.savedIn(year)}</dt>
            <dd>{spoken(saved)}</dd>
          </>
        ) : null}
        <dt>{text.source}</dt>
        <dd>
          <SourceMark kind={source.kind} /> {[kind, confidence].filter(Boolean).join(', ')}
          {source.note === undefined ? null : <p className="lever-note">{source.note[language]}</p>}
        </dd>
        <dt>{text.identifier}</dt>
        <dd className="lever-id">{lever.id}</dd>
      </dl>
      {isUnsaved ? (
        <div>
          <TextButton
            icon="reset"
            look="bordered"
            label={text.restore}
            onPress={() => restoreLever(lever.id)}
          />
        </div>
      ) : null}
    </>
  )
}
