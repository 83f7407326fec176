/**
 * Version 2 of the form of a scenario file, frozen on 26 November 2026: what stands here says what files of that version
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

export const form2 = z.strictObject({
  format: z.literal('h45'),
  version: z.literal(2),
  minReader: z.literal(2).default(2),
  pack: z.strictObject({ id: z.string(), version: z.string(), hash: z.string().optional() }),
  id: z.string().min(1).max(64),
  title,
  notes: text.default(''),
  scenarios: z.array(scenario).min(1).max(200),
  base: z.string().nullable().default(null),
  views: z.array(z.json()).max(200).default([]),
  stamp: stamp.nullable().default(null),
})
