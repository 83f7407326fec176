/** One year for everything: the slider under the total. */

import { memo } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { sameContent } from '../../../shared/json/same-content.ts'
import './year-scrubber.css'

interface YearScrubberProps {
  readonly label: string
  readonly first: number
  readonly last: number
  readonly year: number
  /** Years in which something is the matter. */
  readonly marked: readonly number[]
  readonly onChange: (year: number) => void
}

/** Years between which no label fits. */
const LABEL_REACH = 2

export const YearScrubber = memo(function YearScrubber(props: YearScrubberProps) {
  const { label, first, last, year, marked, onChange } = props
  const place = (each: number) => `${(((each - first) / (last - first)) * 100).toFixed(3)}%`
  const marks = [...new Set([first, ...fifths(first, last), last])]
  const labelled = marks.filter(mark => mark === year || Math.abs(mark - year) > LABEL_REACH)
  return (
    <Slider
      className="scrubber"
      aria-label={label}
      minValue={first}
      maxValue={last}
      step={1}
      value={year}
      onChange={onChange}
      formatOptions={{ useGrouping: false }}
    >
      <SliderTrack className="scrubber-track">
        {marked.map(each => (
          <i key={each} className="scrubber-mark" style={{ left: place(each) }} aria-hidden="true" />
        ))}
        {marks.map(mark => (
          <i key={mark} className="scrubber-tick" style={{ left: place(mark) }} aria-hidden="true" />
        ))}
        {[...new Set([...labelled, year])].map(each => (
          <span
            key={each}
            className="scrubber-year"
            data-selected={each === year}
            style={{ left: place(each) }}
            aria-hidden="true"
          >
            {each}
          </span>
        ))}
        <SliderThumb className="scrubber-thumb" />
      </SliderTrack>
    </Slider>
  )
}, sameContent)

/** The years divisible by five, without those too near to the first. */
function fifths(first: number, last: number): number[] {
  const years: number[] = []
  for (let year = Math.ceil(first / 5) * 5; year <= last; year += 5) {
    if (year - first > LABEL_REACH && last - year > LABEL_REACH) years.push(year)
  }
  return years
}
