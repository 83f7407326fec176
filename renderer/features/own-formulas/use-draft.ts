/** What is being written: it waits in the store while the planner looks elsewhere. */

import { useMemo } from 'react'
import type { OwnEditing } from '../../store/drawer.ts'
import { draftKey, type OwnDraft } from '../../store/own-drafts.ts'
import { useActions, useApp } from '../../store/use-app.ts'

export interface Writing {
  readonly draft: OwnDraft
  /** Whether it is another than what is in force. */
  readonly isChanged: boolean
  change(part: Partial<OwnDraft>): void
  /** Lets the draft go. */
  giveUp(): void
}

/** @param inForce what stands in the document or in the model; the same object while it does not change. */
export function useDraft(editing: OwnEditing, inForce: OwnDraft): Writing {
  const { keepDraft } = useActions()
  const kept = useApp(state => state.drafts[draftKey(state, editing)])
  return useMemo(() => {
    const draft = kept ?? inForce
    return {
      draft,
      isChanged: kept !== undefined,
      change: part => {
        const next = { ...draft, ...part }
        keepDraft(editing, isSame(next, inForce) ? null : next)
      },
      giveUp: () => keepDraft(editing, null),
    }
  }, [kept, inForce, editing, keepDraft])
}

function isSame(one: OwnDraft, other: OwnDraft): boolean {
  return (
    one.label === other.label &&
    one.unit === other.unit &&
    one.formula === other.formula &&
    one.start === other.start &&
    one.note === other.note &&
    one.isForFamily === other.isForFamily
  )
}
