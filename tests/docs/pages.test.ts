/** Pages that lead a newcomer, walked: each block goes where its line says, each command is run. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openModel } from '../../electron/services/running-model.ts'
import { type Ended, runH45 } from '../host/run-h45.ts'
import { ROOT } from '../run/command.ts'
import { stepsOf } from './walked-page.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Does what the page says in `folder`, in which `root` is the folder of the pack. What each command ended with. */
async function walk(page: string, folder: string, root: string): Promise<Ended[]> {
  const ended: Ended[] = []
  const placed = (word: string) => (word === root || word.startsWith(`${root}/`) ? join(folder, word) : word)
  for (const step of stepsOf(await readFile(join(ROOT, 'docs', page), 'utf8'))) {
    if (step.kind === 'command') ended.push(await runH45(step.words.map(placed)))
    else {
      const place = join(folder, step.file)
      await writeFile(place, step.edit(await readFile(place, 'utf8').catch(() => '')))
    }
  }
  return ended
}

describe('docs/add-a-variable.md', () => {
  it('leads to a variable, its chart and its target', async () => {
    const folder = await emptyFolder()
    await cp(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true })
    const [checked, simulated] = await walk('add-a-variable.md', folder, 'seeds')
    expect(checked).toMatchObject({ status: 0, said: '' })
    expect(simulated).toMatchObject({ status: 0, said: '' })
    const { catalogue, presets, simulate } = await openModel(join(folder, 'seeds'))
    expect(catalogue.variables.find(({ id }) => id === 'culture_per_head')?.unit).toBe('m_vnd_per_person')
    const board = catalogue.boards.find(({ id }) => id === 'culture')
    expect(board?.charts).toContain('culture_per_head')
    expect(board?.targets).toContain('t_culture_per_head_2030')
    const programme = presets.flatMap(({ id, scenarios }) => (id === 'programme' ? scenarios : []))
    const [answer] = simulate(programme, ['culture_per_head', 'spend[culture]', 'pop'])
    const series = answer?.run.series ?? {}
    const in2030 = (id: string) => series[id]?.[2030 - catalogue.baseYear] ?? Number.NaN
    expect(in2030('culture_per_head')).toBe(in2030('spend[culture]') / in2030('pop'))
    expect(simulated?.out).toContain(`2030,${in2030('culture_per_head')}`)
    const target = answer?.run.targets.find(({ id }) => id === 't_culture_per_head_2030')
    expect(target?.value).toBe(in2030('culture_per_head'))
    expect(target?.met).toBe(in2030('culture_per_head') >= 1)
  })
})

describe('docs/make-a-pack.md', () => {
  it('leads from an empty folder to a pack that runs', async () => {
    const folder = await emptyFolder()
    const ended = await walk('make-a-pack.md', folder, 'my-city')
    expect(ended.map(({ status, out, said }) => [status, status === 0 ? '' : out + said])).toEqual(
      ended.map(() => [0, '']),
    )
    // A file in an older form would be remarked on: a newcomer begins with the form of today.
    expect(ended.map(({ said }) => said).join('')).not.toContain('scenario.')
    const { catalogue, presets, simulate, pack } = await openModel(join(folder, 'my-city'))
    expect(catalogue.place.en).toBe('Ben Nuoc (example)')
    expect(pack.history).toHaveLength(1)
    expect(catalogue.boards.map(({ id }) => id)).toEqual(['care'])
    const [asToday, moreCare] = presets.map(
      ({ scenarios }) => simulate(scenarios, ['visits_per_head'])[0]?.run,
    )
    const of2040 = (run: typeof asToday) => run?.series.visits_per_head?.[2040 - catalogue.baseYear] ?? 0
    expect(of2040(moreCare)).toBeGreaterThan(of2040(asToday))
    expect(ended.at(-2)?.out).toContain(`2040,${of2040(moreCare)}`)
  })
})

describe('a page that is walked', () => {
  it('puts blocks where their lines say', () => {
    const page = [
      'In `a.yaml`, below `b: 1`:\n\n```yaml\nc: 2\n```',
      'In `a.yaml`, in place of `d: 3`:\n\n```yaml\nd: 4\n```',
      'At the end of `a.yaml`:\n\n```yaml\ne: 5\n```',
      'In `a.yaml`, in place of the item `x`:\n\n```yaml\n  - id: y\n```',
    ].join('\n\n')
    const before = 'b: 1\nd: 3\nf:\n  - id: x\n    g: 1\n\n  - id: z\n'
    const after = stepsOf(page).reduce(
      (text, step) => (step.kind === 'edit' ? step.edit(text) : text),
      before,
    )
    expect(after).toBe('b: 1\nc: 2\nd: 4\nf:\n  - id: y\n\n  - id: z\ne: 5\n')
  })

  it.each([
    ['a block without a place', 'And so on:\n\n```yaml\na: 1\n```', 'must say where it goes'],
    ['a command of another program', '```sh\nrm -rf /\n```', 'begins with npm run'],
  ])('may not hold %s', (_, page, message) => {
    expect(() => stepsOf(page)).toThrow(message)
  })

  it('fails where a line to stand by is not there, or is there twice', () => {
    const [step] = stepsOf('In `a.yaml`, below `b`:\n\n```yaml\nc\n```')
    if (step?.kind !== 'edit') throw new Error('the step is an edit')
    expect(() => step.edit('a\n')).toThrow('0 lines read: b')
    expect(() => step.edit('b\nb\n')).toThrow('2 lines read: b')
  })
})
