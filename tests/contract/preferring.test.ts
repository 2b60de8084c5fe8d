import { expect, test } from 'vitest'
import type { Lens } from '../../src/model/lens.js'
import type { Step } from '../../src/store/read-plan.js'
import { idAt, onlyRow, rowAt } from './answers.js'
import { contract } from './contract-graph.js'
import { compare, follow, hop, lens, NOW, nodes, one, select } from './plans.js'

contract('one of several', ({ read }) => {
  const at = async (id: string, step: Step, through: Lens = NOW) => onlyRow((await read(nodes(id, select([], step), through)))[0])
  const holder = one('holder', follow(hop('HOLDS', 'IN'), 'relationship'), select(['certainty']))

  test('R54 what is certain comes before what is only possible, even if that was seen later', async () => {
    const row = await at('mates-arden', holder, lens({ validAt: '2025-07-01' }))
    expect(rowAt(row, 'holder')).toMatchObject({ $id: 'cole-arden', certainty: 'CERTAIN' })
    const earlier = await at('mates-arden', holder, lens({ validAt: '2023-03-15' }))
    expect(rowAt(earlier, 'holder')).toMatchObject({ $id: 'arno-arden', certainty: 'CERTAIN' })
  })

  test('R55 of two that are possible, the one seen last comes first, and of two seen on one day the first by id', async () => {
    const row = await at('mates-arden', holder, lens({ validAt: '2026-02-01' }))
    expect(rowAt(row, 'holder')).toMatchObject({ $id: 'boas-arden', certainty: 'POSSIBLE' })
  })

  test('R56 seen last means as known at the lens', async () => {
    const early = lens({ validAt: '2026-02-01', knownAt: '2023-12-31' })
    expect(idAt(await at('mates-arden', holder, early), 'holder')).toBe('arno-arden')
  })

  test('R57 a lens of certain facts alone prefers nothing to a possible one', async () => {
    expect(idAt(await at('mates-arden', holder, lens({ validAt: '2026-02-01', certainty: 'CERTAIN' })), 'holder')).toBeNull()
  })

  test('R58 the preference is the same when the answer is the node', async () => {
    const who = one('who', follow(hop('HOLDS', 'IN')))
    expect(idAt(await at('mates-arden', who, lens({ validAt: '2025-07-01' })), 'who')).toBe('xan-cole')
    expect(idAt(await at('mates-arden', who, lens({ validAt: '2026-02-01' })), 'who')).toBe('wren-boas')
  })

  test('R59 what is nearest comes before all else', async () => {
    const agency = one('above', follow(hop('REPORTS_TO', 'OUT', { atMost: 16 })))
    expect(idAt(await at('jetty-arden-east', agency), 'above')).toBe('dock-arden-east')
  })

  test('R60 what meets the condition is looked for among all, not only the first', async () => {
    const acting = { ...holder, where: compare('acting', 'equals', true) }
    expect(idAt(await at('head-of-coast', acting, lens({ validAt: '2025-07-01' })), 'holder')).toBe('brandt-coast')
    expect(idAt(await at('minister', acting), 'holder')).toBeNull()
  })

  test('R61 where nothing is found there is null', async () => {
    expect(idAt(await at('head-of-beacons', holder), 'holder')).toBeNull()
    expect(idAt(await at('crown', one('above', follow(hop('REPORTS_TO', 'OUT')))), 'above')).toBeNull()
  })
})
