/** What each change of the content was, as data: the list of undo says it in the language in force. */

export type StepLabel =
  | {
      readonly kind: 'lever'
      readonly lever: string
      readonly year: number
      /** Values in the year, in the lever's unit. */
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'path'
      readonly lever: string
      /** The year in which the path changed most, with the values there in the lever's unit. */
      readonly year: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'reset'; readonly lever: string; readonly to: ResetTo }
  | { readonly kind: 'reset-all'; readonly to: ResetTo; readonly count: number }
  /** Money of one line of the budget given to another; `share` of the whole, in the year. */
  | {
      readonly kind: 'take'
      readonly from: string
      readonly to: string
      readonly share: number
      readonly year: number
    }
  /** Levers moved so that a variable reaches a value in a year; the value in the variable's unit. */
  | {
      readonly kind: 'goal-seek'
      readonly variable: string
      readonly year: number
      readonly value: number
      readonly levers: readonly string[]
    }
  /** Levers moved so that targets are met. */
  | { readonly kind: 'optimise'; readonly levers: readonly string[]; readonly targets: number }
  | { readonly kind: 'lock'; readonly lever: string; readonly isLocked: boolean }
  | { readonly kind: 'take-back'; readonly lever: string }
  | {
      readonly kind: 'new' | 'duplicate' | 'delete' | 'describe' | 'reorder' | 'import'
      readonly title: string
    }
  /** What really came about: entered, entered otherwise, or removed; the value in the item's unit. */
  | {
      readonly kind: 'executed' | 'executed-removed'
      readonly item: string
      readonly year: number
      readonly value: number
    }
  /** Paths or executed values that were read in a file, by its name. */
  | { readonly kind: 'import-paths'; readonly levers: readonly string[]; readonly file: string }
  | { readonly kind: 'import-executed'; readonly count: number; readonly file: string }
  /** Of the planner's own: an indicator by its label, a formula of one variable or of several of its family by the id of the first. */
  | { readonly kind: 'indicator-add' | 'indicator-change' | 'indicator-remove'; readonly label: string }
  | {
      readonly kind: 'formula-change' | 'formula-restore'
      readonly variable: string
      readonly count: number
    }
  /** Values in the parameter's unit. */
  | { readonly kind: 'parameter'; readonly parameter: string; readonly from: number; readonly to: number }
  | { readonly kind: 'parameter-reset'; readonly parameter: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** Title of the scenario that a decision record is about; empty where that is gone. */
  | { readonly kind: 'decision'; readonly change: DecisionChange; readonly title: string }
  /** An earlier content of the file put in place of the one in hand; when it was kept, ISO 8601. */
  | { readonly kind: 'restore-version'; readonly keptAt: string }
  /** Of the story: the place of the step before the change, 1 for the first. */
  | {
      readonly kind:
        | 'story-add'
        | 'story-duplicate'
        | 'story-move'
        | 'story-sentence'
        | 'story-notes'
        | 'story-view'
        | 'story-delete'
      readonly place: number
    }
  /** A chart for the pack; the id of its variable. */
  | { readonly kind: 'pin' | 'unpin' | 'pin-move'; readonly variable: string }
  /** Title of the scenario with which the others are compared; null for the moving baseline. */
  | { readonly kind: 'compare-base'; readonly title: string | null }

/** What became of a decision record. `open`: its frozen inputs came among the scenarios. */
export type DecisionChange = 'new' | 'write' | 'delete' | 'freeze' | 'carry-on' | 'open'

/** Where a reset leads: the default path, or the path of the last saved or opened content. */
export type ResetTo = 'base' | 'saved'
