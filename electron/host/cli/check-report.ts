/** What an examination of the model found: in a few lines for a terminal, and as a page for whoever decides about it. */

import { KEPT_SHARES } from '../../../shared/analysis/result-print.ts'
import { escaped } from '../../../shared/escaped.ts'
import { faultLine } from '../../../shared/locale/fault-sentences.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { PrintDifference } from '../../engine/check/compare-prints.ts'
import type { Breach } from '../../engine/check/kinds/laboratory.ts'
import type { BrokenVector } from '../../engine/check/result-print.ts'
import { isSound, type ModelCheck } from '../../services/model-check.ts'

/** Differences and failures that are listed; more of them say nothing new. */
const MOST_LISTED = 100

/** The last line says whether all is well. */
export function checkSummary(found: ModelCheck): string {
  const { reality, vectors, refused, broken, differences } = found
  const breached = reality.filter(({ breach }) => breach !== null)
  const moved = differences.filter(({ kind }) => kind !== 'bits')
  return [
    `reality checks: ${reality.length - breached.length} of ${reality.length} hold`,
    ...breached.map(({ id, label, breach }) => {
      return `  ${id} (${label.en}): ${breachWords(breach)}`
    }),
    `input vectors: ${vectors - refused} run, ${refused} refused because their inputs do not fit together`,
    `hard checks: ${broken.length === 0 ? 'hold in all that ran' : `${broken.length} vectors break one`}`,
    ...broken.slice(0, 10).flatMap(one => brokenLines(one).map(line => `  ${line}`)),
    acceptedLine(found),
    ...moved.slice(0, 20).map(one => `  ${differenceLine(one)}`),
    isSound(found) ? 'sound' : 'not sound',
  ].join('\n')
}

/** Where a check does not hold; empty where it does. */
function breachWords(breach: Breach | null): string {
  if (breach === null) return ''
  const { variable, year, value, against } = breach
  return variable === '' ? 'the run fails' : `${variable} in ${year}, ${value} against ${against}`
}

function acceptedLine({ against, differences, print }: ModelCheck): string {
  if (against === 'none') return 'accepted results: none yet (--accept keeps these)'
  if (against === 'other-vectors') return 'accepted results: of other vectors (--accept keeps these)'
  const all = Object.keys(print.variables).length
  if (differences.length === 0) return `accepted results: all ${all} variables as before`
  const bits = differences.filter(({ kind }) => kind === 'bits').length
  return `accepted results: ${differences.length} of ${all} variables differ from model ${against.version}, ${bits} of them in the last bits only`
}

function brokenLines({ vector, faults }: BrokenVector): string[] {
  const what = vector.kind === 'drawn' ? `vector ${vector.index}` : `${vector.lever} at its ${vector.end}`
  return faults.map(fault => `${what}: ${faultLine(fault, 'en')}`)
}

function differenceLine({ id, kind, worst }: PrintDifference): string {
  if (worst === undefined) return `${id}: ${kind}`
  const { year, share, before, now, relative } = worst
  return `${id}: ${kind}, ${share * 100} % quantile of ${year} from ${before} to ${now} (${(relative * 100).toPrecision(3)} % of its size)`
}

/** A page that needs nothing else, in both languages side by side. */
export function checkPage(found: ModelCheck, catalogue: Catalogue): string {
  const { reality, vectors, refused, broken, against, differences, print } = found
  const labels = new Map(catalogue.variables.map(({ id, label }) => [id, label]))
  const state = (isGood: boolean) => `<td class="${isGood ? 'good' : 'bad'}">${isGood ? '✓' : '✗'}</td>`
  const realityRows = reality.map(({ label, breach }) => {
    return `<tr>${state(breach === null)}<td lang="vi">${escaped(label.vi)}</td><td>${escaped(label.en)}</td><td>${escaped(breachWords(breach))}</td></tr>`
  })
  const differenceRows = differences.slice(0, MOST_LISTED).map(one => {
    const label = labels.get(one.id)
    const { worst } = one
    const size = worst === undefined ? 1 : Math.min(1, worst.relative)
    const numbers =
      worst === undefined
        ? '<td colspan="3"></td>'
        : `<td>${worst.year}, ${worst.share * 100} %</td><td>${worst.before}</td><td>${worst.now}</td>`
    return `<tr class="${one.kind}"><td>${escaped(one.id)}</td><td lang="vi">${escaped(label?.vi ?? '')}</td><td>${escaped(label?.en ?? '')}</td><td>${KINDS[one.kind]}</td>${numbers}<td class="size"><i style="width:${(size * 100).toFixed(1)}%"></i>${(size * 100).toPrecision(3)} %</td></tr>`
  })
  const brokenRows = broken
    .slice(0, MOST_LISTED)
    .flatMap(one => brokenLines(one).map(line => `<tr><td class="bad">✗</td><td>${escaped(line)}</td></tr>`))
  const acceptance =
    typeof against === 'string' ? acceptedLine(found) : `${against.id} ${against.version} (${against.hash})`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(catalogue.title.en)}</title><style>${SHEET}</style></head><body>
<h1><span lang="vi">${escaped(catalogue.title.vi)}: kiểm tra mô hình</span> · ${escaped(catalogue.title.en)}: check of the model</h1>
<p>${escaped(print.model.id)} ${escaped(print.model.version)} (${escaped(print.model.hash)})</p>
<ul>
<li><span lang="vi">Số bộ đầu vào đã chạy</span> · Input vectors run: ${vectors - refused}</li>
<li><span lang="vi">Bộ đầu vào mâu thuẫn, bị từ chối</span> · Refused, inputs that do not fit together: ${refused}</li>
<li><span lang="vi">Bộ đầu vào làm sai điều kiện bắt buộc</span> · Vectors that break a hard check: ${broken.length}</li>
<li><span lang="vi">So với kết quả đã chấp nhận</span> · Held against accepted results of: ${escaped(acceptance)}</li>
</ul>
<h2><span lang="vi">Kiểm tra thực tế</span> · Reality checks</h2><table>${realityRows.join('\n')}</table>
${brokenRows.length === 0 ? '' : `<h2><span lang="vi">Điều kiện bắt buộc bị sai</span> · Hard checks broken</h2><table>${brokenRows.join('\n')}</table>`}
<h2><span lang="vi">Khác với kết quả đã chấp nhận</span> · Differences from accepted results</h2>
${differences.length === 0 ? '<p><span lang="vi">Không có.</span> None.</p>' : `<p>${differences.length} / ${Object.keys(print.variables).length}; ${KEPT_SHARES.map(share => `${share * 100} %`).join(', ')}</p><table>${differenceRows.join('\n')}</table>`}
</body></html>
`
}

const KINDS: Readonly<Record<PrintDifference['kind'], string>> = {
  new: 'mới · new',
  gone: 'đã bỏ · gone',
  moved: 'thay đổi · moved',
  bits: 'chỉ khác bit cuối · last bits only',
}

const SHEET = `body{font:15px/1.45 system-ui,sans-serif;margin:2rem;color:#1c2430}table{border-collapse:collapse;margin:.5rem 0 1.5rem}
td{border-top:1px solid #d5dbe3;padding:.25rem .6rem;vertical-align:top;font-variant-numeric:tabular-nums}
.good{color:#0b6b4f}.bad,.gone td:nth-child(4){color:#a61b29}.moved td:nth-child(4){color:#8a5a00}.bits td{color:#66707e}
.size{min-width:9rem;position:relative}.size i{position:absolute;left:0;bottom:0;height:3px;background:#a61b29}`
