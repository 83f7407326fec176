/** The shapes side by side, each drawn in the size of a word; exactly one is in force. */

import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { type Choice, Segmented } from '../../ui/segmented.tsx'
import { pathMessages } from './path-messages.ts'
import { createShapeSource } from './shape-source.ts'
import { reshaped, type Shape, shapes } from './shapes.ts'
import type { PathState } from './use-path.ts'

const STANDARD = 'standard'
type Chosen = Shape | typeof STANDARD
const all = [STANDARD, ...shapes] as const

/** On a grid of 28 by 14. */
const drawings: Readonly<Record<Chosen, string>> = {
  standard: 'M2 10 12 7.500 26 5.500',
  constant: 'M2 5.500H26',
  ramp: 'M2 11.500 15 3.500H26',
  step: 'M2 11.500H13V3.500H26',
  s_curve: 'M2 11.500C11 11.500 9.500 3.500 18 3.500H26',
  growth: 'M2 11.500C12 11 20 8.500 26 2.500',
  points: 'M3 10.500 11 4 18 8.500 25 3.500',
}

export function ShapeChoice({ state }: { readonly state: PathState }) {
  const text = useMessages(pathMessages)
  const year = useApp(each => each.year)
  const { setPath } = useActions()
  const [fromSource] = useState(createShapeSource)
  const { lever, path, ground } = state

  const choices = all.map(
    (shape): Choice<Chosen> => ({
      value: shape,
      label: text[shape],
      hint: text[`${shape}Hint`],
      face: (
        <span className="shape-face">
          <svg viewBox="0 0 28 14" aria-hidden="true" data-shape={shape}>
            <path d={drawings[shape]} />
            {shape === 'points' ? <path d="M3 10.500h.01M11 4h.01M18 8.500h.01M25 3.500h.01" /> : null}
          </svg>
          {text[shape]}
        </span>
      ),
    }),
  )

  const choose = (chosen: Chosen) => {
    const shape = chosen === STANDARD ? null : chosen
    const next = fromSource(path, shape, source => reshaped(source, shape, ground, lever.range, year))
    setPath(lever, next)
  }

  return (
    <div className="shape-choice">
      <Segmented
        label={text.shape}
        choices={choices}
        value={path === null ? STANDARD : path.shape}
        onChange={choose}
      />
    </div>
  )
}
