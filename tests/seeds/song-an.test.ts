/** The second pack that is shipped: a city that does not exist, and says so wherever it is named. */

import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { examinePack } from '../../electron/services/packs/examine-pack.ts'
import { openModel } from '../../electron/services/running-model.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const running = await openModel(`${SEEDS}/other-cities/song-an`)
const { catalogue, pack, presets } = running

describe('Song An', () => {
  it('says in its title and its place, in both languages, that it is made up', () => {
    for (const { vi, en } of [catalogue.title, catalogue.place]) {
      expect(vi).toContain('hư cấu')
      expect(en).toContain('fictional')
    }
  })

  it('claims no published figure', () => {
    const sources = [...pack.levers, ...pack.parameters, ...pack.equations, ...pack.targets].map(
      item => item.source,
    )
    expect(JSON.stringify(sources)).not.toMatch(/published|literature|calibrated/)
    for (const { source_class, place } of pack.facts) {
      expect(source_class).toBe('invented')
      expect(place).toContain('fictional')
    }
  })

  it('has nothing wrong', async () => {
    expect((await examinePack(`${SEEDS}/other-cities/song-an`)).faults).toEqual([])
  })

  it('misses every target as today, and meets in each preset the one that it is about', () => {
    const met = presets.map(document => {
      const [answer] = running.simulate(document.scenarios, [])
      return answer?.run.targets.filter(({ met: isMet }) => isMet).map(({ id }) => id)
    })
    expect(met).toEqual([[], ['t_safe_2035'], ['t_day_2030']])
  })

  it('is another model than that of Hanoi, in which nothing of it stands', async () => {
    const hanoi = await openModel(SEEDS)
    expect(hanoi.catalogue.model.id).toBe('hanoi')
    expect(hanoi.catalogue.variables.some(({ id }) => id === 'safe_share')).toBe(false)
    expect(catalogue.model.hash).not.toBe(hanoi.catalogue.model.hash)
  })
})
