import { describe, expect, test } from 'vitest'
import { exporting, SEED } from './exporting.js'

// Pictures and pages, as a server sends them.

describe.each(['svg', 'html'])('%s over HTTP', (format) => {
  const { at } = exporting(SEED)

  test('is shown rather than saved, and may fetch nothing', async () => {
    const response = await fetch(at(`/export/${format}?around=ero-denver`))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="enforcement-ero-denver.${format}"`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('is refused for a network in which nobody would see anything, with what to do about it', async () => {
    const response = await fetch(at(`/export/${format}`))
    expect(response.status).toBe(400)
    const { errors } = JSON.parse(await response.text())
    expect(errors[0].extensions.code).toBe('BAD_ARGUMENT')
    expect(errors[0].message).toMatch(
      RegExp(
        `^limit: ${format} has room for 1000 nodes and 5000 relationships, and this network has \\d{4} nodes: ask for less of it, with depth, limit`,
      ),
    )
  })

  test('a worked query is drawn too', async () => {
    const response = await fetch(at(`/q/chicago-before-and-after.${format}`))
    expect(response.headers.get('content-type')).toContain(format)
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="chicago-before-and-after.${format}"`)
    expect(await response.text()).toContain('ERO Chicago Field Office')
  })
})
