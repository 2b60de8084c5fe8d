import { readdirSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { Kind, parse } from 'graphql'

const sdl = readdirSync('schema')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(`schema/${name}`, 'utf8'))
  .join('\n')

const objectTypes = parse(sdl).definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
const factTypes = objectTypes
  .filter((type) => type.interfaces?.some(({ name }) => name.value === 'Fact'))
  .map((type) => type.name.value)
const named = (ending: string) => objectTypes.map((type) => type.name.value).filter((name) => name.endsWith(ending))
const scalars = { ID: 'string', Date: 'string', PartialDate: 'string' }
const mapped = (names: readonly string[], to: string) => Object.fromEntries(names.map((name) => [name, to]))

/**
 * Types of the resolvers, made from the schema: a resolver that does not fit it does not compile. And the worked queries as typed
 * documents for the client, by the two plugins of the client preset that make them: the preset itself would add a tag function that
 * holds every document, and leave bundlers none to drop.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false },
        immutableTypes: true,
        scalars: { Date: 'string', PartialDate: { input: '../../model/partial-date.js#PartialDate', output: 'string' } },
        contextType: '../reading.js#Context',
        mappers: {
          ...mapped(
            [...factTypes, 'Fact', 'Node', 'Relationship', 'Unit', 'AreaOfResponsibility', 'Location'],
            '../../store/read-plan.js#Row',
          ),
          ...mapped(named('Connection'), '../../store/read-plan.js#PageAnswer'),
          ...mapped(named('Edge'), '../connections.js#EdgeSource'),
          NetworkNode: '../resolvers/network.js#NetworkNodeSource',
          ChangeConnection: '../../questions/changes/changes.js#ChangePage',
        },
      },
    },
    'src/client/generated/documents.ts': {
      documents: 'queries/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        pureMagicComment: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars,
      },
    },
    // What a user's own queries are made typed with: docs/client.md has it.
    'docs/examples/generated/': {
      documents: 'docs/examples/*.ts',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, strictScalars: true, scalars },
    },
  },
}

export default config
