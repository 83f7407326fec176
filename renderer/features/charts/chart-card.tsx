/** One chart: title, sentence, picture or table, source. */

import { memo, useMemo, useState } from 'react'
import type { Language } from '../../../shared/model/definition.ts'
import { sameContent } from '../../store/same-content.ts'
import { useSize } from '../../ui/use-size.ts'
import { ChartHead } from './chart-head.tsx'
import type { ChartLook } from './chart-look.ts'
import { chartMessages } from './chart-messages.ts'
import { ChartTable } from './chart-table.tsx'
import type { ChartSubject } from './chart-view.ts'
import { figureOf } from './figure.ts'
import { MarksLayer } from './marks-layer.tsx'
import { PlotlyChart } from './plotly-chart.tsx'
import { ReadoutCard, ReadoutFoot, readoutOf, readoutSize, readoutWords } from './readout.tsx'
import { readoutPlace } from './readout-place.ts'
import { axisFor, axisValues, type KeptAxis, nextAxis } from './value-axis.ts'
import { YearLayer } from './year-layer.tsx'
import './chart-picture.css'

export interface ChartWords {
  readonly title: string
  readonly unit: string
  /** Of what it is a share; empty where it is none. */
  readonly whole: string
  /** Title and unit, for the table. */
  readonly caption: string
  readonly sentence: string
  readonly source: { readonly short: string; readonly full: string }
}

interface ChartCardProps {
  readonly subject: ChartSubject
  readonly words: ChartWords
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

/** Stays as it is through runs that change nothing of what it shows. */
export const ChartCard = memo(function ChartCard(props: ChartCardProps) {
  const { subject, words, look, language, year, isLarge, pointed, onPoint, onSelect } = props
  const t = chartMessages[language]
  const [isTable, setTable] = useState(false)
  const [hasPointer, setHasPointer] = useState(false)
  const [body, size] = useSize<HTMLDivElement>()
  const axis = useValueAxis(subject, props.documentId, props.isHeld)
  const figure = useMemo(
    () => (size === null ? null : figureOf(subject, { ...size, axis, year, language }, look)),
    [subject, size, axis, year, language, look],
  )
  const readout = pointed === null ? null : readoutOf(subject, pointed, language)
  return (
    <article className="chart" data-large={isLarge} data-stale={props.isStale}>
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
        {words.sentence}
      </p>
      <div
        className="chart-body"
        ref={body}
        onPointerEnter={() => setHasPointer(true)}
        onPointerLeave={() => {
          setHasPointer(false)
          onPoint(null)
        }}
      >
        {isTable ? (
          <ChartTable subject={subject} caption={words.caption} year={year} language={language} />
        ) : (
          figure !== null && (
            <>
              <MarksLayer frame={figure.frame} marks={figure.ground} />
              <PlotlyChart figure={figure} />
              <MarksLayer frame={figure.frame} marks={figure.marks} />
              <YearLayer
                frame={figure.frame}
                label={t.yearOn(words.title)}
                year={year}
                words={readoutWords(readoutOf(subject, year, language))}
                firstFree={subject.lastOutturn + 1}
                pointed={pointed}
                onPoint={onPoint}
                onSelect={onSelect}
              />
              {readout !== null && isLarge && hasPointer && (
                <ReadoutCard
                  readout={readout}
                  language={language}
                  place={readoutPlace(
                    subject,
                    figure.frame,
                    readout.year,
                    readoutSize(readout, figure.frame.width, look.scale),
                  )}
                />
              )}
            </>
          )
        )}
      </div>
      {readout !== null && !isLarge && !isTable ? (
        <ReadoutFoot readout={readout} />
      ) : (
        <p className="chart-source" title={words.source.full}>
          {isLarge ? words.source.full : words.source.short}
        </p>
      )}
    </article>
  )
}, sameContent)

/** The axis of this chart, remembered from one run to the next. */
function useValueAxis(subject: ChartSubject, documentId: string, isHeld: boolean) {
  const [kept, setKept] = useState<KeptAxis | null>(null)
  const { scenario, base, targets, unit } = subject
  const shown = [...scenario.values, ...base.values, ...targets.map(({ value }) => value)]
  const values = axisValues(shown, targets[0]?.value, unit.percent)
  const isBaseline = scenario.values.every((value, index) => value === base.values[index])
  const next = nextAxis(kept, axisFor(values, unit.percent), { documentId, isHeld, isBaseline })
  if (next !== kept) setKept(next)
  return next.axis
}
