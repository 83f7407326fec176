/** A path as a picture that hands and keys can change: its handles, the default, the saved path, and what speaks about it. */

import { type MouseEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import type { Observation } from '../../../shared/model/definition.ts'
import { type ChartFrame, xOf, yearAt, yOf } from '../../../shared/reading/charts/chart-frame.ts'
import type { ValueAxis } from '../../../shared/reading/charts/value-axis.ts'
import { snapped } from '../../../shared/reading/levers/lever-number.ts'
import { pathWords } from '../../../shared/reading/levers/path-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { type Size, useSize } from '../../ui/use-size.ts'
import { useChartLook } from '../charts/use-chart-look.ts'
import { withPoint } from './handles.ts'
import { observedWords, type TargetBeside } from './path-background.ts'
import { PathHandles } from './path-handles.tsx'
import { pathMessages } from './path-messages.ts'
import { pictureAxis, type View } from './picture-axis.ts'
import { pictureFrame, placeIn, tickText } from './picture-frame.ts'
import { PictureGround } from './picture-ground.tsx'
import { PictureLines } from './picture-lines.tsx'
import { useHandleDrag } from './use-handle-drag.ts'
import type { PathState } from './use-path.ts'
import './path-picture.css'

interface PathPictureProps {
  readonly state: PathState
  readonly view: View
  readonly observations: readonly Observation[]
  readonly targets: readonly TargetBeside[]
  /** Values of a pasted table that is not taken yet; null where there is none. */
  readonly preview: readonly number[] | null
}

export function PathPicture(props: PathPictureProps) {
  const text = useMessages(pathMessages)
  const [box, size] = useSize<HTMLDivElement>()
  const id = useId()
  const { lever, path, unit, ground, language } = props.state
  return (
    <section
      className="path-picture"
      aria-label={text.picture(lever.label[language], pathWords(path, lever, unit, ground, language))}
      aria-describedby={id}
    >
      <p className="visually-hidden" id={id}>
        {props.state.isLocked ? text.locked : text.handleKeys}
      </p>
      <div className="path-picture-box" ref={box}>
        {size === null ? null : <Picture {...props} size={size} />}
      </div>
    </section>
  )
}

/** How far from its middle a handle is taken, at the usual size of type. */
const REACH = 14

function Picture({ state, view, observations, targets, preview, size }: PathPictureProps & { size: Size }) {
  const look = useChartLook()
  const year = useApp(each => each.year)
  const { setPath, selectYear } = useActions()
  const clip = useId()
  const { lever, path, ground, horizon, unit, language, isLocked } = state
  const axis = useAxis(state, view, observations, targets, preview)
  const frame = useMemo(() => {
    const ticks = axis.ticks.map(tick => tickText(tick, axis, unit, language))
    const first = Math.min(ground.years[0] ?? horizon, ...observations.map(each => each.year))
    return pictureFrame(size, axis, { first, last: horizon }, ticks, look)
  }, [size, axis, unit, language, ground, horizon, observations, look])
  const { heldId, hand, handleUnder, take, move } = useHandleDrag(state, frame, REACH * look.scale)
  const [hoveredId, setHoveredId] = useState<string | null>(null)
  const [addedYear, setAddedYear] = useState<number | null>(null)
  const [pointed, setPointed] = useState<Observation | null>(null)
  const canMove = !isLocked && preview === null

  const observationUnder = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const isNear = ({ year, value }: Observation) =>
      Math.hypot(xOf(frame, year) - event.clientX + left, yOf(frame, value) - event.clientY + top) <
      (REACH / 2) * look.scale
    return observations.find(isNear) ?? null
  }

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const handle = canMove ? handleUnder(event) : null
    if (event.button !== 0) return
    if (handle !== null) {
      // The browser would give the focus to what lies under the pointer, which may be a neighbour.
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>(`[data-handle="${handle.id}"]`)?.focus()
      return take(event, handle)
    }
    const under = yearAt(frame, event.clientX - event.currentTarget.getBoundingClientRect().left)
    if (under >= ground.firstFreeYear) selectYear(under)
  }

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (heldId !== null) return move(event)
    const handle = canMove ? handleUnder(event) : null
    setHoveredId(handle?.id ?? null)
    setPointed(handle === null ? observationUnder(event) : null)
  }

  const onDoubleClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!canMove || hoveredId !== null) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const place = placeIn(frame, event.clientX - left, event.clientY - top)
    const added = yearAt(frame, event.clientX - left)
    if (added < ground.firstFreeYear) return
    const standard = ground.defaults[ground.years.indexOf(added)] ?? place.value
    setPath(lever, withPoint(path, added, snapped(place.value, standard, lever.range), ground))
    setAddedYear(added)
  }

  return (
    <>
      <svg width={size.width} height={size.height} aria-hidden="true">
        <clipPath id={clip}>
          <rect
            x={frame.left}
            y={frame.top - 2}
            width={frame.right - frame.left + 2}
            height={frame.bottom - frame.top + 4}
          />
        </clipPath>
        <PictureGround
          frame={frame}
          look={look}
          range={lever.range}
          unit={unit}
          language={language}
          lastOutturn={ground.firstFreeYear - 1}
          year={year}
        />
        <PictureLines
          state={state}
          frame={frame}
          look={look}
          observations={observations}
          targets={targets}
          preview={preview}
          clip={clip}
        />
      </svg>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way to the handles, which are the controls */}
      <div
        className="path-hands"
        data-hand={heldId !== null ? 'closed' : hoveredId !== null ? 'open' : undefined}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => {
          setHoveredId(null)
          setPointed(null)
        }}
        onDoubleClick={onDoubleClick}
      >
        {canMove ? (
          <PathHandles
            state={state}
            frame={frame}
            look={look}
            hand={hand}
            heldId={heldId}
            hoveredId={hoveredId}
            addedYear={addedYear}
          />
        ) : null}
        {pointed === null ? null : <ObservedWords observation={pointed} state={state} frame={frame} />}
      </div>
    </>
  )
}

interface ObservedWordsProps {
  readonly observation: Observation
  readonly state: PathState
  readonly frame: ChartFrame
}

/** Beside an observation under the pointer; readers of the screen have it from the notes under the picture. */
function ObservedWords({ observation, state, frame }: ObservedWordsProps) {
  const isRight = xOf(frame, observation.year) < (frame.left + frame.right) / 2
  return (
    <span
      className="picture-observed-words"
      data-side={isRight ? 'right' : 'left'}
      style={{ left: xOf(frame, observation.year), top: yOf(frame, observation.value) }}
      aria-hidden="true"
    >
      {observedWords(observation, state)}
    </span>
  )
}

/** Stands still while a hand is on the lever, so that nothing slides away under it. */
function useAxis(
  { lever, ground, values, savedValues }: PathState,
  view: View,
  observations: readonly Observation[],
  targets: readonly TargetBeside[],
  preview: readonly number[] | null,
): ValueAxis {
  const isHeld = useApp(state => state.held === lever.id)
  const fitting = useMemo(
    () =>
      pictureAxis(view, lever.range, [
        ...values,
        ...ground.defaults,
        ...(savedValues ?? []),
        ...(preview ?? []),
        ...observations.map(each => each.value),
        ...targets.map(({ target }) => target.value),
      ]),
    [view, lever, values, ground, savedValues, preview, observations, targets],
  )
  const kept = useRef(fitting)
  if (!isHeld) kept.current = fitting
  return kept.current
}
