/** A process of its own that does one piece of work and writes to standard output what that did to the disk. */

import { writeRecording } from './disk-step.ts'
import { Recorder } from './recorder.ts'

const [root = '', name = ''] = process.argv.slice(2)
// Before the program is imported, which then knows no other file system.
const recorder = new Recorder(root)
const { kindNamed } = await import('../kinds/all.ts')
const work = await kindNamed(name).prepare(root)
const recording = await recorder.record(async () => {
  await work()
})
process.stdout.write(writeRecording(recording), () => process.exit(0))
