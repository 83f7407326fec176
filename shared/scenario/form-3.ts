/**
 * Version 3 of the form of a scenario file, frozen on 26 November 2026: what stands here says what files of that version
 * are, for ever. It shares nothing with the form of today, so that no later change can reach it.
 */

import { z } from 'zod'

const year = z.number().int().min(1900).max(2200)
const value = z.number()
const title = z.string().trim().min(1).max(300)
const text = z.string().max(20_000)

const path = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('constant'), value }),
  z.strictObject({ shape: z.literal('ramp'), from: year, to: year, value }),
  z.strictObject({ shape: z.literal('step'), year, value }),
  z.strictObject({ shape: z.literal('s_curve'), from: year, to: year, value }),
  z.strictObject({ shape: z.literal('growth'), from: year, rate: z.number() }),
  z.strictObject({ shape: z.literal('points'), points: z.record(z.string().regex(/^\d{4}$/), z.number()) }),
])

const scenario = z.strictObject({
  id: z.string().min(1).max(64),
  title,
  description: text.default(''),
  author: z.string().max(300).default(''),
  levers: z.record(z.string(), path).default({}),
  parameters: z.record(z.string(), z.number()).default({}),
  locked: z.array(z.string().max(200)).max(2000).default([]),
})

const stamp = z.strictObject({
  content: z.string().regex(/^[0-9a-f]{64}$/),
  program: z.string().max(64),
  pack: z.strictObject({ version: z.string(), hash: z.string() }),
  results: z
    .array(
      z.strictObject({
        scenario: z.string().min(1).max(64),
        values: z.record(z.string().max(200), z.record(z.string().regex(/^\d{4}$/), z.number())),
      }),
    )
    .max(20),
})

const id = z.string().min(1).max(64)
const item = z.string().min(1).max(200)

const chart = z.strictObject({
  variable: item,
  breakdown: item.nullable(),
  form: z.enum(['stacked', 'multiples']),
  benchmarks: z.boolean(),
})

const storyStep = z.strictObject({
  id,
  sentence: z.string().max(500).default(''),
  notes: z.string().max(5_000).default(''),
  view: z.strictObject({
    scenario: id,
    shown: z.array(id).max(6),
    year,
    chart,
    card: z.strictObject({ variable: item, target: item.nullable() }).nullable(),
    mode: z.enum(['value', 'difference', 'relative', 'index']),
    basis: z.enum(['current', 'constant', 'share', 'per_head', 'usd']),
    bands: z.boolean(),
  }),
})

const executed = z
  .array(z.strictObject({ item, year, value, source: z.string().max(500).default('') }))
  .max(500)

const frozen = z.strictObject({
  at: z.string().max(40),
  program: z.string().max(64),
  model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  data: z.string().max(20),
  title: z.string().max(300),
  levers: z.record(z.string(), path),
  parameters: z.record(z.string(), z.number()),
  executed,
  baseYear: z.number().int(),
  outputs: z.record(z.string(), z.array(z.number())),
  checks: z.array(z.strictObject({ id: z.string(), held: z.boolean() })),
  flags: z.array(z.strictObject({ id: z.string(), years: z.array(z.number().int()) })),
  targets: z.array(
    z.strictObject({
      id: z.string(),
      value,
      met: z.boolean(),
      gap: z.number(),
      firstMet: z.number().int().nullable(),
    }),
  ),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

const decision = z.strictObject({
  id,
  scenario: id,
  date: z.union([z.literal(''), z.iso.date()]).default(''),
  question: text.default(''),
  hypothesis: text.default(''),
  finding: text.default(''),
  decision: text.default(''),
  dissent: text.default(''),
  people: z.string().max(2_000).default(''),
  frozen: frozen.nullable().default(null),
  follows: id.nullable().default(null),
})

export const form3 = z.strictObject({
  format: z.literal('h45'),
  version: z.literal(3),
  minReader: z.literal(2).default(2),
  pack: z.strictObject({ id: z.string(), version: z.string(), hash: z.string().optional() }),
  id: z.string().min(1).max(64),
  title,
  notes: text.default(''),
  scenarios: z.array(scenario).min(1).max(200),
  base: z.string().nullable().default(null),
  views: z.array(z.json()).max(200).default([]),
  pins: z.array(chart).max(24).default([]),
  story: z.array(storyStep).max(100).default([]),
  decisions: z.array(decision).max(100).default([]),
  executed: executed.default([]),
  stamp: stamp.nullable().default(null),
})
