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

  it('is kept at once, so that a page that is left the next moment finds it again', async () => {
    const { actions, written } = await opened()
    actions.arrange(modeIs('index'))
    expect(written()).toMatchObject([{ chartMode: 'index' }])
    vi.runAllTimers()
    expect(written()).toHaveLength(1)
  })

  it('is kept once more when what changed with every frame rests', async () => {
    const { actions, written } = await opened()
    for (const mode of ['index', 'difference', 'relative'] as const) actions.arrange(modeIs(mode))
    expect(written()).toHaveLength(1)
    vi.runAllTimers()
    expect(written()).toMatchObject([{ chartMode: 'index' }, { chartMode: 'relative' }])
    actions.arrange(modeIs('value'))
    expect(written()).toHaveLength(3)
  })

  it('is not kept again where nothing changed', async () => {
    const { actions, written } = await opened()
    actions.arrange(workspace => workspace)
    vi.runAllTimers()
    expect(written()).toEqual([])
  })
})
