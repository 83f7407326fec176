/** The soft remark that a lever's path leaves what the city has seen; nothing where it does not, or too little is known. */

import { useMemo } from 'react'
import type { CatalogueLever } from '../../../../shared/model/catalogue.ts'
import { leverJudgement } from '../../../../shared/reading/growth-view.ts'
import type { LeverPath } from '../../../../shared/scenario/lever-path.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { Icon } from '../../../ui/icon.tsx'
import { remarkWords } from './growth-words.ts'
import { plausibilityMessages } from './plausibility-messages.ts'
import './plausibility-remark.css'

interface PlausibilityRemarkProps {
  readonly lever: CatalogueLever
  /** Null is the default path. */
  readonly path: LeverPath | null
  /** A line of its own, or a term and its text inside a list of definitions. */
  readonly as: 'line' | 'definition'
}

export function PlausibilityRemark({ lever, path, as }: PlausibilityRemarkProps) {
  const text = useMessages(plausibilityMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const words = useMemo(
    () => remarkWords(leverJudgement(catalogue, lever, path), language),
    [catalogue, lever, path, language],
  )
  if (words === null) return null
  const content = (
    <>
      <Icon name="flag" />
      <span>{words}</span>
    </>
  )
  return as === 'line' ? (
    <p className="plausibility-remark">{content}</p>
  ) : (
    <>
      <dt>{text.remarkTitle}</dt>
      <dd className="plausibility-remark">{content}</dd>
    </>
  )
}
