/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query OctoberWave {\n    asOf(validAt: \"2025-12-31\") {\n      network(around: [\"shakeup-2025-10\"], depth: 3, through: [IN, OF, REASSIGNED_FROM, REASSIGNED_TO]) {\n        nodes {\n          degree\n          node {\n            __typename\n            id\n            label\n            ... on Official {\n              name\n              identified\n            }\n            ... on Reassignment {\n              kind\n              status\n            }\n            ... on Organization {\n              name\n              abbreviation\n            }\n            ... on FieldOffice {\n              name\n            }\n            ... on Position {\n              title\n            }\n            sources {\n              ...Citation\n            }\n          }\n        }\n        relationships {\n          id\n          type\n          from {\n            id\n            label\n          }\n          to {\n            id\n            label\n          }\n          validFrom\n          validTo\n          seen\n          status\n          certainty\n          sources {\n            ...Citation\n          }\n        }\n      }\n    }\n  }\n\n  fragment Citation on Source {\n    id\n    label\n    publishedOn\n    url\n  }\n": typeof types.OctoberWaveDocument,
};
const documents: Documents = {
    "\n  query OctoberWave {\n    asOf(validAt: \"2025-12-31\") {\n      network(around: [\"shakeup-2025-10\"], depth: 3, through: [IN, OF, REASSIGNED_FROM, REASSIGNED_TO]) {\n        nodes {\n          degree\n          node {\n            __typename\n            id\n            label\n            ... on Official {\n              name\n              identified\n            }\n            ... on Reassignment {\n              kind\n              status\n            }\n            ... on Organization {\n              name\n              abbreviation\n            }\n            ... on FieldOffice {\n              name\n            }\n            ... on Position {\n              title\n            }\n            sources {\n              ...Citation\n            }\n          }\n        }\n        relationships {\n          id\n          type\n          from {\n            id\n            label\n          }\n          to {\n            id\n            label\n          }\n          validFrom\n          validTo\n          seen\n          status\n          certainty\n          sources {\n            ...Citation\n          }\n        }\n      }\n    }\n  }\n\n  fragment Citation on Source {\n    id\n    label\n    publishedOn\n    url\n  }\n": types.OctoberWaveDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OctoberWave {\n    asOf(validAt: \"2025-12-31\") {\n      network(around: [\"shakeup-2025-10\"], depth: 3, through: [IN, OF, REASSIGNED_FROM, REASSIGNED_TO]) {\n        nodes {\n          degree\n          node {\n            __typename\n            id\n            label\n            ... on Official {\n              name\n              identified\n            }\n            ... on Reassignment {\n              kind\n              status\n            }\n            ... on Organization {\n              name\n              abbreviation\n            }\n            ... on FieldOffice {\n              name\n            }\n            ... on Position {\n              title\n            }\n            sources {\n              ...Citation\n            }\n          }\n        }\n        relationships {\n          id\n          type\n          from {\n            id\n            label\n          }\n          to {\n            id\n            label\n          }\n          validFrom\n          validTo\n          seen\n          status\n          certainty\n          sources {\n            ...Citation\n          }\n        }\n      }\n    }\n  }\n\n  fragment Citation on Source {\n    id\n    label\n    publishedOn\n    url\n  }\n"): typeof import('./graphql').OctoberWaveDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
