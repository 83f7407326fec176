/** What is given rather than worked out: a lever with its path and who changed it, a parameter with its range. */

import { Fragment, type ReactNode } from 'react'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { CatalogueLever, CatalogueParameter } from '../../../shared/model/catalogue.ts'
import type { Equation } from '../../../shared/model/equation.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { editedText, spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { pathWords } from '../../../shared/reading/levers/path-words.ts'
import { sourceMessages } from '../../../shared/reading/sources/source-messages.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { goToLever } from '../envelope/go-to-lever.ts'
import { ChangeParameter } from '../own-formulas/explained-formula.tsx'
import { explainMessages } from './explain-messages.ts'
import { ExplainPart } from './explain-part.tsx'
import type { ExplainView } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { NeighbourPicture } from './neighbour-picture.tsx'
import { ReadersList } from './readers-list.tsx'
import { SourceCard } from './source-card.tsx'

interface CardProps {
  readonly equations: ReadonlyMap<string, Equation>
  readonly view: ExplainView
}

export function LeverCard({ lever, equations, view }: CardProps & { readonly lever: CatalogueLever }) {
  const scenario = useApp(activeScenario)
  const { openPath } = useActions()
  const { catalogue, language, year, side } = view
  const text = explainMessages[language]
  const unit = itemOf(catalogue.units, lever.unit)
  const say = (value: number) => spokenText(value, lever.range, unit, language)
  const own = side === 'base' && lever.kind === 'policy' ? null : (scenario.levers[lever.id] ?? null)
  const ground = groundOf(lever, catalogue)
  const inWords = (path: LeverPath | null) => pathWords(path, lever, unit, ground, language)
  const { min, max, step } = lever.range
  return (
    <>
      <p className="explain-kind" data-kind={lever.kind}>
        {text.lever} · {lever.kind === 'policy' ? text.policy : text.assumption}
      </p>
      {year <= catalogue.lastOutturn ? <p className="explain-note">{text.outturnNote}</p> : null}
      <Definitions
        rows={[
          [text.path, inWords(own)],
          ...(own === null ? [] : [[text.defaultPath, inWords(null)] as const]),
          ...(own === null
            ? []
            : [[text.defaultIn(year), say(lever.values[year - catalogue.baseYear] ?? 0)] as const]),
          [
            text.range,
            `${text.rangeWords(editedText(min, lever.range, unit, language), say(max))} · ${text.step(editedText(step, lever.range, unit, language))}`,
          ],
        ]}
      />
      <div className="explain-actions">
        <TextButton look="bordered" icon="pencil" label={text.editPath} onPress={() => openPath(lever.id)} />
        <TextButton
          look="bordered"
          icon="policy"
          label={text.toLever}
          onPress={() => {
            if (!goToLever(lever.id)) openPath(lever.id)
          }}
        />
      </div>
      <ExplainPart title={text.changedBy}>
        <Changes lever={lever} view={view} />
      </ExplainPart>
      <ExplainPart title={sourceMessages[language].sources} topic="source-mark">
        <SourceCard source={lever.source} language={language} />
      </ExplainPart>
      <Reach id={lever.id} equations={equations} view={view} />
    </>
  )
}

/** Which scenarios of the file set the lever, to what, and instead of what. */
function Changes({ lever, view }: { readonly lever: CatalogueLever; readonly view: ExplainView }) {
  const scenarios = useApp(state => state.document.scenarios)
  const { catalogue, language, year } = view
  const text = explainMessages[language]
  const unit = itemOf(catalogue.units, lever.unit)
  const ground = groundOf(lever, catalogue)
  const say = (values: readonly number[]) =>
    spokenText(values[year - catalogue.baseYear] ?? 0, lever.range, unit, language)
  const changing = scenarios.filter(({ levers }) => Object.hasOwn(levers, lever.id))
  if (changing.length === 0) return <p className="explain-note">{text.changedNowhere}</p>
  return (
    <ul className="explain-list">
      {changing.map(({ id, title, levers }) => (
        <li key={id}>
          <span>{title}</span>
          <span>
            {text.changedIn(say(samplePath(levers[lever.id] ?? null, ground)), say(lever.values))} ({year})
          </span>
        </li>
      ))}
    </ul>
  )
}

interface ParameterCardProps extends CardProps {
  readonly parameter: CatalogueParameter
}

export function ParameterCard({ parameter, equations, view }: ParameterCardProps) {
  const changed = useApp(state => activeScenario(state).parameters[parameter.id])
  const { catalogue, language, title } = view
  const text = explainMessages[language]
  const unit = itemOf(catalogue.units, parameter.unit)
  const { value, low, high, distribution } = parameter
  return (
    <>
      <Definitions
        rows={[
          [text.value, explainedQuantity(value, unit, language).text],
          ...(changed === undefined
            ? []
            : [[text.valueInScenario(title), explainedQuantity(changed, unit, language).text] as const]),
          ...(low === high
            ? []
            : [
                [
                  text.spread,
                  text.rangeWords(
                    quantity(low, unit, { language }).number,
                    explainedQuantity(high, unit, language).text,
                  ),
                ] as const,
              ]),
          [text.distribution, distribution === 'fixed' ? text.fixed : text.triangular],
        ]}
      />
      {low < high ? <ChangeParameter id={parameter.id} /> : null}
      <ExplainPart title={sourceMessages[language].sources} topic="source-mark">
        <SourceCard source={parameter.source} language={language} />
      </ExplainPart>
      <Reach id={parameter.id} equations={equations} view={view} />
    </>
  )
}

/** What is worked out from it, as a picture and as a list. */
function Reach({ id, equations, view }: CardProps & { readonly id: string }) {
  const text = explainMessages[view.language]
  const equation = equations.get(id)
  if (equation === undefined) return null
  return (
    <>
      <ExplainPart title={text.picture}>
        <NeighbourPicture id={id} equations={equations} view={view} levels={1} />
      </ExplainPart>
      <ExplainPart title={text.feeds}>
        <ReadersList equation={equation} view={view} />
      </ExplainPart>
    </>
  )
}

type Row = readonly [name: string, words: ReactNode]

export function Definitions({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="explain-definitions">
      {rows.map(([name, words]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
