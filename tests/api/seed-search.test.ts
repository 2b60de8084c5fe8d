import { beforeAll, describe, expect, test } from 'vitest'
import { answerQuery } from '../../src/app.js'
import { SEED } from './asking.js'

interface Hit {
  readonly field: string
  readonly node: { readonly id: string; readonly __typename: string }
}

/** What people type, and the node that they look for: it comes first. */
const FIRST: readonly (readonly [text: string, id: string])[] = [
  ['chicago', 'chicago-il'],
  ['Saint Paul', 'st-paul-mn'],
  ['el centro', 'el-centro-ca'],
  ['ERO Chicago', 'ero-chicago'],
  ['Tucson sector', 'usbp-tucson'],
  ['todd lyons', 'todd-lyons'],
  ['lyons todd', 'todd-lyons'],
  ['Tod Lyons', 'todd-lyons'],
  ['Lyosn', 'todd-lyons'],
  ['greg bovino', 'gregory-bovino'],
  ['Miller', 'stephen-miller'],
  ['ICE', 'ice'],
  ['CBP', 'cbp'],
  ['ERO', 'ero'],
  ['HSI', 'hsi'],
  ['USBP', 'usbp'],
  ['Border Patrol', 'usbp'],
  ['homeland security', 'dhs'],
  ['homelnd security', 'dhs'],
  ['customs and border protection', 'cbp'],
  ['enforcement and removal operations', 'ero'],
  ['director of ICE', 'director-ice'],
  ['deputy director', 'deputy-director-ice'],
  ['border czar', 'wh-border-czar'],
  ['secretary of homeland security', 'secretary-dhs'],
  ['Dallas special agent in charge', 'sac-hsi-dallas'],
  ['El Paso sector chief', 'cpa-usbp-el-paso'],
  ['October 2025 shake-up', 'shakeup-2025-10'],
]
const OTHERS = ['who runs the Chicago field office', 'field office director', 'INS'] as const

describe('what people look for in the dataset', () => {
  const hits = new Map<string, readonly Hit[]>()
  const idsFor = (text: string) => hits.get(text)?.map(({ node }) => node.id) ?? []
  beforeAll(async () => {
    const texts = [...FIRST.map(([text]) => text), ...OTHERS]
    const searches = texts.map((text, index) => `s${index}: search(text: "${text}") { field node { id __typename } }`)
    const { data, errors } = await answerQuery(`{ ${searches.join(' ')} }`, { data: SEED })
    expect(errors).toBeUndefined()
    texts.forEach((text, index) => {
      hits.set(text, JSON.parse(JSON.stringify(data?.[`s${index}`])))
    })
  })

  test.each(FIRST)('%s: %s first', (text, id) => {
    expect(idsFor(text)[0]).toBe(id)
  })

  test('a question in words: its small words do not lead away', () => {
    expect(idsFor('who runs the Chicago field office').slice(0, 3)).toContain('ero-chicago')
    expect(idsFor('who runs the Chicago field office').slice(0, 5)).toContain('fod-ero-chicago')
  })

  test('a kind of post: posts of that name, not those whose notes speak of it', () => {
    const found = hits.get('field office director') ?? []
    expect(found).toHaveLength(10)
    for (const { field, node } of found) expect([field, node.__typename]).toEqual(['title', 'Position'])
    for (const { node } of found) expect(node.id).toMatch(/^d?fod-/)
  })

  test('of a city its offices come with it', () => {
    expect(idsFor('chicago').slice(0, 5).sort()).toEqual([
      'chicago-il',
      'ero-chicago',
      'ero-sub-chicago-il',
      'hsi-chicago',
      'ofo-chicago',
    ])
  })

  test('three letters that nothing has find nothing near them', () => {
    expect(idsFor('INS')).toEqual([])
  })
})
