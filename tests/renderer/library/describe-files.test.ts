import { describe, expect, it } from 'vitest'
import { describeFiles } from '../../../renderer/features/library/describe-files.ts'
import type { DescribedFile } from '../../../shared/contract/files.ts'
import { fakeHost, refuse } from '../fake-client.ts'

const tickets = Array.from({ length: 1000 }, (_, index) => `ticket-${index}`)

function described(ticket: string, withHeadlines: boolean): DescribedFile {
  return {
    ticket,
    title: ticket,
    scenarios: [],
    faults: [],
    otherPack: null,
    headlines: withHeadlines ? { a: [1] } : null,
  }
}

/** A host that describes files, with the requests in the order in which they came. */
function describer(refusesAfter = Number.POSITIVE_INFINITY) {
  const requests: { readonly tickets: readonly string[]; readonly withHeadlines: boolean }[] = []
  const { client } = fakeHost({
    'files:describe': ({ tickets: wanted, withHeadlines }) => {
      requests.push({ tickets: wanted, withHeadlines })
      if (requests.length > refusesAfter) refuse({ code: 'host.unreachable', args: {} })
      return wanted.map(ticket => described(ticket, withHeadlines))
    },
  })
  return { client, requests }
}

describe('the reading of a library', () => {
  it('begins with the files at the top and their results, and goes on to every file once', async () => {
    const { client, requests } = describer()
    const describing = describeFiles(client, tickets)
    await describing.start()
    expect(requests[0]).toEqual({ tickets: tickets.slice(0, 12), withHeadlines: true })
    expect(requests.slice(1).every(({ withHeadlines }) => !withHeadlines)).toBe(true)
    expect(Math.max(...requests.map(request => request.tickets.length))).toBe(200)
    expect(requests.flatMap(request => request.tickets).toSorted()).toEqual(tickets.toSorted())
    expect(describing.store.getState().known.size).toBe(1000)
  })

  it('asks for the results of the files that come into view, each once', async () => {
    const { client, requests } = describer()
    const describing = describeFiles(client, tickets)
    await describing.start()
    describing.show(['ticket-500', 'ticket-501'])
    describing.show(['ticket-501', 'ticket-502'])
    await describing.start()
    const withResults = requests.filter(({ withHeadlines }) => withHeadlines).slice(1)
    expect(withResults.flatMap(request => request.tickets)).toEqual([
      'ticket-500',
      'ticket-501',
      'ticket-502',
    ])
    expect(describing.store.getState().known.get('ticket-502')?.headlines).toEqual({ a: [1] })
  })

  it('keeps results that came before a description without them', async () => {
    const { client } = describer()
    const describing = describeFiles(client, ['ticket-0', 'ticket-1'])
    const reading = describing.start()
    describing.show(['ticket-1'])
    await reading
    expect(describing.store.getState().known.get('ticket-1')?.headlines).toEqual({ a: [1] })
  })

  it('asks for nothing more once it was stopped', async () => {
    const { client, requests } = describer()
    const describing = describeFiles(client, tickets)
    const reading = describing.start()
    describing.stop()
    await reading
    expect(requests.length).toBeLessThanOrEqual(3)
  })

  it('says why it reads no more, and keeps what it has read', async () => {
    const { client } = describer(1)
    const describing = describeFiles(client, tickets)
    await describing.start()
    const { known, faults } = describing.store.getState()
    expect(faults).toEqual([{ code: 'host.unreachable', args: {} }])
    expect(known.size).toBe(12)
  })
})
