/** The chart of a scene: the layers of the operator's chart in large type, without anything to press. */

import { useMemo } from 'react'
import { unitOn } from '../../../../shared/reading/charts/chart-numbers.ts'
import { keyHeight } from '../../../../shared/reading/charts/figure-multiples.ts'
import { axisShapes, stillShapes } from '../../../../shared/reading/charts/shapes-of-axes.ts'
import { useSize } from '../../../ui/use-size.ts'
import { ChartKey } from '../../charts/chart-key.tsx'
import { DrawnShapes } from '../../charts/drawn-shapes.tsx'
import { MarksLayer } from '../../charts/marks-layer.tsx'
import { pictureOf } from '../../charts/picture.ts'
import { PlotsLayer } from '../../charts/plots-layer.tsx'
import { useValueAxis } from '../../charts/use-value-axis.ts'
import type { Scene } from '../scene.ts'
import type { LargeLook } from './large-look.ts'
import '../../charts/chart-picture.css'
import '../../kpis/state-glyph.css'

interface AudienceChartProps {
  readonly scene: Scene
  readonly large: LargeLook
}

export function AudienceChart({ scene, large: { look } }: AudienceChartProps) {
  const { chart, documentId, isHeld, isReplayed, language, year } = scene
  const { subject } = chart
  const [box, size] = useSize<HTMLDivElement>()
  // In a replay both sides of the change stand on one axis.
  const axis = useValueAxis(subject, documentId, isHeld || isReplayed)
  const picture = useMemo(
    () =>
      size === null
        ? null
        : pictureOf(subject, { ...size, axis, unit: unitOn(axis, subject.unit), year, language }, look),
    [size, subject, axis, year, language, look],
  )
  const frame = picture?.plots[0]?.frame
  return (
    <div ref={box} className="audience-plot">
      {size !== null && picture !== null && (
        <div className="chart-layers" data-moving={isReplayed}>
          {subject.kind === 'multiples' && (
            <ChartKey owners={subject.panels[0]?.lines ?? []} height={keyHeight(look)} />
          )}
          <MarksLayer {...size} marks={picture.ground} />
          {subject.kind === 'lines' && picture.plotly !== null && frame !== undefined && (
            <svg className="audience-axes" width={size.width} height={size.height} aria-hidden="true">
              <DrawnShapes
                shapes={[
                  ...axisShapes(picture.plotly.layout, frame, look),
                  ...stillShapes(subject, frame, look),
                ]}
              />
            </svg>
          )}
          <PlotsLayer {...size} plots={picture.plots} />
          <MarksLayer {...size} marks={picture.marks} />
          {subject.remark !== null && <p className="chart-remark">{subject.remark}</p>}
        </div>
      )}
    </div>
  )
}
