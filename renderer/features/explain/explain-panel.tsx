/** Where a number comes from: what it is, in which year and in which run, and everything that it is made of. */

import { useMemo } from 'react'
import { anchorOf } from '../../../shared/book/anchors.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { Explained } from '../../store/drawer.ts'
import { useActions, useApp, useWatched } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { bookScreenMessages } from '../book/book-screen-messages.ts'
import { FaultLines } from '../files/fault-lines.tsx'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { isStale, StaleMark } from '../kpis/stale-mark.tsx'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, readingOf, useExplainView, valueOn } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { LeverCard, ParameterCard } from './given-cards.tsx'
import { BenchmarkCard, TargetCard } from './judged-cards.tsx'
import { useEquations } from './kept-answers.ts'
import { type Subject, subjectOf } from './subject.ts'
import { Trail } from './trail.tsx'
import { numberLink, useFollowedYear } from './use-panel.ts'
import { VariableCard } from './variable-card.tsx'
import './explain.css'

export function ExplainPanel({ trail }: { readonly trail: readonly Explained[] }) {
  const last = trail.at(-1)
  return last === undefined ? null : <Explanation trail={trail} last={last} />
}

interface ExplanationProps {
  readonly trail: readonly Explained[]
  readonly last: Explained
}

/** As many neighbours as the host is asked about at once. */
const MOST_ASKED = 400

function Explanation({ trail, last }: ExplanationProps) {
  const text = useMessages(explainMessages)
  const { stepBack } = useActions()
  const view = useExplainView(last)
  const subject = subjectOf(view.catalogue, last.item)
  useFollowedYear(last)

  const modelId = modelIdOf(subject)
  const own = useMemo(() => (modelId === null ? [] : [modelId]), [modelId])
  const { byId: equations, faults } = useEquations(own)
  const equation = modelId === null ? undefined : equations.get(modelId)
  const around = useMemo(
    () =>
      equation === undefined ? own : [...own, ...equation.uses, ...equation.usedBy].slice(0, MOST_ASKED),
    [own, equation],
  )
  useEquations(around)
  useWatched('explain', around)

  const title = subject === null ? last.item : titleOf(subject, view)
  return (
    <DrawerPanel
      name="explain"
      label={`${text.region}: ${title}`}
      title={title}
      about={<ValueLine subject={subject} view={view} />}
      subject={`${last.item} ${last.side}`}
      side={last.side}
      onBack={trail.length > 1 ? stepBack : undefined}
      instead={() => numberLink(trail[0]?.item ?? '')}
    >
      <Trail trail={trail} catalogue={view.catalogue} />
      {faults.length > 0 ? <FaultLines faults={faults} /> : null}
      {subject === null ? (
        <p className="explain-note">{text.unknown(last.item)}</p>
      ) : (
        <Card key={last.item} subject={subject} equations={equations} view={view} />
      )}
      {subject === null ? null : <InBook subject={subject} />}
    </DrawerPanel>
  )
}

/** The way to what the model book says of it. */
function InBook({ subject }: { readonly subject: Subject }) {
  const text = useMessages(bookScreenMessages)
  const { openBook } = useActions()
  const at =
    subject.kind === 'target'
      ? anchorOf('target', subject.item.id)
      : anchorOf('item', subject.kind === 'benchmark' ? subject.item.variable : subject.item.id)
  return <TextButton look="plain" icon="book" label={text.seeInBook} onPress={() => openBook(at)} />
}

/** Of what the host is asked: a target and a benchmark are about a variable. */
function modelIdOf(subject: Subject | null): string | null {
  if (subject === null) return null
  return subject.kind === 'target' || subject.kind === 'benchmark' ? subject.item.variable : subject.item.id
}

function titleOf(subject: Subject, { language, catalogue }: ExplainView): string {
  if (subject.kind !== 'benchmark') return subject.item.label[language]
  const { place, variable } = subject.item
  return `${place[language]}: ${itemOf(catalogue.variables, variable).label[language]}`
}

interface CardProps {
  readonly subject: Subject
  readonly equations: ReturnType<typeof useEquations>['byId']
  readonly view: ExplainView
}

function Card({ subject, equations, view }: CardProps) {
  switch (subject.kind) {
    case 'variable':
      return <VariableCard variable={subject.item} equations={equations} view={view} />
    case 'lever':
      return <LeverCard lever={subject.item} equations={equations} view={view} />
    case 'parameter':
      return <ParameterCard parameter={subject.item} equations={equations} view={view} />
    case 'target':
      return <TargetCard target={subject.item} view={view} />
    case 'benchmark':
      return <BenchmarkCard benchmark={subject.item} view={view} />
  }
}

/** The number itself, its year and the run that it is from. */
function ValueLine({ subject, view }: { readonly subject: Subject | null; readonly view: ExplainView }) {
  const text = useMessages(explainMessages)
  const stale = useApp(isStale)
  const { catalogue, language, year, side, title, baseTitle } = view
  if (subject === null || subject.kind === 'target' || subject.kind === 'benchmark') return null
  const value = valueOn(view, side, readingOf(subject))
  const unit = itemOf(catalogue.units, subject.item.unit)
  const run = side === 'base' ? baseTitle : title
  const words =
    subject.kind === 'parameter'
      ? [text.parameter]
      : [String(year), ...(year <= catalogue.lastOutturn ? [text.outturn] : []), run]
  return (
    <p className="explain-value">
      <b>{value === null ? '…' : explainedQuantity(value, unit, language).text}</b>
      <span> · {words.join(' · ')}</span>
      {stale ? <StaleMark language={language} /> : null}
    </p>
  )
}
