/** What each thread of the analyses begins with. */

import { analyses } from '../../engine/analysis/analyses.ts'
import { inWebAssembly } from './back-end.ts'
import { workAsThread } from './thread-work.ts'

workAsThread(analyses, inWebAssembly)
