/** The picture of a chart: its layers, and what follows the pointer over them. */

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../../shared/model/definition.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import { type NumberForm, unitOn } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { drawnPixels } from '../../../shared/reading/charts/drawn-pixels.ts'
import { keyHeight } from '../../../shared/reading/charts/figure-multiples.ts'
import type { Box } from '../../../shared/reading/charts/label-places.ts'
import type { ValueAxis } from '../../../shared/reading/charts/value-axis.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'
import type { Size } from '../../ui/use-size.ts'
import { ChartKey } from './chart-key.tsx'
import { LinksLayer } from './links-layer.tsx'
import { MarksLayer } from './marks-layer.tsx'
import { pictureOf } from './picture.ts'
import { PlotlyChart } from './plotly-chart.tsx'
import { PlotsLayer } from './plots-layer.tsx'
import { readoutAt, yearWords } from './readout.ts'
import { ReadoutCard, readoutSize } from './readout-card.tsx'
import { readoutPlace } from './readout-place.ts'
import { useExplainOwner } from './use-explain-owner.ts'
import { useReplayMotion } from './use-replay-motion.ts'
import { YearLayer } from './year-layer.tsx'
import './chart-picture.css'

interface ChartPictureProps {
  readonly subject: ChartSubject
  readonly title: string
  readonly size: Size
  readonly axis: ValueAxis
  readonly look: ChartLook
  readonly language: Language
  readonly year: number
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
  readonly onSelect: (year: number) => void
}

/** Where the pointer is over this picture: in which plot, and how far a card may reach in the window. */
interface Hand {
  readonly plot: number
  readonly limits: Box
}

/** Air between a card and the edge of what can be seen, in pixels. */
const AIR = 8

export function ChartPicture(props: ChartPictureProps) {
  const { subject, title, size, axis, look, language, year, pointed, onPoint, onSelect } = props
  const { width, height } = size
  const t = chartMessages[language]
  const root = useRef<HTMLDivElement>(null)
  const [hand, setHand] = useState<Hand | null>(null)
  // Every year that the model forecasts can be selected, also one of which the executed value is known.
  const firstFree = useCatalogue().lastOutturn + 1
  const isMoving = useReplayMotion()
  const explain = useExplainOwner()
  const form = useMemo(
    (): NumberForm => ({ unit: unitOn(axis, subject.unit), language, isSigned: isSigned(subject.mode) }),
    [axis, subject.unit, subject.mode, language],
  )
  const picture = useMemo(
    () => pictureOf(subject, { width, height, axis, unit: form.unit, year, language }, look),
    [subject, width, height, axis, form, year, language, look],
  )
  const frames = useMemo(() => picture.plots.map(({ frame }) => frame), [picture])
  // While a hand is on a lever nothing is read or pressed here, and what is for that only would have to follow each frame.
  const isHeld = useApp(state => state.held !== null)
  const words = useMemo(() => (isHeld ? null : yearWords(subject, year, form)), [isHeld, subject, year, form])
  useRunCount(root, subject)

  const readout = pointed === null || hand === null ? null : readoutAt(subject, hand.plot, pointed, form)
  const frame = frames[hand?.plot ?? 0]
  return (
    <div
      ref={root}
      className="chart-layers"
      data-moving={isMoving}
      onPointerLeave={() => {
        setHand(null)
        onPoint(null)
      }}
    >
      {subject.kind === 'multiples' && (
        <ChartKey owners={subject.panels[0]?.lines ?? []} height={keyHeight(look)} />
      )}
      <MarksLayer width={width} height={height} marks={picture.ground} />
      {picture.plotly !== null && <PlotlyChart {...picture.plotly} />}
      <PlotsLayer width={width} height={height} plots={picture.plots} />
      <MarksLayer width={width} height={height} marks={picture.marks} />
      {subject.remark !== null && <p className="chart-remark">{subject.remark}</p>}
      <YearLayer
        frames={frames}
        label={t.yearOn(title)}
        year={year}
        words={words}
        firstFree={firstFree}
        pointed={pointed}
        onPoint={(at, plot) => {
          setHand(before =>
            before?.plot === plot ? before : { plot, limits: before?.limits ?? limitsOf(root.current) },
          )
          onPoint(at)
        }}
        onSelect={onSelect}
        onExplain={() => explain(subject.variable, year, { key: 'active', role: 'active' })}
      />
      {!isHeld && <LinksLayer links={picture.links} form={form} language={language} />}
      {readout !== null && hand !== null && frame !== undefined && (
        <ReadoutCard
          readout={readout}
          language={language}
          place={readoutPlace(
            frame,
            drawnPixels(subject, hand.plot, frame),
            readout.year,
            readoutSize(readout, language, look),
            hand.limits,
          )}
        />
      )}
    </div>
  )
}

/** What can be seen of the window around the picture, in pixels of the picture: parts that scroll cut what reaches beyond them. */
function limitsOf(element: HTMLElement | null): Box {
  if (element === null) return { x: 0, y: 0, width: 0, height: 0 }
  const origin = element.getBoundingClientRect()
  const seen = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflow === 'visible') continue
    const { left, top, right, bottom } = around.getBoundingClientRect()
    seen.left = Math.max(seen.left, left)
    seen.top = Math.max(seen.top, top)
    seen.right = Math.min(seen.right, right)
    seen.bottom = Math.min(seen.bottom, bottom)
  }
  return {
    x: seen.left + AIR - origin.left,
    y: seen.top + AIR - origin.top,
    width: seen.right - seen.left - 2 * AIR,
    height: seen.bottom - seen.top - 2 * AIR,
  }
}

/** How many results the picture has shown stands on it, so that a watch from outside sees when another one is there. */
function useRunCount(root: { readonly current: HTMLElement | null }, subject: ChartSubject): void {
  const count = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is another result
  useLayoutEffect(() => {
    count.current += 1
    if (root.current !== null) root.current.dataset.run = String(count.current)
  }, [subject])
}
