/** One chart: title, sentence, picture or table, source. */

import { memo, useState } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import { unitOn } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import type { ChartWords } from '../../../shared/reading/charts/chart-words.ts'
import { useSize } from '../../ui/use-size.ts'
import { ChartHead } from './chart-head.tsx'
import { ChartPicture } from './chart-picture.tsx'
import { ChartTable } from './chart-table.tsx'
import { FanCaption } from './fan-caption.tsx'
import { fittedClauses } from './fitted-clauses.ts'
import { readoutAt } from './readout.ts'
import { ReadoutFoot } from './readout-card.tsx'
import { useValueAxis } from './use-value-axis.ts'

interface ChartCardProps {
  readonly subject: ChartSubject
  readonly words: ChartWords
  /** What the bands rest on, or why there are none; empty where none are wanted. */
  readonly fanWords: string
  readonly look: ChartLook
  readonly language: Language
  readonly year: number
  readonly documentId: string
  /** True while a hand is on a lever: the axis stands still. */
  readonly isHeld: boolean
  /** The levers have moved on from what the chart shows. */
  readonly isStale: boolean
  readonly isLarge: boolean
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
  readonly onSelect: (year: number) => void
}

/** The size of its type in parts of that of the chart, in which texts are measured. */
const SENTENCE = 13 / 11

/** Stays as it is through runs that change nothing of what it shows. */
export const ChartCard = memo(function ChartCard(props: ChartCardProps) {
  const { subject, words, look, language, year, isLarge, pointed, onPoint, onSelect } = props
  const [isTable, setTable] = useState(false)
  const [hasPointer, setHasPointer] = useState(false)
  const [body, size] = useSize<HTMLDivElement>()
  const axis = useValueAxis(subject, props.documentId, props.isHeld)
  return (
    <article className="chart" data-chart={subject.variable} data-large={isLarge} data-stale={props.isStale}>
      <ChartHead
        title={words.title}
        unit={words.unit}
        whole={words.whole}
        language={language}
        isTable={isTable}
        isStale={props.isStale}
        onTable={setTable}
      />
      <p className={isLarge ? 'chart-sentence' : 'visually-hidden'} title={words.sentence}>
        {isLarge && size !== null
          ? fittedClauses(words.clauses, size.width, text => look.measure(text, 400) * SENTENCE)
          : words.sentence}
      </p>
      <div
        className="chart-body"
        ref={body}
        onPointerEnter={() => setHasPointer(true)}
        onPointerLeave={() => setHasPointer(false)}
      >
        {isTable ? (
          <ChartTable subject={subject} axis={axis} caption={words.caption} year={year} language={language} />
        ) : (
          size !== null && (
            <ChartPicture
              subject={subject}
              title={words.title}
              size={size}
              axis={axis}
              look={look}
              language={language}
              year={year}
              pointed={pointed}
              onPoint={onPoint}
              onSelect={onSelect}
            />
          )
        )}
      </div>
      {pointed !== null && !hasPointer && !isTable ? (
        <ReadoutFoot
          readout={readoutAt(subject, 0, pointed, {
            unit: unitOn(axis, subject.unit),
            language,
            isSigned: isSigned(subject.mode),
          })}
        />
      ) : (
        <p className="chart-source" title={words.source.hint}>
          {props.fanWords !== '' && <FanCaption words={props.fanWords} language={language} />}
          {isLarge ? words.source.full : words.source.short}
        </p>
      )}
    </article>
  )
}, sameContent)
