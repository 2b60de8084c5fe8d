/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Is a fact in force on a day? CERTAIN: whatever its dates mean. POSSIBLE: some reading of its dates says so. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

/** What kind of move. */
export type ReassignmentKind =
  /** Into a post. */
  | 'APPOINTED'
  /** To another post for a time. */
  | 'DETAILED'
  /** From one post to another. */
  | 'REASSIGNED'
  /** Out of a post by decision of others. */
  | 'REMOVED'
  | 'RESIGNED'
  | 'RETIRED';

/** The types of relationship. Each says how its two ends are linked; the matching object type has its properties. */
export type RelationshipType =
  /** From a claim to what it is about. */
  | 'ABOUT'
  /** From a change event to what changed. */
  | 'AFFECTED'
  /** From an official to a post: a tenure. */
  | 'HOLDS'
  /** From a move to the shake-up that it was part of. */
  | 'IN'
  /** From a unit to the city that it sits in. */
  | 'LOCATED_IN'
  /** From a retired id to what stands for it now. */
  | 'MERGED_INTO'
  /** From an office to the city that it is named for, when it sits in another. */
  | 'NAMED_FOR'
  /** From a move to its official. */
  | 'OF'
  /** From a post to the unit that it belongs to. */
  | 'POST_IN'
  /** From an official to what a move took them from. */
  | 'REASSIGNED_FROM'
  /** From an official to what a move took them to. */
  | 'REASSIGNED_TO'
  /** From an official to the one whose post they took over. */
  | 'REPLACED'
  /** The chain of command, from below to above: between units, and between posts. */
  | 'REPORTS_TO'
  /** From a claim to its source. */
  | 'STATED_IN';

/** How a fact stands. */
export type Status =
  /** The agency says it, in its own words or as the press quotes it, or an official record does. */
  | 'CONFIRMED'
  /** Asserted and denied. Never certain. */
  | 'DENIED'
  /** Asserted and contradicted. Never certain. */
  | 'DISPUTED'
  /** Announced; no source shows that it happened. Never in force. */
  | 'PLANNED'
  /** The press says it. */
  | 'REPORTED';

export type OctoberWaveQueryVariables = Exact<{ [key: string]: never; }>;


export type OctoberWaveQuery = { asOf: { network: { nodes: Array<{ degree: number, node:
          | { __typename: 'ChangeEvent', id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'City', id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'Claim', id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'FieldOffice', name: string, id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'Official', name: string, identified: boolean, id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'Organization', name: string, abbreviation: string | null, id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'Position', title: string, id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'Reassignment', kind: ReassignmentKind, status: Status, id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'RetiredId', id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'Shakeup', id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
          | { __typename: 'Source', id: string, label: string, sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
         }>, relationships: Array<
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
        | { id: string, type: RelationshipType, validFrom: string | null, validTo: string | null, seen: Array<string>, status: Status, certainty: Certainty | null, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, label: string, publishedOn: string | null, url: string | null }> }
      > } | null } };

export type CitationFragment = { id: string, label: string, publishedOn: string | null, url: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitationFragmentDoc = new TypedDocumentString(`
    fragment Citation on Source {
  id
  label
  publishedOn
  url
}
    `, {"fragmentName":"Citation"}) as unknown as TypedDocumentString<CitationFragment, unknown>;
export const OctoberWaveDocument = new TypedDocumentString(`
    query OctoberWave {
  asOf(validAt: "2025-12-31") {
    network(
      around: ["shakeup-2025-10"]
      depth: 3
      through: [IN, OF, REASSIGNED_FROM, REASSIGNED_TO]
    ) {
      nodes {
        degree
        node {
          __typename
          id
          label
          ... on Official {
            name
            identified
          }
          ... on Reassignment {
            kind
            status
          }
          ... on Organization {
            name
            abbreviation
          }
          ... on FieldOffice {
            name
          }
          ... on Position {
            title
          }
          sources {
            ...Citation
          }
        }
      }
      relationships {
        id
        type
        from {
          id
          label
        }
        to {
          id
          label
        }
        validFrom
        validTo
        seen
        status
        certainty
        sources {
          ...Citation
        }
      }
    }
  }
}
    fragment Citation on Source {
  id
  label
  publishedOn
  url
}`) as unknown as TypedDocumentString<OctoberWaveQuery, OctoberWaveQueryVariables>;