/** The pieces of which a path's sentence is made. */

import { defineMessages } from '../../locale/messages.ts'

/** Where a path goes from one value to another. */
export type Course = 'up' | 'down' | 'level'

export const pathWordsMessages = defineMessages({
  en: {
    standard: (first: string, from: number, last: string, to: number) =>
      `on the default path, from ${first} in ${from} to ${last} in ${to}`,
    standardLevel: (value: string) => `on the default path, held at ${value}`,
    untilThen: (year: number, words: string) => `follows the default to ${year}, then ${words}`,
    held: (value: string, year: number) => `held at ${value} from ${year}`,
    line: (course: Course, first: string, from: number, last: string, to: number) =>
      `${english[course]} in a straight line from ${first} in ${from} to ${last} in ${to}`,
    curve: (course: Course, first: string, from: number, last: string, to: number) =>
      `${english[course]} along an S-curve from ${first} in ${from} to ${last} in ${to}`,
    jump: (course: Course, value: string, year: number) => `${english[course]} to ${value} from ${year}`,
    growth: (course: Course, rate: string, first: string, from: number, last: string, to: number) =>
      `${course === 'down' ? 'shrinks' : 'grows'} ${rate} a year, from ${first} in ${from} to ${last} in ${to}`,
    at: (value: string, year: number) => `${value} in ${year}`,
    points: (points: string) => `runs straight through ${points}`,
    manyPoints: (count: number, first: string, last: string) =>
      `runs through ${count} points, from ${first} to ${last}`,
    highest: (point: string) => `highest ${point}`,
    lowest: (point: string) => `lowest ${point}`,
    thenHeld: (words: string) => `${words}, then stays`,
  },
  vi: {
    standard: (first: string, from: number, last: string, to: number) =>
      `theo lộ trình mặc định, từ ${first} năm ${from} đến ${last} năm ${to}`,
    standardLevel: (value: string) => `theo lộ trình mặc định, giữ ở mức ${value}`,
    untilThen: (year: number, words: string) => `theo mặc định đến hết năm ${year} rồi ${words}`,
    held: (value: string, year: number) => `giữ ở mức ${value} từ năm ${year}`,
    line: (course: Course, first: string, from: number, last: string, to: number) =>
      `${vietnamese[course].verb} tuyến tính từ ${first} năm ${from} ${vietnamese[course].to} ${last} năm ${to}`,
    curve: (course: Course, first: string, from: number, last: string, to: number) =>
      `${vietnamese[course].verb} theo đường chữ S từ ${first} năm ${from} ${vietnamese[course].to} ${last} năm ${to}`,
    jump: (course: Course, value: string, year: number) =>
      `${vietnamese[course].verb} ${vietnamese[course].to} ${value} từ năm ${year}`,
    growth: (course: Course, rate: string, first: string, from: number, last: string, to: number) =>
      `${vietnamese[course].verb} ${rate} mỗi năm, từ ${first} năm ${from} đến ${last} năm ${to}`,
    at: (value: string, year: number) => `${value} năm ${year}`,
    points: (points: string) => `lần lượt qua các mốc ${points}`,
    manyPoints: (count: number, first: string, last: string) =>
      `lần lượt qua ${count} mốc, từ ${first} đến ${last}`,
    highest: (point: string) => `cao nhất ${point}`,
    lowest: (point: string) => `thấp nhất ${point}`,
    thenHeld: (words: string) => `${words}, sau đó giữ nguyên`,
  },
})

const english: Readonly<Record<Course, string>> = { up: 'rises', down: 'falls', level: 'stays' }

const vietnamese: Readonly<Record<Course, { readonly verb: string; readonly to: string }>> = {
  up: { verb: 'tăng', to: 'lên' },
  down: { verb: 'giảm', to: 'xuống' },
  level: { verb: 'giữ', to: 'ở mức' },
}
