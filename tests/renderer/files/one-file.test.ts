import { describe, expect, it } from 'vitest'
import { oneFile } from '../../../renderer/features/files/one-file.ts'

const files = (count: number) => Array.from({ length: count }, (_, index) => new File(['x'], `${index}.h45`))
const items = (isDirectory: boolean) => [{ webkitGetAsEntry: () => ({ isDirectory }) }]

describe('E15: what is dropped on the window', () => {
  it('is opened where it is one file', () => {
    const [file] = files(1)
    expect(oneFile({ files: files(1), items: items(false) })).toMatchObject({ name: file?.name })
    // A drop that a page makes itself has no entries.
    expect(oneFile({ files: files(1), items: [{ webkitGetAsEntry: () => null }] })).toBeInstanceOf(File)
  })

  it('is told in one sentence where it is a thousand files, or a folder', () => {
    expect(oneFile({ files: files(1000), items: items(false) })).toEqual({
      code: 'drop.several',
      args: { count: 1000 },
    })
    expect(oneFile({ files: files(1), items: items(true) })).toEqual({
      code: 'drop.folder',
      args: { name: '0.h45' },
    })
  })

  it('is nothing where it holds no file', () => {
    expect(oneFile({ files: [], items: [] })).toBeNull()
  })
})
