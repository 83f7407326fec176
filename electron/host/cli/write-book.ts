/** Writes the model book: `npm run book [-- --seeds DIR --out DIR --lang vi|en]`, a page and a PDF in each language. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { languages } from '../../../shared/model/definition.ts'
import { dayOf } from '../../../shared/report/day.ts'
import { bookOf } from '../../services/book/book.ts'
import { bookPage } from '../../services/book/html/page.ts'
import { openModel } from '../../services/running-model.ts'
