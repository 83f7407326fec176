/** The page as it was built: it brings everything along, and names no address from which something would be fetched. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { ROOT } from '../run/command.ts'

const BUILT = path.join(ROOT, 'dist/renderer')

/** Hosts that libraries name in their texts: of markup, of schemas, of messages for developers. Nothing is asked of them, and the policy lets nothing be asked. */
const NAMED_ONLY = [
  'cdn.plot.ly',
  'cloud.plotly.com',
  'github.com',
  'json-schema.org',
  'plotly.com',
  'react.dev',
  'www.w3.org',
]

test('the built page names no host but those that are never asked', () => {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(js|css|html|svg)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(3)
  const text = files.map(name => readFileSync(path.join(BUILT, name), 'utf8')).join('\n')
  const hosts = new Set(
    [...text.matchAll(/\b(?:https?|wss?):\/\/([A-Za-z0-9.-]+)/g)].map(([, host]) => host ?? ''),
  )
  expect([...hosts].filter(host => !NAMED_ONLY.includes(host)).sort()).toEqual([])
})

test('the built page starts from files beside it, without a line of code or style in its markup', () => {
  const html = readFileSync(path.join(BUILT, 'index.html'), 'utf8')
  expect(html).not.toMatch(/https?:|<style|<script(?![^>]* src=)| on\w+=|javascript:/)
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^\.\/assets\//)
})
