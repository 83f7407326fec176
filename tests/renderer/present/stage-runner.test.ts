/** How often scenes are sent: never more than once in a frame, and none that a hold came before. */

import { beforeAll, describe, expect, it } from 'vitest'
import type { Scene } from '../../../renderer/features/present/scene.ts'
import { runStage } from '../../../renderer/features/present/stage-runner.ts'
import { sampleScene } from './sample-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await sampleScene()
})

function running() {
  const sent: number[] = []
  const frames: (() => void)[] = []
  const stage = runStage(
    staged => sent.push(staged.scene.year),
    then => frames.push(then),
  )
  return {
    ...stage,
    sent,
    offerYear: (year: number) => stage.offer({ ...scene, year }),
    frame: () => {
      for (const then of frames.splice(0)) then()
    },
  }
}

describe('a running stage', () => {
  it('sends the last of many scenes with the next frame, and no other', () => {
    const stage = running()
    for (let year = 2026; year < 2040; year += 1) stage.offerYear(year)
    expect(stage.sent).toEqual([])
    stage.frame()
    expect(stage.sent).toEqual([2039])
  })

  it('sends what was done before a hold, and nothing that is done under it', () => {
    const stage = running()
    stage.offerYear(2030)
    stage.hold(true)
    stage.offerYear(2031)
    stage.frame()
    expect(stage.sent).toEqual([2030])
    stage.offerYear(2032)
    stage.hold(false)
    expect(stage.sent).toEqual([2030, 2032])
    stage.frame()
    expect(stage.sent).toEqual([2030, 2032])
  })

  it('sends nothing after it was closed', () => {
    const stage = running()
    stage.offerYear(2030)
    stage.close()
    stage.frame()
    expect(stage.sent).toEqual([])
  })
})
