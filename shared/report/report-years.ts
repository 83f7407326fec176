/** The years of a report's tables. */

import { standardYears } from '../reading/standard-years.ts'
import type { ReportReading } from './report-reading.ts'

/** The last outturn, the years that are looked at where nobody chose any, and the selected one, in their order. */
export function reportYears({ catalogue, year }: Pick<ReportReading, 'catalogue' | 'year'>): number[] {
  const years = new Set([catalogue.lastOutturn, ...standardYears(catalogue), year])
  return [...years].toSorted((one, other) => one - other)
}
