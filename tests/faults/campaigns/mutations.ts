/** Damage to a file: of its bytes, as disks and transfers do it, and of its structure, as careless programs do. */

import type { Random } from '../random.ts'

const WORDS = [
  '__proto__',
  'constructor',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '1e-999',
  '9007199254740993',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"\\ud800"',
  '"\\u0000"',
  ',',
  '//',
  '\u202e',
  '\ufeff',
  '=cmd|',
  '<img src=x onerror=1>',
]

/** The text with one to four mutations. */
export function mutated(text: string, random: Random): Buffer {
  if (random.next() < 0.5) return mutatedBytes(Buffer.from(text), random)
  const data: unknown = JSON.parse(text)
  const times = 1 + random.below(4)
  for (let time = 0; time < times; time += 1) mutateStructure(data, random)
  return Buffer.from(JSON.stringify(data))
}

type ByteMutation = (bytes: Buffer, random: Random) => Buffer

const byteMutations: readonly ByteMutation[] = [
  (bytes, random) => bytes.fill(random.below(256), random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => {
    if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256)
    return bytes
  },
  (bytes, random) => {
    if (bytes.length > 0) {
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    }
    return bytes
  },
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 0, Buffer.from(random.pick(WORDS))),
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), random.below(40), Buffer.alloc(0)),
  (bytes, random) => {
    const from = random.below(bytes.length + 1)
    return spliced(bytes, random.below(bytes.length + 1), 0, bytes.subarray(from, from + random.below(60)))
  },
]

function mutatedBytes(bytes: Buffer, random: Random): Buffer {
  const times = 1 + random.below(4)
  let now = bytes
  for (let time = 0; time < times; time += 1) now = random.pick(byteMutations)(now, random)
  return now
}

function spliced(bytes: Buffer, at: number, removed: number, added: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)])
}

/** Changes one value, key or item somewhere in the tree. */
function mutateStructure(data: unknown, random: Random): void {
  const places = containers(data)
  if (places.length === 0) return
  const place = random.pick(places)
  const keys = Object.keys(place)
  const key = keys.length === 0 || random.next() < 0.15 ? random.pick(WORDS) : random.pick(keys)
  const choice = random.below(5)
  if (choice === 0) Reflect.deleteProperty(place, key)
  else if (choice === 1) define(place, random.pick(WORDS), own(place, key))
  else define(place, key, random.pick(values)(random))
}

const values: readonly ((random: Random) => unknown)[] = [
  () => null,
  random => random.below(3000) - 500,
  random => random.next() * 10 ** random.below(40),
  random => random.pick(WORDS),
  random => random.pick(WORDS).repeat(random.below(200)),
  random => Array.from({ length: random.below(60) }, () => random.below(9)),
  random => nested(random.below(100)),
  () => true,
  () => ({}),
]

function nested(depth: number): unknown {
  let inner: unknown = 0
  for (let level = 0; level < depth; level += 1) inner = [inner]
  return inner
}

/** Never what is inherited: the tree would lead to the prototype of all objects. */
function own(place: object, key: string): unknown {
  return Object.hasOwn(place, key) ? Reflect.get(place, key) : null
}

/** An own property even where the key is `__proto__`. */
function define(place: object, key: string, value: unknown): void {
  if (Array.isArray(place) && !/^\d{1,3}$/.test(key)) place.push(value)
  else Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true })
}

/** All objects and arrays of the tree. */
function containers(data: unknown): object[] {
  const found: object[] = []
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    found.push(value)
    for (const inner of Object.values(value)) look(inner)
  }
  look(data)
  return found
}
