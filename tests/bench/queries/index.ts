import { fieldOffices } from './field-offices.js'
import { neighbourhood, network } from './network.js'
import { official } from './official.js'
import { orgChart } from './org-chart.js'
import { page } from './page.js'
import { path } from './path.js'
import type { BenchQuery } from './query.js'

export const QUERIES: readonly BenchQuery[] = [official, orgChart, fieldOffices, page, network, path, neighbourhood]
