/** Panels of the screen as the planner arranged them. */

import type { Panels, Workspace } from '../../shared/contract/workspace.ts'

/** The workspace with a part of one panel's arrangement changed. */
export function withPanel<Name extends keyof Panels>(
  workspace: Workspace,
  name: Name,
  change: Partial<Panels[Name]>,
): Workspace {
  const panels = { ...workspace.panels, [name]: { ...workspace.panels[name], ...change } }
  return { ...workspace, panels }
}
