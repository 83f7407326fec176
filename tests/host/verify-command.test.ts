/** `h45 verify`: what it says of frozen records, and the status with which it ends. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { freeze } from '../../electron/services/decisions/freeze.ts'
import { openModel } from '../../electron/services/running-model.ts'
import { scenarioDocument } from '../../shared/scenario/document.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { TINY, tinyWith } from '../services/faulty-pack.ts'
import { runH45 } from './run-h45.ts'

let file: string
let text: string
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'h45-'))
  file = join(folder, 'decided.h45')
  const document = scenarioDocument.parse({
    format: 'h45',
    version: 4,
    pack: { id: 'lakeside', version: '1.0' },
    id: 'file',
    title: 'File',
    scenarios: [{ id: 'greener', title: 'Xanh hơn' }],
    decisions: [{ id: 'd1', scenario: 'greener', question: 'Trồng thêm?' }],
  })
  const moment = { program: '1', at: '2026-11-26T08:00:00.000Z' }
  const frozen = await freeze(await openModel(TINY), document, 'd1', moment)
  text = writeScenario({
    ...document,
    decisions: document.decisions.flatMap(record => [
      { ...record, frozen },
      { ...record, id: 'd2', follows: 'd1' },
    ]),
  })
  await writeFile(file, text)
  return () => rm(folder, { recursive: true, force: true })
})

const verify = (words: readonly string[] = [], seeds = TINY) =>
  runH45(['verify', '--seeds', seeds, ...words, file])

describe('h45 verify', () => {
  it('confirms a record that is as it was frozen, and leaves open ones alone', async () => {
    const { status, out, said } = await verify()
    expect([status, said]).toEqual([0, ''])
    expect(out).toContain('d1, “Xanh hơn”')
    expect(out).not.toContain('d2')
    expect(out).toContain('Checked: unaltered, and every figure comes out as it was frozen.')
    expect(out).toContain('The scenario still has the inputs that were frozen.')
  })

  it('answers in JSON with all that was found', async () => {
    const { status, out } = await verify(['--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      model: { id: 'lakeside' },
      records: [
        { file, record: 'd1', scenario: 'greener', isIntact: true, recomputed: { kind: 'same' }, moved: [] },
      ],
    })
  })

  it('ends with 1 where a hand has changed a word or a digit', async () => {
    await writeFile(file, text.replace('Trồng thêm?', 'Trồng bớt?'))
    expect(await verify()).toMatchObject({
      status: 1,
      out: expect.stringContaining('the seal does not hold'),
    })
    await writeFile(file, text.replace('"purse": [1000,', '"purse": [1001,'))
    expect(await verify()).toMatchObject({
      status: 1,
      out: expect.stringContaining('purse 2024: 1001 → 1000'),
    })
  })

  it('ends with 1 where another content of the model comes to other figures, and says both', async () => {
    const richer = await tinyWith('model/money.yaml', 'start: 1000', 'start: 2000')
    const { status, out } = await verify([], richer)
    expect(status).toBe(1)
    expect(out).toContain('purse 2024: 1000 → 2000')
    expect(out).toContain('The model has changed since')
  })

  it('tells that a scenario has moved on or is gone, which is no failure', async () => {
    await writeFile(
      file,
      text.replace('"levers": {}', '"levers": { "growth": { "shape": "constant", "value": 0.04 } }'),
    )
    expect(await verify()).toMatchObject({
      status: 0,
      out: expect.stringContaining('The scenario has moved on since: growth'),
    })
    await writeFile(file, text.replace('"id": "greener"', '"id": "other"'))
    expect(await verify()).toMatchObject({ status: 0, out: expect.stringContaining('no longer in the file') })
  })

  it('refuses a file that is none', async () => {
    await writeFile(file, '{}')
    expect(await verify()).toMatchObject({ status: 1, out: '' })
  })
})
