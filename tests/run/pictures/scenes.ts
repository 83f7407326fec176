/** All pictures of the guide, in its order. */

import { analysisScenes } from './analysis-scenes.ts'
import { meetingScenes } from './meeting-scenes.ts'
import { modelScenes } from './model-scenes.ts'
import type { Scene } from './scene.ts'
import { workScenes } from './work-scenes.ts'

export const scenes: readonly Scene[] = [...workScenes, ...analysisScenes, ...meetingScenes, ...modelScenes]
