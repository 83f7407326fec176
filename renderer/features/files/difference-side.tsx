/** What one content has otherwise than another, under a heading and in a frame that scrolls. */

import './keeping.css'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { DifferenceList } from './difference-list.tsx'

interface DifferenceSideProps {
  readonly title: string
  readonly before: ScenarioDocument
  readonly after: ScenarioDocument
}

export function DifferenceSide({ title, before, after }: DifferenceSideProps) {
  return (
    <section className="keeping-side" aria-label={title}>
      <h3 className="keeping-head">{title}</h3>
      <div className="keeping-list">
        <DifferenceList before={before} after={after} />
      </div>
    </section>
  )
}
