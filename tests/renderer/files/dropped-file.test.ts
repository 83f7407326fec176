import { describe, expect, it } from 'vitest'
import { readDrop } from '../../../renderer/features/files/dropped-file.ts'

function dropped(name: string, isDirectory = false) {
  return {
    kind: 'file',
    getAsFile: () => new File(['{}'], name),
    webkitGetAsEntry: () => ({ isDirectory }),
  }
}
const text = { kind: 'string', getAsFile: () => null, webkitGetAsEntry: () => null }

describe('a drop', () => {
  it('of one scenario file opens it', () => {
    const { file, faults } = readDrop([dropped('kế hoạch.H45')])
    expect([file?.name, faults]).toEqual(['kế hoạch.H45', []])
  })

  it('of a thousand files opens the first scenario, and says once that the others were left', () => {
    const files = Array.from({ length: 1000 }, (_, index) => dropped(index === 3 ? 'a.h45' : `${index}.png`))
    const { file, faults } = readDrop(files)
    expect(file?.name).toBe('a.h45')
    expect(faults).toEqual([{ code: 'outside.one-at-a-time', args: { name: 'a.h45', others: 999 } }])
  })

  it.each([
    ['a picture', [dropped('chart.png')], 'file.not-a-scenario-name'],
    ['two pictures', [dropped('chart.png'), dropped('chart.svg')], 'file.not-a-scenario-name'],
    ['a folder', [dropped('plans', true)], 'outside.folder'],
    ['a folder with the name of a file', [dropped('plans.h45', true)], 'outside.folder'],
  ])('of %s opens nothing, and says so once', (_what, items, code) => {
    expect(readDrop(items)).toMatchObject({ file: null, faults: [{ code }] })
  })

  it('of text, as from a field, is none of files', () => {
    expect(readDrop([text])).toEqual({ file: null, faults: [] })
  })
})
