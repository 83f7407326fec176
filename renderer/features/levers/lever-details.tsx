/** What a lever means in full: its label, its path in words, the marks on its slider, its range, and where its default comes from. */

import { Heading } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { editedText, spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { pathWords } from '../../../shared/reading/levers/path-words.ts'
import { sourceStanding } from '../../../shared/reading/sources/source-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { PlausibilityRemark } from '../analysis/plausibility/plausibility-remark.tsx'
import { marksOf } from './lever-marks.ts'
import { leverMessages } from './lever-messages.ts'
import { fixedWords, growthWords, markNames } from './lever-words.ts'
import { SourceMark } from './source-mark.tsx'
import { useLever } from './use-lever.ts'

interface LeverDetailsProps {
  readonly lever: CatalogueLever
  readonly close: () => void
}

export function LeverDetails({ lever, close }: LeverDetailsProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const { openPath, explain } = useActions()
  const { range, source } = lever
  const state = useLever(lever)
  const { unit, year, ground, path } = state
  const number = (value: number) => editedText(value, range, unit, language)
  const spoken = (value: number) => spokenText(value, range, unit, language)
  const growth = growthWords(lever, state, language)
  const why = fixedWords(state, language)
  const leave = (act: () => void) => () => {
    close()
    act()
  }

  return (
    <>
      <Heading slot="title">{lever.label[language]}</Heading>
      {why === null ? null : <p className="lever-why">{why}</p>}
      <dl>
        <dt>{text.pathTitle}</dt>
        <dd>{pathWords(path, lever, unit, ground, language)}</dd>
        {growth === null ? null : (
          <>
            <dt>{text.growthTitle}</dt>
            <dd>{growth.sentence}</dd>
          </>
        )}
        <dt>{text.marksIn(year)}</dt>
        <dd>
          {marksOf(state).map(mark => (
            <span key={mark.kinds.join(' ')} className="lever-measure">
              <i className="lever-mark" data-kinds={mark.kinds.join(' ')} aria-hidden="true" />
              <span>{markNames(mark, state, language)}</span>
              <b>{spoken(mark.value)}</b>
            </span>
          ))}
        </dd>
        <dt>{text.range}</dt>
        <dd>
          {text.rangeWords(number(range.min), spoken(range.max))}
          {' · '}
          {text.step(number(range.step))}
        </dd>
        <PlausibilityRemark lever={lever} path={path} as="definition" />
        <dt>{text.source}</dt>
        <dd>
          <SourceMark kind={source.kind} /> {sourceStanding(source, language)}
          {source.note === undefined ? null : <p className="lever-note">{source.note[language]}</p>}
        </dd>
        <dt>{text.identifier}</dt>
        <dd className="lever-id">{lever.id}</dd>
      </dl>
      <div className="lever-ways">
        <TextButton look="bordered" label={text.editPath} onPress={leave(() => openPath(lever.id))} />
        <TextButton
          look="bordered"
          label={text.explain}
          onPress={leave(() => explain({ item: lever.id, year, side: 'scenario' }))}
        />
      </div>
    </>
  )
}
