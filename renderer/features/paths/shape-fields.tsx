/** The numbers of the shape in force, to be typed: they say the same as the handles of the picture. */

import { RATE_STEP, rateBounds } from '../../../shared/reading/levers/growth-rate.ts'
import { editedText, restingText, stepped } from '../../../shared/reading/levers/lever-number.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useLeverHand } from '../levers/use-lever-hand.ts'
import { RATE, readRate, readValue, readYear } from './field-reading.ts'
import { withPoint } from './handles.ts'
import { PathField } from './path-field.tsx'
import { pathMessages } from './path-messages.ts'
import type { PathState } from './use-path.ts'

export function ShapeFields({ state }: { readonly state: PathState }) {
  const text = useMessages(pathMessages)
  const { setPath } = useActions()
  const { lever, path, ground, horizon, unit, language } = state
  const { range } = lever
  const lastOutturn = ground.firstFreeYear - 1
  const hand = useLeverHand(lever.id)

  const valueField = (label: string, value: number, keep: (value: number) => void) => (
    <PathField
      label={label}
      unit={unit.label[language]}
      value={value}
      resting={restingText(value, range, unit, language)}
      edited={editedText(value, range, unit, language)}
      read={typed => readValue(typed, value, range, unit, language)}
      onKeep={keep}
      hand={hand}
      onStep={steps => keep(stepped(value, steps, range))}
    />
  )

  const yearField = (label: string, year: number, min: number, max: number, keep: (year: number) => void) => (
    <PathField
      label={label}
      value={year}
      resting={String(year)}
      edited={String(year)}
      read={typed => readYear(typed, year, { min, max }, language)}
      onKeep={keep}
      hand={hand}
      onStep={steps =>
        keep(Math.min(max, Math.max(min, year + (steps < 0 ? -1 : 1) * Math.ceil(Math.abs(steps)))))
      }
    />
  )

  switch (path?.shape) {
    case undefined:
      return <p className="path-note">{text.standardNote}</p>
    case 'constant':
      return (
        <div className="path-fields">
          {valueField(text.value, path.value, value => setPath(lever, { ...path, value }))}
        </div>
      )
    case 'step':
      return (
        <div className="path-fields">
          {yearField(text.inYear, path.year, ground.firstFreeYear, horizon, year =>
            setPath(lever, { ...path, year }),
          )}
          {valueField(text.value, path.value, value => setPath(lever, { ...path, value }))}
        </div>
      )
    case 'ramp':
    case 's_curve':
      return (
        <div className="path-fields">
          {yearField(text.fromYear, path.from, lastOutturn, path.to - 1, from =>
            setPath(lever, { ...path, from }),
          )}
          {yearField(text.toYear, path.to, Math.max(path.from + 1, ground.firstFreeYear), horizon, to =>
            setPath(lever, { ...path, to }),
          )}
          {valueField(text.endValue, path.value, value => setPath(lever, { ...path, value }))}
        </div>
      )
    case 'growth': {
      const { from, rate } = path
      const bounds = rateBounds(from, ground, range)
      return (
        <div className="path-fields">
          {yearField(text.fromYear, from, lastOutturn, horizon - 1, year => {
            const allowed = rateBounds(year, ground, range)
            const next = allowed === null ? rate : Math.min(allowed.max, Math.max(allowed.min, rate))
            setPath(lever, { ...path, from: year, rate: next })
          })}
          {bounds === null ? null : (
            <PathField
              label={text.rate}
              unit={text.ofItself}
              value={rate}
              resting={restingText(rate, { ...bounds, step: RATE_STEP }, RATE, language)}
              edited={editedText(rate, { ...bounds, step: RATE_STEP }, RATE, language)}
              read={typed => readRate(typed, rate, bounds, language)}
              onKeep={next => setPath(lever, { ...path, rate: next })}
              hand={hand}
              onStep={steps =>
                setPath(lever, { ...path, rate: stepped(rate, steps, { ...bounds, step: RATE_STEP }) })
              }
            />
          )}
          {bounds === null ? <p className="path-fields-note">{text.nothingGrows(from)}</p> : null}
        </div>
      )
    }
    case 'points':
      return <PointsLine state={state} />
  }
}

/** A point where the path stands in the selected year: it changes nothing yet, and can be moved. */
function PointsLine({ state }: { readonly state: PathState }) {
  const text = useMessages(pathMessages)
  const selected = useApp(({ year }) => year)
  const { setPath } = useActions()
  const { lever, path, ground, values, horizon } = state
  const year = Math.min(horizon, Math.max(ground.firstFreeYear, selected))
  const isThere = path?.shape === 'points' && path.points[year] !== undefined
  return (
    <div className="path-points">
      <p className="path-note">{text.pointsNote}</p>
      <TextButton
        look="bordered"
        icon="plus"
        label={text.addPoint(year)}
        isDisabled={isThere}
        onPress={() => {
          const value = values[year - (ground.years[0] ?? year)] ?? 0
          setPath(lever, withPoint(path, year, Number(value.toPrecision(12)), ground))
        }}
      />
    </div>
  )
}
