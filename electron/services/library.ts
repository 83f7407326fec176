/** What the files of a folder hold, for a view of them all. */

import type { DescribedFile } from '../../shared/contract/files.ts'
import type { RunningModel } from './running-model.ts'
import type { ScenarioFiles } from './scenario-files.ts'

export class Library {
  private readonly files: ScenarioFiles
  private readonly running: Pick<RunningModel, 'catalogue' | 'readDocument' | 'simulate'>

  constructor(files: ScenarioFiles, running: Pick<RunningModel, 'catalogue' | 'readDocument' | 'simulate'>) {
    this.files = files
    this.running = running
  }

  describe(tickets: readonly string[], withHeadlines: boolean): Promise<DescribedFile[]> {
    return Promise.reject(new Error(`not built: ${this.files} ${this.running} ${tickets} ${withHeadlines}`))
  }
}
