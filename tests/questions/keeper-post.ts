import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn } from '../api/asking.js'
import { graphWith } from '../dataset/scratch-dataset.js'

/** All that a step has. */
export const STEP = `place position { id } tenure { id } previous { id } replacement { replaced { id } }
  gap { kind from to daysAtLeast daysAtMost certainty departure { id } summary } overlaps { tenure { id } from to days }`

export interface Step {
  readonly place: number
  readonly tenure: { readonly id: string } | null
  readonly previous: { readonly id: string } | null
  readonly replacement: { readonly replaced: { readonly id: string } } | null
  readonly gap: Record<string, unknown> | null
  readonly overlaps: readonly unknown[]
}

const SOURCE = 'sources: [news-october]'
const OFFICIALS = ['cal', 'dee', 'eve'].map((id) => `- { id: ${id}, name: ${id.toUpperCase()}, ${SOURCE} }`).join('\n')

/** A post with some tenures and moves, asked as on a day. */
export async function postWith(
  tenures: readonly string[],
  { moves = [], sole = true }: { moves?: readonly string[]; sole?: boolean } = {},
) {
  const graph = await graphWith({
    'officials/more.yaml': OFFICIALS,
    'positions/more.yaml': `- { id: keeper, title: Keeper, unit: ero, head: false, sole: ${sole}, ${SOURCE} }`,
    ...(tenures.length > 0 && {
      'tenures/more.yaml': tenures.map((each) => `- { position: keeper, ${SOURCE}, ${each} }`).join('\n'),
    }),
    ...(moves.length > 0 && { 'reassignments/more.yaml': moves.map((each) => `- { ${SOURCE}, ${each} }`).join('\n') }),
  })
  const { data } = apiOn(new MemoryStore(graph))
  const line = async (day = '2026-06-01', lens = ''): Promise<readonly Step[]> => {
    const answer = await data(`{ asOf(validAt: "${day}"${lens}) { position(id: "keeper") { succession { ${STEP} } } } }`)
    return (answer as { asOf: { position: { succession: readonly Step[] } } }).asOf.position.succession
  }
  const occupancy = async (day: string) => {
    const answer = await data(`{ asOf(validAt: "${day}") { position(id: "keeper") { vacant contested } } }`)
    return (answer as { asOf: { position: { vacant: boolean | null; contested: boolean } } }).asOf.position
  }
  const vacant = async (day: string) => (await occupancy(day)).vacant
  const contested = async (day: string) => (await occupancy(day)).contested
  return { line, vacant, contested }
}
/** The ids of the tenures in a line; null for the step of nobody. */
export const tenuresOf = (line: readonly Step[]) => line.map(({ tenure }) => tenure?.id ?? null)
