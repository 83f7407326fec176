/** The number beside the chart, large enough for the last row. */

import { StateGlyph } from '../../kpis/state-glyph.tsx'
import type { SceneBullet, SceneCard, SceneNumber, SceneState } from '../scene.ts'
import { fittedSize, NUMBER_STEPS } from './fitted-size.ts'

interface AudienceCardProps {
  readonly card: SceneCard
  /** Width of a text set one unit large, in units. */
  readonly measure: (text: string) => number
}

/** Width of the column of the card, in units. */
const WIDTH = 27

export function AudienceCard({ card, measure }: AudienceCardProps) {
  const { measure: name, scenario, year, value, bullet, state, rows, further } = card
  return (
    <section className="audience-card">
      {name !== '' && <p className="audience-measure">{name}</p>}
      <p className="audience-label">
        <b className="audience-scenario">{scenario}</b> <span className="audience-label-year">{year}</span>
      </p>
      <BigNumber value={value} measure={measure} />
      {bullet !== null && <Bullet bullet={bullet} />}
      {state !== null && <Pill state={state} />}
      <dl className="audience-rows">
        {rows.map(({ words, amount }) => (
          <div key={words}>
            <dt data-alone={amount === ''}>{words}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
      {further !== null && (
        <div className="audience-further">
          <p className="audience-further-words">{further.words}</p>
          <div>
            <p className="audience-middle">
              {further.value.number}
              <span className="audience-middle-unit">{further.value.unit}</span>
            </p>
            <Pill state={further.state} />
          </div>
        </div>
      )}
    </section>
  )
}

/** The unit stands behind the number, or under it where it has no room there. */
function BigNumber({
  value: { number, unit },
  measure,
}: { readonly value: SceneNumber } & Pick<AudienceCardProps, 'measure'>) {
  const isShort = unit.length <= 2
  const room = isShort ? WIDTH - 5 : WIDTH
  // Digits are set closer than they are measured, which leaves some air.
  const { size } = fittedSize(number, room, NUMBER_STEPS, measure)
  return (
    <p className="audience-number" data-below={!isShort}>
      <b className="audience-digits" style={{ fontSize: `calc(${size} * var(--u))` }}>
        {number}
      </b>
      <span className="audience-unit">{unit}</span>
    </p>
  )
}

function Bullet({ bullet: { value, base, target, words } }: { readonly bullet: SceneBullet }) {
  const at = (part: number) => `${(100 * part).toFixed(3)}%`
  return (
    <div className="audience-bullet">
      <span className="audience-bullet-words" style={{ left: at(target), translate: `-${at(target)}` }}>
        {words}
      </span>
      <div aria-hidden="true">
        <span className="audience-bullet-fill" style={{ width: at(value) }} />
        <span className="audience-bullet-base" style={{ left: at(base) }} />
        <span className="audience-bullet-target" style={{ left: at(target) }} />
      </div>
    </div>
  )
}

function Pill({ state: { kind, words } }: { readonly state: SceneState }) {
  return (
    <span className="audience-pill" data-state={kind}>
      <StateGlyph kind={kind} />
      {words}
    </span>
  )
}
