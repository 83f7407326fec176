/** The model that a command works with. */

import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FaultError, throwFaults } from '../../../shared/faults.ts'
import { openModel, type RunningModel } from '../../services/running-model.ts'
import { type Given, textOf } from './given.ts'

/** Folder of the program. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The pack that `--seeds` names, or the program's own.
 * @throws FaultError with everything that is wrong with it, at places that can be followed from here.
 */
export async function openPack(given: Given): Promise<RunningModel> {
  const folder = textOf(given, 'seeds') ?? join(ROOT, 'seeds')
  try {
    return await openModel(resolve(folder))
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    throwFaults(
      error.faults.map(fault =>
        fault.at === undefined ? fault : { ...fault, at: { ...fault.at, file: join(folder, fault.at.file) } },
      ),
    )
    throw error
  }
}
