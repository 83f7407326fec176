/** Every campaign, in the order in which they are told. */

import type { Campaign } from './campaign.ts'
import { crashStatesCampaign } from './crash-states.ts'
import { fullDiskCampaign } from './full-disk.ts'
import { jsonSuiteCampaign } from './json-suite.ts'
import { kill9Campaign } from './kill-9.ts'
import { kthCallCampaign } from './kth-call.ts'
import { largeCampaign } from './large.ts'
import { libraryCampaign } from './library.ts'
import { mutatedCampaign } from './mutated.ts'
import { racesCampaign } from './races.ts'
import { saveTimeCampaign } from './save-time.ts'
import { soakCampaign } from './soak.ts'

export const campaigns: readonly Campaign[] = [
  crashStatesCampaign,
  kthCallCampaign,
  kill9Campaign,
  fullDiskCampaign,
  racesCampaign,
  mutatedCampaign,
  jsonSuiteCampaign,
  largeCampaign,
  libraryCampaign,
  saveTimeCampaign,
  soakCampaign,
]
