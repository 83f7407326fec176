/** What the program keeps of the models that it ran: a convenience, found whole or not at all. */

import { ModelPrints } from '../../../electron/services/model-prints.ts'
import { placesIn } from '../shelf.ts'
import type { KindOfFile } from './kind.ts'

const print = { hash: '0123456789abcdef', lever: { growth: '{}' }, parameter: {}, variable: {} }

const prints = (root: string) => new ModelPrints(placesIn(root).preferences)

export const modelPrintKind: KindOfFile = {
  name: 'the print of a model',
  prepare: async root => () => prints(root).keep(print),
  judge: async root => {
    const found = prints(root).find(print.hash)
    await prints(root).keep(print)
    if (prints(root).find(print.hash) === null) return { damaged: 'the next print is not kept' }
    return found === null ? 'old' : 'new'
  },
}
