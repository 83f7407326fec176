/**
 * A native chart as a part of the package, after ECMA-376 part 1, 21.2. Written here and not by the slides' library, which knows no
 * dash or marker of one line, no label of one point and no empty cell.
 */

import { placeOf, yearsPlace } from './chart-sheet.ts'
import type { NativeChart, NativeLabel, NativeMarker, NativeSeries, SheetColumn } from './native-chart.ts'
import { FONT, hex, slideColors } from './slide-look.ts'
import { xml } from './slide-text.ts'

const YEARS = 111
const VALUES = 112

/** The chart as XML; `rId1` of its relationships is the workbook. */
export function chartXml(chart: NativeChart, language: string): string {
  const { areas, lines } = chart
  const axes = `<c:axId val="${YEARS}"/><c:axId val="${VALUES}"/>`
  const areaGroup =
    areas.length === 0
      ? ''
      : `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${areas.map((series, index) => areaSeries(chart, series, index)).join('')}${axes}</c:areaChart>`
  const lineGroup =
    lines.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map((series, index) => lineSeries(chart, series, areas.length + index)).join('')}<c:marker val="1"/>${axes}</c:lineChart>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    plotLayout(chart),
    areaGroup,
    lineGroup,
    yearAxis(chart),
    valueAxis(chart),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(chart.fontSize, slideColors.ink3, false),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
    '</c:chartSpace>',
  ].join('')
}

function plotLayout({ plot }: NativeChart): string {
  const { x, y, width, height } = plot
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${width}"/><c:h val="${height}"/></c:manualLayout></c:layout>`
}

function areaSeries(chart: NativeChart, series: NativeSeries, index: number): string {
  return `<c:ser>${headOf(chart, series, index)}${shape(series)}${labelsOf(chart, series)}${dataOf(chart, series)}</c:ser>`
}

function lineSeries(chart: NativeChart, series: NativeSeries, index: number): string {
  const points = series.marked
    .toSorted((one, other) => one.at - other.at)
    .map(
      ({ at, marker }) =>
        `<c:dPt><c:idx val="${at}"/>${markerXml(marker)}<c:bubble3D val="0"/>${shape(series)}</c:dPt>`,
    )
  return `<c:ser>${headOf(chart, series, index)}${shape(series)}${markerXml(series.marker)}${points.join('')}${labelsOf(chart, series)}${dataOf(chart, series)}<c:smooth val="0"/></c:ser>`
}

function headOf(chart: NativeChart, series: SheetColumn, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${placeOf(chart, series).name}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
}

function dataOf(chart: NativeChart, series: SheetColumn): string {
  const { years, format, yearStep } = chart
  const points = series.values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  )
  // Only the years that are written: some programs know no step between them, and would turn or break all of them.
  const written = years.map((year, index) =>
    index % yearStep === 0 ? `<c:pt idx="${index}"><c:v>${year}</c:v></c:pt>` : '',
  )
  const count = `<c:ptCount val="${years.length}"/>`
  return `<c:cat><c:strRef><c:f>${yearsPlace(chart)}</c:f><c:strCache>${count}${written.join('')}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${placeOf(chart, series).values}</c:f><c:numCache><c:formatCode>${xml(format)}</c:formatCode>${count}${points.join('')}</c:numCache></c:numRef></c:val>`
}

function shape({ stroke, fill }: Pick<NativeSeries, 'stroke' | 'fill'>): string {
  const filled = fill === null ? '<a:noFill/>' : solid(fill.color, fill.opacity)
  if (stroke === null) return `<c:spPr>${filled}<a:ln><a:noFill/></a:ln></c:spPr>`
  const cap = stroke.dash.length === 0 ? 'rnd' : 'flat'
  return `<c:spPr>${fill === null ? '' : filled}<a:ln w="${emu(stroke.width)}" cap="${cap}">${solid(stroke.color)}${dash(stroke.dash)}<a:round/></a:ln></c:spPr>`
}

/** Lengths in widths of the line, which Office counts in thousandths of a per cent. */
function dash(lengths: readonly number[]): string {
  if (lengths.length === 0) return '<a:prstDash val="solid"/>'
  const pairs = Array.from({ length: Math.ceil(lengths.length / 2) }, (_, index) => {
    const on = Math.round((lengths[2 * index] ?? 1) * 100_000)
    const off = Math.round((lengths[2 * index + 1] ?? 1) * 100_000)
    return `<a:ds d="${on}" sp="${off}"/>`
  })
  return `<a:custDash>${pairs.join('')}</a:custDash>`
}

function markerXml(marker: NativeMarker | null): string {
  if (marker === null) return '<c:marker><c:symbol val="none"/></c:marker>'
  return `<c:marker><c:symbol val="${marker.symbol}"/><c:size val="${Math.round(marker.size)}"/><c:spPr>${solid(marker.fill)}<a:ln w="15875">${solid(marker.color)}</a:ln></c:spPr></c:marker>`
}

const SIDES: Readonly<Record<NativeLabel['side'], string>> = { left: 'l', right: 'r', above: 't', below: 'b' }

function labelsOf(chart: NativeChart, { labels }: NativeSeries): string {
  const nothing =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  if (labels.length === 0) return ''
  return `<c:dLbls>${labels
    .toSorted((one, other) => one.at - other.at)
    .map(label => labelXml(chart, label))
    .join('')}${nothing}</c:dLbls>`
}

function labelXml({ fontSize, format }: NativeChart, label: NativeLabel): string {
  const { at, says, side, color, isBold, shift } = label
  const layout =
    shift.x === 0 && shift.y === 0
      ? ''
      : `<c:layout><c:manualLayout><c:x val="${shift.x}"/><c:y val="${shift.y}"/></c:manualLayout></c:layout>`
  return `<c:dLbl><c:idx val="${at}"/>${layout}<c:numFmt formatCode="${xml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(fontSize, color, isBold, ' wrap="none" anchor="ctr"')}<c:dLblPos val="${SIDES[side]}"/><c:showLegendKey val="0"/><c:showVal val="${says === 'name' ? 0 : 1}"/><c:showCatName val="0"/><c:showSerName val="${says === 'value' ? 0 : 1}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator>${says === 'both lines' ? '\n' : '  '}</c:separator></c:dLbl>`
}

function yearAxis({ hasYears, yearStep, fontSize }: NativeChart): string {
  // A turn of no degrees would be one that is wished for: programs then break words instead of leaving some out.
  const turn = ' rot="-60000000" vert="horz"'
  return `<c:catAx><c:axId val="${YEARS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${hasYears ? 0 : 1}"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(slideColors.rule)}</a:ln></c:spPr>${textProperties(fontSize, slideColors.ink3, false, turn)}<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${yearStep}"/><c:tickMarkSkip val="${yearStep}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
}

function valueAxis({ axis, axisTitle, fontSize, format }: NativeChart): string {
  const [first = axis.low, second = axis.high] = axis.ticks
  // Office counts its steps from the lower end, which must be one of them for the others to be round.
  const low = axis.low < first ? first - (second - first) : axis.low
  const title =
    axisTitle === ''
      ? ''
      : `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:r>${runProperties('a:rPr', fontSize, slideColors.ink3, false)}<a:t>${xml(axisTitle)}</a:t></a:r></a:p></c:rich></c:tx><c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout><c:overlay val="0"/></c:title>`
  return `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.high}"/><c:min val="${low}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525">${solid(slideColors.grid)}</a:ln></c:spPr></c:majorGridlines>${title}<c:numFmt formatCode="${xml(tickFormat(format, axis.ticks))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${axis.low < 0 ? 'low' : 'nextTo'}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(fontSize, slideColors.ink3, false)}<c:crossAx val="${YEARS}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/><c:majorUnit val="${second - first}"/></c:valAx>`
}

/** With as many decimals as the ticks need. */
function tickFormat(format: string, ticks: readonly number[]): string {
  const scale = format.includes('%') ? 100 : 1
  const isWritten = (decimals: number) =>
    ticks.every(tick => Math.abs(tick * scale - Number((tick * scale).toFixed(decimals))) < 1e-9)
  const decimals = [0, 1, 2, 3, 4, 5].find(isWritten) ?? 6
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  return format.replace(/#,##0(\.0+)?/g, `#,##0${fraction}`)
}

function textProperties(size: number, color: string, isBold: boolean, body = ''): string {
  return `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr algn="l">${runProperties('a:defRPr', size, color, isBold)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
}

function runProperties(tag: 'a:rPr' | 'a:defRPr', size: number, color: string, isBold: boolean): string {
  return `<${tag} sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">${solid(color)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></${tag}>`
}

function solid(color: string, opacity = 1): string {
  const alpha = opacity === 1 ? '' : `<a:alpha val="${Math.round(opacity * 100_000)}"/>`
  return `<a:solidFill><a:srgbClr val="${hex(color)}">${alpha}</a:srgbClr></a:solidFill>`
}

/** Points in the units of the format. */
function emu(points: number): number {
  return Math.round(points * 12_700)
}
