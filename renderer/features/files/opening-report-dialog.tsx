/** Says what became of a file on being opened: what was kept, changed and left out, and which results moved. */

import './opening-report.css'
import type { ReactNode } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { foreignText } from '../../../shared/locale/foreign-text.ts'
import type { OpeningReport } from '../../../shared/scenario/opening-report.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { openingReportMessages } from './opening-report-messages.ts'
import { OpeningResults } from './opening-results.tsx'
import { modelChanges } from './opening-view.ts'

export function OpeningReportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(openingReportMessages)
  const opening = useApp(state => state.opening)
  if (opening === null) return null
  const { name, report } = opening
  const { kept, changed, dropped } = report
  return (
    <Modal title={text.title(name)} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="opening-report" aria-label={text.title(name)} tabIndex={0}>
        <Versions report={report} />
        <Part title={dropped.length === 0 ? text.droppedNone : text.dropped(dropped.length)}>
          <Remarks faults={dropped} />
        </Part>
        <Part title={text.kept}>
          <p>{text.keptCounts(kept.scenarios, kept.levers, kept.parameters, kept.views)}</p>
        </Part>
        {changed.length === 0 ? null : (
          <Part title={text.changed}>
            <Remarks faults={changed} />
          </Part>
        )}
        <Part title={text.results}>
          <OpeningResults results={report.results} />
        </Part>
        <Part title={text.differences}>
          <ModelPart changes={report.model} />
        </Part>
      </section>
      <div className="modal-answers">
        <p className="apart opening-untouched">{text.untouched}</p>
        <TextButton autoFocus label={text.close} look="primary" onPress={onClose} />
      </div>
    </Modal>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="opening-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** With what the file was made, above that with which it is shown. */
function Versions({ report: { pack, format } }: { readonly report: OpeningReport }) {
  const text = useMessages(openingReportMessages)
  const isByData = pack.from.version === pack.to.version && pack.from.hash !== pack.to.hash
  const model = ({ version, hash }: OpeningReport['pack']['from']) =>
    isByData && hash !== null
      ? text.modelData(foreignText(version), foreignText(hash.slice(0, 8)))
      : text.model(foreignText(version))
  return (
    <dl className="opening-versions">
      <dt>{text.madeWith}</dt>
      <dd>
        {model(pack.from)}, {text.format(format.from)}
      </dd>
      <dt>{text.shownWith}</dt>
      <dd>
        {model(pack.to)}, {text.format(format.to)}
      </dd>
    </dl>
  )
}

function Remarks({ faults }: { readonly faults: readonly Fault[] }) {
  const language = useLanguage()
  if (faults.length === 0) return null
  return (
    <ul>
      {faults.map(fault => (
        <li key={JSON.stringify(fault)}>
          {sayFault(fault, language)}{' '}
          {fault.at === undefined ? null : (
            <span className="fault-place">{`${fault.at.line}:${fault.at.column}`}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function ModelPart({ changes }: { readonly changes: OpeningReport['model'] }) {
  const text = useMessages(openingReportMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  if (changes === null) return <p>{text.modelUnknown}</p>
  if (changes.length === 0) return <p>{text.modelSame}</p>
  return modelChanges(changes, catalogue, language).map(({ kind, change, names }) => (
    <details key={`${kind} ${change}`}>
      <summary>{text[`${kind}_${change}`](names.length)}</summary>
      <ul>
        {names.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  ))
}
