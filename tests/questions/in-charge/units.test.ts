import { describe, expect, test } from 'vitest'
import { holders, inCharge, problems, type Said, units } from './asked.js'

describe('a unit by its id', () => {
  test('each row is answered on its own day, in the order of the table', async () => {
    const said = await inCharge([
      { office: 'harbour-anne', date: '2025-06-01' },
      { office: 'harbour-anne', date: '2025-04-01' },
      { office: 'harbours', date: '2025-04-01' },
      { office: 'harbour-anne', date: '2024-04-01' },
    ])
    expect(holders(said)).toEqual(['dot-anne', 'cy-anne', 'dot-harbours', 'ben-anne'])
    expect(said.map(({ row, date }) => [row, date])).toEqual([
      [0, '2025-06-01'],
      [1, '2025-04-01'],
      [2, '2025-04-01'],
      [3, '2024-04-01'],
    ])
    expect(problems(said)).toEqual([null, null, null, null])
  })

  test('the chain of command is that of the day', async () => {
    const [april, may] = await inCharge([
      { office: 'harbour-anne', date: '2025-04-01' },
      { office: 'harbour-anne', date: '2025-05-02' },
    ])
    const chain = (said: Said | undefined) =>
      said?.chainOfCommand.map(({ position, tenure }) => [position.id, tenure?.id ?? null])
    expect(chain(april)).toEqual([
      ['harbours-head', 'dot-harbours'],
      ['crown-head', 'ada-crown'],
    ])
    expect(chain(may)).toEqual([
      ['harbours-head', null],
      ['crown-head', 'ada-crown'],
    ])
  })

  test('nobody is known to have headed it: the unit and its chain are there, and the problem says so', async () => {
    const [said] = await inCharge([{ office: 'harbour-bee', date: '2025-05-02' }])
    expect(said).toMatchObject({
      unit: { id: 'harbour-bee' },
      tenure: null,
      matches: [{ id: 'harbour-bee' }],
      problem: 'nobody is known to have headed Bee Harbour (harbour-bee) on 2025-05-02',
    })
    expect(said?.chainOfCommand).toHaveLength(2)
  })

  test('a unit without a head post, an unknown, a retired one, and one that did not exist yet each have their problem', async () => {
    const said = await inCharge([
      { office: 'pilots', date: '2025-05-02' },
      { office: 'ada', date: '2025-05-02' },
      { office: 'old-anne', date: '2025-05-02' },
      { office: 'harbour-bee', date: '2025-01-31' },
    ])
    expect(problems(said)).toEqual([
      'no head post is known of The Pilots (pilots) on 2025-05-02',
      'office: "ada" is no organization or field office that is known to have existed on 2025-05-02: expected an id such as ero-chicago, or a name such as "Chicago Field Office"',
      'office: "old-anne" is a retired id: use "harbour-anne"',
      'office: "harbour-bee" is no organization or field office that is known to have existed on 2025-01-31: expected an id such as ero-chicago, or a name such as "Chicago Field Office"',
    ])
    expect(units(said)).toEqual(['pilots', null, null, null])
    expect(said.map(({ matches }) => matches.length)).toEqual([1, 0, 0, 0])
  })
})
