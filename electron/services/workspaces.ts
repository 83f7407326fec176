/** How the planner arranged the screen, for each model of its own: boards, cards and settings name what only one model has. */

import { defaultWorkspace, type Workspace } from '../../shared/contract/workspace.ts'
import type { PreferencesKeeper } from './preferences.ts'

/** Models other than the first whose arrangement is kept; of more the oldest go. */
const MOST = 20

export class Workspaces {
  private readonly preferences: Pick<PreferencesKeeper, 'read' | 'write'>
  private readonly other: string | null

  /** @param other id of the pack that runs; null for the one that the program comes with first. */
  constructor(preferences: Pick<PreferencesKeeper, 'read' | 'write'>, other: string | null) {
    this.preferences = preferences
    this.other = other
  }

  /** A model that was never arranged takes over what no model is asked for: widths, and whether the start was guided. */
  read(): Workspace {
    const { workspace, workspaces } = this.preferences.read()
    if (this.other === null) return workspace
    const { panels, isGuided } = workspace
    return workspaces[this.other] ?? { ...defaultWorkspace, panels, isGuided }
  }

  write(workspace: Workspace): void {
    if (this.other === null) {
      this.preferences.write({ workspace })
      return
    }
    const { [this.other]: _, ...others } = this.preferences.read().workspaces
    const kept = Object.entries(others).slice(1 - MOST)
    this.preferences.write({ workspaces: Object.fromEntries([...kept, [this.other, workspace]]) })
  }
}
