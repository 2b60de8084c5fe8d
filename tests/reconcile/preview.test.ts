import { describe, expect, test } from 'vitest'
import { defaultLens } from '../../src/model/lens.js'
import { parseDay } from '../../src/model/partial-date.js'
import { preview } from '../../src/reconcile/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT } from '../contract/contract-graph.js'
import { graphWith } from '../dataset/scratch-dataset.js'
import { client } from './client.js'

const { send, refusal } = client(CONTRACT)
const pageOf = (id: string) => send(`/reconcile/preview?id=${encodeURIComponent(id)}`)

describe('a preview', () => {
  test('of a unit says who is in charge on its day, in which dates, who is above, and who says so', async () => {
    const { status, headers, text } = await pageOf('light-belmar@2025-10-01')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const part of [
      '<h1>Belmar Light</h1>',
      'ERO field office, Corvin, BB',
      'On 2025-10-01',
      'Tessa Quist',
      'Keeper, Belmar',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toMatch(/certain; confirmed; from 2024-01-15; to 2025-10-27/)
    expect(text).toMatch(/Above: Head of the Beacon Division \(nobody known\); Head of the Lantern Service \(Petra Lund\)/)
    expect(text).toMatch(/Sources:.*<li>Directory of the Coast Bureau, Coast Bureau, 2025-06-02<\/li>/)
    expect((await pageOf('light-belmar@2025-11-18')).text).toMatch(/Sam Okoro<\/strong>.*acting.*seen 2025-11-18/)
  })

  test('of what nobody is known to head says so', async () => {
    expect((await pageOf('piers@2025-01-01')).text).toContain('no head post is known of Pier Division')
  })

  test('of anything else says what it is', async () => {
    expect((await pageOf('tessa-quist@2025-06-01')).text).toMatch(/Keeper, Belmar, Belmar Light/)
    expect((await pageOf('corvin-bb')).text).toMatch(/<h1>Corvin, BB<\/h1>.*Belmar Light/s)
    expect((await pageOf('directory-2023')).text).toMatch(/<h1>.+<\/h1>/)
  })

  test('leads to the same thing on the same day in GraphiQL', async () => {
    const [, address = ''] = /<a href="(\/graphql\?query=[^"]+)"/.exec((await pageOf('light-belmar@2025-10-01')).text) ?? []
    expect((await send(address)).json).toMatchObject({ data: { asOf: { node: { id: 'light-belmar', label: 'Belmar Light' } } } })
  })

  test('lets no script run and nothing in from elsewhere, and may be shown in a frame', async () => {
    const { headers } = await pageOf('tides')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
    expect(headers.get('content-security-policy')).not.toMatch(/script-src|frame-ancestors/)
    expect(headers.get('x-frame-options')).toBeNull()
  })

  test('of an id that there is not is a page that says so, not found', async () => {
    const { status, headers, text } = await pageOf('"><img src=x onerror=alert(1)>')
    expect(status).toBe(404)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
    expect(text).toContain('is nothing that is known to have been there')
    expect(text).not.toContain('<img')
    expect((await pageOf('arden-light')).text).toContain('use &quot;light-arden&quot;')
  })

  test('of no id is refused', async () => {
    expect(await refusal(send('/reconcile/preview'))).toEqual({
      status: 400,
      code: 'BAD_ARGUMENT',
      message: expect.stringMatching(/^id: none: expected an id/),
    })
  })

  test('has markup in a fact as text, wherever the fact stands', async () => {
    const evil = (place: string) => `<script>alert("${place}")</script>'&`
    const quoted = (place: string) => JSON.stringify(evil(place))
    const graph = await graphWith({
      'sources.yaml': `- { id: an-source, title: ${quoted('title')}, publisher: ${quoted('publisher')}, url: 'https://a.example/?"><script>alert(1)</script>', publishedOn: 2025-06-02, kind: NEWS, quality: ORIGINAL }`,
      'organizations.yaml': `- { id: unit, name: ${quoted('unit')}, kind: OFFICE, sources: [an-source], note: ${quoted('note')} }`,
      'officials.yaml': `- { id: person, name: ${quoted('official')}, sources: [an-source] }`,
      'positions.yaml': `- { id: post, title: ${quoted('post')}, unit: unit, head: true, sources: [an-source] }`,
      'tenures/headquarters.yaml': `- { id: tenure, official: person, position: post, seen: [2025-06-02], note: ${quoted('tenure')}, sources: [an-source] }`,
      ...Object.fromEntries(
        ['retired-ids', 'change-events', 'field-offices', 'claims', 'reassignments', 'cities', 'tenures/field', 'shakeups'].map(
          (kind) => [`${kind}.yaml`, '[]'],
        ),
      ),
    })
    const store = new MemoryStore(graph)
    for (const id of ['unit@2025-06-02', 'person@2025-06-02', 'post@2025-06-02', 'an-source']) {
      const { html } = await preview(store, id, defaultLens(parseDay('2026-06-01')))
      expect(html, id).not.toMatch(/<script|alert\("/)
      expect(html, id).toContain('&lt;script&gt;alert(&quot;')
      expect(html, id).toContain('<a href="https://a.example/?&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" target="_blank"')
    }
    expect((await preview(store, 'unit', defaultLens(parseDay('2025-06-02')))).html).toMatch(
      /official.*post.*note.*tenure.*title.*publisher/s,
    )
  })
})
