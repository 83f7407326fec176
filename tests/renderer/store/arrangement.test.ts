import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openApp } from '../../../renderer/store/app-store.ts'
import type { Workspace } from '../../../shared/contract/workspace.ts'
import { fakeHost } from '../fake-client.ts'

const modeIs = (chartMode: Workspace['chartMode']) => (workspace: Workspace) => ({ ...workspace, chartMode })

async function opened() {
  const host = fakeHost()
  const { actions } = await openApp(host.client)
  const written = () => host.asked.flatMap(({ name, input }) => (name === 'workspace:write' ? [input] : []))
  return { actions, written }
}

describe('the arrangement of the screen', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is kept once, when what changes with every frame rests', async () => {
    const { actions, written } = await opened()
    for (const mode of ['index', 'difference', 'relative'] as const) actions.arrange(modeIs(mode))
    expect(written()).toEqual([])
    vi.runAllTimers()
    expect(written()).toMatchObject([{ chartMode: 'relative' }])
  })

  it('is kept at once where the page is about to go, and then not again', async () => {
    const { actions, written } = await opened()
    actions.arrange(modeIs('index'))
    actions.keepArrangement()
    expect(written()).toMatchObject([{ chartMode: 'index' }])
    actions.keepArrangement()
    vi.runAllTimers()
    expect(written()).toHaveLength(1)
  })

  it('is not kept where nothing changed', async () => {
    const { actions, written } = await opened()
    actions.arrange(workspace => workspace)
    actions.keepArrangement()
    vi.runAllTimers()
    expect(written()).toEqual([])
  })
})
