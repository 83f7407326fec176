/** Scenarios with what their planners say of them. */

import type { ReportContent } from '../../../../shared/report/content.ts'
import type { NamedWords } from './set-named.ts'

/** Those of which something is said. */
export function described({ scenarios }: Pick<ReportContent, 'scenarios'>): NamedWords[] {
  return scenarios
    .filter(({ description }) => description !== '')
    .map(({ name, description }) => ({ title: name, words: description }))
}
