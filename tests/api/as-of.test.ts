import { expect, test } from 'vitest'
import { contractApi } from './asking.js'

const { data } = contractApi()

test('A8 one request lays two days side by side', async () => {
  const head = '{ fieldOffice(id: "light-belmar") { director { official { name } certainty } } }'
  const query = `{ before: asOf(validAt: "2025-10-01") ${head} after: asOf(validAt: "2025-11-01") ${head} }`
  expect(await data(query)).toEqual({
    before: { fieldOffice: { director: { official: { name: 'Tessa Quist' }, certainty: 'CERTAIN' } } },
    after: { fieldOffice: { director: { official: { name: 'Sam Okoro' }, certainty: 'CERTAIN' } } },
  })
})

test('A9 asOf reaches everything below it: lists, counts, filters, searches, networks, references and questions', async () => {
  const everything = `{
    organizations(where: { below: { eq: "tides" } }) { totalCount }
    search(text: "Vance", types: [Official]) { node { id } }
    network(around: ["head-of-lanterns"], through: [HOLDS]) { nodes { node { id } } }
    official(id: "quill-ferro") { chainOfCommand { tenure { official { name } } } }
    position(id: "head-of-lanterns") { vacant holder { official { name } sources { id } } holders { totalCount } }
    organization(id: "coast") { orgChart(depth: 1) { unit { id } } }
  }`
  const earlier = 'asOf(validAt: "2025-10-30", knownAt: "2025-11-01")'
  expect(await data(`{ earlier: ${earlier} ${everything} }`)).toEqual({
    earlier: {
      organizations: { totalCount: 6 },
      search: [],
      network: { nodes: [{ node: { id: 'head-of-lanterns' } }, { node: { id: 'petra-lund' } }] },
      official: {
        chainOfCommand: [
          { tenure: null },
          { tenure: { official: { name: 'Petra Lund' } } },
          { tenure: { official: { name: 'Otto Brandt' } } },
          { tenure: { official: { name: 'Inês Marlow' } } },
        ],
      },
      position: {
        vacant: null,
        holder: { official: { name: 'Petra Lund' }, sources: [{ id: 'directory-2023' }, { id: 'directory-2025' }] },
        holders: { totalCount: 1 },
      },
      organization: { orgChart: [{ unit: { id: 'coast' } }, { unit: { id: 'lanterns' } }, { unit: { id: 'piers' } }] },
    },
  })
  expect(await data(everything)).toMatchObject({
    search: [{ node: { id: 'rosa-vance' } }],
    position: { holder: { official: { name: 'Rosa Vance' } }, holders: { totalCount: 2 } },
  })
})

test('A10 an argument left out, or null, keeps the value of the lens around it', async () => {
  const holder = 'position(id: "head-of-lanterns") { holder { official { id } } }'
  const query = `query ($none: Date) {
    asOf(validAt: "2025-10-30") {
      ${holder}
      asOf(knownAt: "2025-11-01") {
        ${holder}
        again: asOf { ${holder} }
        same: asOf(validAt: $none, knownAt: null, certainty: null, evidence: null) { ${holder} }
        later: asOf(knownAt: "2025-11-20") { ${holder} }
      }
    }
  }`
  const held = (id: string) => ({ position: { holder: { official: { id } } } })
  expect(await data(query)).toEqual({
    asOf: {
      ...held('rosa-vance'),
      asOf: {
        ...held('petra-lund'),
        again: held('petra-lund'),
        same: held('petra-lund'),
        later: held('rosa-vance'),
      },
    },
  })
})

test('A11 certainty and evidence are lenses too', async () => {
  const holder = '{ position(id: "keeper-belmar") { holder { official { id } } holders { totalCount } } }'
  const query = `{
    any: asOf(validAt: "2025-11-20") ${holder}
    certain: asOf(validAt: "2025-11-20", certainty: CERTAIN) ${holder}
    official: asOf(validAt: "2025-11-20", evidence: OFFICIAL) ${holder}
  }`
  expect(await data(query)).toEqual({
    any: { position: { holder: { official: { id: 'sam-okoro' } }, holders: { totalCount: 2 } } },
    certain: { position: { holder: null, holders: { totalCount: 2 } } },
    official: { position: { holder: { official: { id: 'tessa-quist' } }, holders: { totalCount: 1 } } },
  })
})

test('A12 the days of a lens may come in variables, and one document serves any of them', async () => {
  const query = 'query ($day: Date!) { asOf(validAt: $day) { organization(id: "lanterns") { reportsTo { id } } } }'
  const above = async (day: string) => data(query, { day })
  expect(await above('2021-01-01')).toEqual({ asOf: { organization: { reportsTo: { id: 'tides' } } } })
  expect(await above('2023-01-01')).toEqual({ asOf: { organization: { reportsTo: { id: 'coast' } } } })
  expect(await above('2019-01-01')).toEqual({ asOf: { organization: null } })
})

test('A13 days in post are counted to the day of the lens of that row', async () => {
  const days = '{ position(id: "head-of-coast") { holder { days } } minister: position(id: "minister") { holder { days } } }'
  expect(await data(`{ asOf(validAt: "2025-06-02") ${days} }`)).toEqual({
    asOf: { position: { holder: { days: null } }, minister: { holder: { days: 852 } } },
  })
})
