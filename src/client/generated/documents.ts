/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Is a fact in force on a day? CERTAIN: whatever its dates mean. POSSIBLE: some reading of its dates says so. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

/** The types of change. */
export type ChangeType =
  /** Somebody came to a post. */
  | 'Appointment'
  /** Somebody left a post. */
  | 'Departure'
  /** Somebody was moved from one post or unit to another. */
  | 'Move'
  /** A unit was split or merged, its area or one of its posts changed, or something in it was created or closed. */
  | 'UnitChanged'
  /** A unit was closed. */
  | 'UnitClosed'
  /** A unit was moved. */
  | 'UnitMoved'
  /** A unit was created. */
  | 'UnitOpened'
  /** A unit was renamed. */
  | 'UnitRenamed'
  /** A post that had been empty was filled. */
  | 'VacancyFilled'
  /** A post fell empty, or nobody is known to have followed. */
  | 'VacancyOpened';

/** What kind of field office. */
export type FieldOfficeKind =
  /** A branch of CBP Air and Marine Operations. */
  | 'AMO_BRANCH'
  /** A sector of the U.S. Border Patrol. */
  | 'BORDER_PATROL_SECTOR'
  /** One of the field offices of ICE Enforcement and Removal Operations. */
  | 'ERO_FIELD_OFFICE'
  /** A location below an ERO field office. */
  | 'ERO_SUB_OFFICE'
  /** An office of a Special Agent in Charge of Homeland Security Investigations. */
  | 'HSI_SAC_OFFICE'
  /** A field office of the CBP Office of Field Operations. */
  | 'OFO_FIELD_OFFICE';

/** What sources tell of a gap. */
export type GapKind =
  /** The end of the last tenure is dated, and nobody is known to have followed up to the lens's day. It is CERTAIN where the next one is known to have come later. */
  | 'OPEN'
  /** Sources date the end of one tenure and the start of the next, and tell of nobody in between. */
  | 'STATED'
  /** No source dates the end before it, or the start after it: whether there were days between, nobody knows. */
  | 'UNTOLD';

/** A row of a table: a unit or a place, and a day. Empty cells count as left out. */
export type InChargeRow = {
  /**
   * A city as \"Chicago, IL\", as \"Chicago\" with its state beside it, or as an id: the office that sits in it or is named for it.
   * Where none is, the offices that cover its state, as for a state alone.
   */
  readonly city?: string | null | undefined;
  /** A county, with its state: `county: "Harris", state: "TX"`. "Harris County" is the same, and so is "Harris, TX" alone. */
  readonly county?: string | null | undefined;
  /** The day on which somebody was in charge. */
  readonly date: string;
  /** The kind of office that a place is looked up for, and that a name means where several units have it. */
  readonly kind?: FieldOfficeKind | null | undefined;
  /**
   * A unit by its id (`ero-chicago`, `ice`), or by a name, former name or abbreviation of its own as people write it: "Chicago Field
   * Office", "ERO Chicago", "Chicago Area of Responsibility". A name that several units have means those of `kind`; one that is only
   * like a name means nothing. Then no place.
   */
  readonly office?: string | null | undefined;
  /**
   * A state or territory by its postal code or its name: the office that covers it. Where several share it, its county is needed to
   * tell which.
   */
  readonly state?: string | null | undefined;
};

/** How exact a number is meant to be. */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACTLY';

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

/** How near the text that was read is to what was published. */
export type SourceQuality =
  | 'ORIGINAL'
  /** A copy; `publisher` is who first published it. */
  | 'REPUBLICATION'
  | 'REWRITE'
  | 'SUMMARY';

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

/** What is known of the length of a tenure on the last day. */
export type TenureLengthState =
  /** It has ended, with a start and an end known to the day. */
  | 'COMPLETE'
  /** It is not known to have ended by the last day: nobody dates its end, or only to a later day. */
  | 'ONGOING'
  /**
   * It has ended, with a start or an end that nobody dates to the day, or its facts are disputed; or its end has a date that may mean days
   * before and after the last day.
   */
  | 'PARTLY';

export type ChainOfCommandQueryVariables = Exact<{
  office?: string | null | undefined;
}>;


export type ChainOfCommandQuery = { readonly fieldOffice: { readonly name: string, readonly director: { readonly official: { readonly name: string }, readonly position: { readonly title: string, readonly chainOfCommand: ReadonlyArray<{ readonly level: number, readonly position: { readonly title: string, readonly unit:
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly tenure: { readonly acting: boolean, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string }> } | null }> } } | null } | null };

export type ChainsOfCommandQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type ChainsOfCommandQuery = { readonly asOf: { readonly fieldOffices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly positions: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly holder: { readonly acting: boolean, readonly certainty: Certainty | null, readonly official: { readonly name: string } } | null, readonly chainOfCommand: ReadonlyArray<{ readonly level: number, readonly position: { readonly title: string }, readonly tenure: { readonly acting: boolean, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string }> } | null }> }> } }> } | null } };

export type ChangesInAutumn2025QueryVariables = Exact<{
  unit?: string | null | undefined;
  since?: string;
  until?: string;
  types?: ReadonlyArray<ChangeType> | ChangeType | null | undefined;
}>;


export type ChangesInAutumn2025Query = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      | { readonly type: ChangeType, readonly date: string, readonly certainty: Certainty, readonly summary: string, readonly unit:
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
    > } | null };

export type ChicagoBeforeAndAfterQueryVariables = Exact<{ [key: string]: never; }>;


export type ChicagoBeforeAndAfterQuery = { readonly before: { readonly fieldOffice: { readonly name: string, readonly director: { readonly acting: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> } | null } | null }, readonly after: { readonly fieldOffice: { readonly name: string, readonly director: { readonly acting: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> } | null } | null }, readonly ever: { readonly directors: { readonly nodes: ReadonlyArray<{ readonly acting: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> }> } } | null };

export type HeadFragment = { readonly name: string, readonly director: { readonly acting: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> } | null };

export type TenureFragment = { readonly acting: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> };

export type ChicagoLineOfDirectorsQueryVariables = Exact<{
  office?: string;
}>;


export type ChicagoLineOfDirectorsQuery = { readonly fieldOffice: { readonly name: string, readonly succession: ReadonlyArray<{ readonly place: number, readonly tenure: { readonly acting: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> } | null, readonly replacement: { readonly replaced: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> } | null, readonly gap: { readonly kind: GapKind, readonly from: string | null, readonly to: string | null, readonly daysAtLeast: number, readonly daysAtMost: number | null, readonly certainty: Certainty, readonly summary: string } | null, readonly overlaps: ReadonlyArray<{ readonly summary: string }> }> } | null };

export type FromBorderPatrolToIceQueryVariables = Exact<{
  from?: string;
  to?: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type FromBorderPatrolToIceQuery = { readonly flows: { readonly count: number, readonly planned: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly count: number, readonly planned: number }>, readonly reassignments: ReadonlyArray<{ readonly label: string, readonly date: string | null, readonly status: Status, readonly shakeup: { readonly name: string, readonly period: string | null } | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }> } | null };

export type HowLongHeadsStayQueryVariables = Exact<{
  unit?: string;
  kind?: FieldOfficeKind | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type HowLongHeadsStayQuery = { readonly tenureLengths: { readonly posts: number, readonly substantive: { readonly complete: number, readonly median: number | null, readonly mean: number | null, readonly shortest: number | null, readonly longest: number | null, readonly partly: number, readonly ongoing: number }, readonly acting: { readonly complete: number, readonly median: number | null, readonly mean: number | null, readonly shortest: number | null, readonly longest: number | null, readonly partly: number, readonly ongoing: number }, readonly rows: ReadonlyArray<{ readonly state: TenureLengthState, readonly acting: boolean, readonly days: number | null, readonly daysAtLeast: number, readonly daysAtMost: number | null, readonly position: { readonly title: string }, readonly tenure: { readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> } }> } | null };

export type FiguresFragment = { readonly complete: number, readonly median: number | null, readonly mean: number | null, readonly shortest: number | null, readonly longest: number | null, readonly partly: number, readonly ongoing: number };

export type HowMuchIsDocumentedQueryVariables = Exact<{
  shakeup?: string;
}>;


export type HowMuchIsDocumentedQuery = { readonly shakeup: { readonly name: string, readonly coverage: { readonly summary: string, readonly documented: number, readonly named: number, readonly planned: number, readonly reported: ReadonlyArray<{ readonly value: string, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly wording: string | null, readonly attributedTo: string | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null } | null }>, readonly reassignments: ReadonlyArray<{ readonly id: string, readonly label: string, readonly date: string | null, readonly status: Status, readonly official: { readonly name: string, readonly identified: boolean } | null, readonly sources: ReadonlyArray<{ readonly publisher: string, readonly publishedOn: string | null }> }> } } | null };

export type KnownOnTheDayQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownOnTheDayQuery = { readonly fromAnySource: { readonly fieldOffice: { readonly name: string, readonly director: { readonly validTo: string | null, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> } | null } | null }, readonly fromOfficialRecords: { readonly fieldOffice: { readonly name: string, readonly director: { readonly validTo: string | null, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> } | null } | null }, readonly knownToday: { readonly fieldOffice: { readonly name: string, readonly director: { readonly validTo: string | null, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> } | null } | null } };

export type DenverFragment = { readonly fieldOffice: { readonly name: string, readonly director: { readonly validTo: string | null, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null }> } | null } | null };

export type MovedInOctober2025QueryVariables = Exact<{ [key: string]: never; }>;


export type MovedInOctober2025Query = { readonly shakeup: { readonly name: string, readonly reassignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: string | null, readonly kind: ReassignmentKind, readonly status: Status, readonly fromDescription: string | null, readonly toDescription: string | null, readonly official: { readonly name: string, readonly identified: boolean } | null, readonly from:
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
         | null, readonly to:
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
         | null, readonly replacement: { readonly status: Status, readonly official: { readonly name: string, readonly identified: boolean }, readonly sources: ReadonlyArray<{ readonly label: string }> } | null, readonly sources: ReadonlyArray<{ readonly label: string, readonly publishedOn: string | null, readonly url: string | null }> }> } } | null };

type Place_ChangeEvent_Fragment = { readonly id: string, readonly label: string };

type Place_City_Fragment = { readonly id: string, readonly label: string };

type Place_Claim_Fragment = { readonly id: string, readonly label: string };

type Place_FieldOffice_Fragment = { readonly id: string, readonly label: string };

type Place_Official_Fragment = { readonly id: string, readonly label: string };

type Place_Organization_Fragment = { readonly id: string, readonly label: string };

type Place_Position_Fragment = { readonly id: string, readonly label: string };

type Place_Reassignment_Fragment = { readonly id: string, readonly label: string };

type Place_RetiredId_Fragment = { readonly id: string, readonly label: string };

type Place_Shakeup_Fragment = { readonly id: string, readonly label: string };

type Place_Source_Fragment = { readonly id: string, readonly label: string };

export type PlaceFragment =
  | Place_ChangeEvent_Fragment
  | Place_City_Fragment
  | Place_Claim_Fragment
  | Place_FieldOffice_Fragment
  | Place_Official_Fragment
  | Place_Organization_Fragment
  | Place_Position_Fragment
  | Place_Reassignment_Fragment
  | Place_RetiredId_Fragment
  | Place_Shakeup_Fragment
  | Place_Source_Fragment
;

export type PathBetweenOfficialsQueryVariables = Exact<{
  from?: string;
  to?: string;
  day?: string | null | undefined;
  through?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
}>;


export type PathBetweenOfficialsQuery = { readonly asOf: { readonly path: { readonly length: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string, readonly unit:
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly holder: { readonly acting: boolean, readonly certainty: Certainty | null, readonly official: { readonly name: string } } | null }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
      >, readonly relationships: ReadonlyArray<
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
        | { readonly type: RelationshipType, readonly certainty: Certainty | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> }
      > } | null } };

export type TheWaveAsANetworkQueryVariables = Exact<{
  around?: ReadonlyArray<string> | string | null | undefined;
  depth?: number | null | undefined;
  through?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  limit?: number | null | undefined;
  validAt?: string | null | undefined;
}>;


export type TheWaveAsANetworkQuery = { readonly asOf: { readonly network: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly distance: number | null, readonly degree: number, readonly pagerank: number, readonly betweenness: number, readonly community: number, readonly node:
          | { readonly __typename: 'ChangeEvent', readonly id: string, readonly label: string }
          | { readonly __typename: 'City', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'FieldOffice', readonly id: string, readonly label: string }
          | { readonly __typename: 'Official', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Position', readonly id: string, readonly label: string }
          | { readonly __typename: 'Reassignment', readonly id: string, readonly label: string }
          | { readonly __typename: 'RetiredId', readonly id: string, readonly label: string }
          | { readonly __typename: 'Shakeup', readonly id: string, readonly label: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string }
         }>, readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
      > } | null } };

export type TurnoverAtFieldOfficesQueryVariables = Exact<{
  unit?: string;
  kind?: FieldOfficeKind | null | undefined;
  since?: string;
  until?: string;
}>;


export type TurnoverAtFieldOfficesQuery = { readonly turnover: { readonly posts: number, readonly changed: number, readonly unknown: number, readonly certain: number, readonly share: number | null, readonly actingOnly: number, readonly rows: ReadonlyArray<{ readonly changed: boolean | null, readonly certainty: Certainty | null, readonly actingAfter: boolean | null, readonly position: { readonly title: string }, readonly before: { readonly certainty: Certainty | null, readonly official: { readonly name: string } } | null, readonly after: { readonly certainty: Certainty | null, readonly official: { readonly name: string } } | null, readonly tenures: ReadonlyArray<{ readonly acting: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly seen: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly official: { readonly name: string } }> }> } | null };

export type HolderFragment = { readonly certainty: Certainty | null, readonly official: { readonly name: string } };

export type WhatThePressSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatThePressSaidQuery = { readonly shakeup: { readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly qualifier: Qualifier | null, readonly value: string, readonly wording: string | null, readonly unit: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly source: { readonly publisher: string, readonly title: string, readonly publishedOn: string | null, readonly quality: SourceQuality, readonly url: string | null } | null }> } } | null };

export type WhereSourcesContradictQueryVariables = Exact<{
  before?: string;
  during?: string;
}>;


export type WhereSourcesContradictQuery = { readonly now: ReadonlyArray<{ readonly property: string, readonly why: string, readonly subject:
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
    , readonly claims: ReadonlyArray<{ readonly value: string, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly asOf: string | null, readonly attributedTo: string | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }> }> | null, readonly whenTheNewsBroke: { readonly discrepancies: ReadonlyArray<{ readonly property: string, readonly why: string, readonly subject:
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
      , readonly claims: ReadonlyArray<{ readonly value: string, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly asOf: string | null, readonly attributedTo: string | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }> }> | null }, readonly theDayBefore: { readonly discrepancies: ReadonlyArray<{ readonly property: string, readonly why: string, readonly subject:
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
      , readonly claims: ReadonlyArray<{ readonly value: string, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly asOf: string | null, readonly attributedTo: string | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }> }> | null } };

export type DisagreementFragment = { readonly property: string, readonly why: string, readonly subject:
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
  , readonly claims: ReadonlyArray<{ readonly value: string, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly asOf: string | null, readonly attributedTo: string | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }> };

export type WhoRunsEachFieldOfficeQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoRunsEachFieldOfficeQuery = { readonly fieldOffices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly city: { readonly label: string } | null, readonly director: { readonly acting: boolean, readonly validFrom: string | null, readonly seen: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> } | null }> } | null };

export type WhoWasInChargeQueryVariables = Exact<{
  rows?: ReadonlyArray<InChargeRow> | InChargeRow;
}>;


export type WhoWasInChargeQuery = { readonly inCharge: ReadonlyArray<{ readonly row: number, readonly date: string, readonly problem: string | null, readonly unit:
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly tenure: { readonly acting: boolean, readonly certainty: Certainty | null, readonly official: { readonly name: string }, readonly sources: ReadonlyArray<{ readonly label: string, readonly url: string | null }> } | null, readonly chainOfCommand: ReadonlyArray<{ readonly level: number, readonly position: { readonly title: string }, readonly tenure: { readonly certainty: Certainty | null, readonly official: { readonly name: string } } | null }>, readonly matches: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }> | null };

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
export const TenureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Tenure on Tenure {
  official {
    name
  }
  acting
  validFrom
  validTo
  seen
  certainty
  sources {
    label
    publishedOn
  }
}
    `, {"fragmentName":"Tenure"}) as unknown as TypedDocumentString<TenureFragment, unknown>;
export const HeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Head on FieldOffice {
  name
  director {
    ...Tenure
  }
}
    fragment Tenure on Tenure {
  official {
    name
  }
  acting
  validFrom
  validTo
  seen
  certainty
  sources {
    label
    publishedOn
  }
}`, {"fragmentName":"Head"}) as unknown as TypedDocumentString<HeadFragment, unknown>;
export const FiguresFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Figures on TenureLengthFigures {
  complete
  median
  mean
  shortest
  longest
  partly
  ongoing
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const DenverFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Denver on Query {
  fieldOffice(id: "ero-denver") {
    name
    director {
      official {
        name
      }
      validTo
      certainty
      sources {
        label
        publishedOn
      }
    }
  }
}
    `, {"fragmentName":"Denver"}) as unknown as TypedDocumentString<DenverFragment, unknown>;
export const PlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Place on Node {
  id
  label
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const HolderFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Holder on Tenure {
  official {
    name
  }
  certainty
}
    `, {"fragmentName":"Holder"}) as unknown as TypedDocumentString<HolderFragment, unknown>;
export const DisagreementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Disagreement on Discrepancy {
  subject {
    id
    label
  }
  property
  why
  claims {
    value
    qualifier
    unit
    asOf
    attributedTo
    source {
      publisher
      publishedOn
      url
    }
  }
}
    `, {"fragmentName":"Disagreement"}) as unknown as TypedDocumentString<DisagreementFragment, unknown>;
export const ChainOfCommandDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChainOfCommand($office: ID = "ero-chicago") {
  fieldOffice(id: $office) {
    name
    director {
      official {
        name
      }
      position {
        title
        chainOfCommand {
          level
          position {
            title
            unit {
              name
            }
          }
          tenure {
            official {
              name
            }
            acting
            certainty
            sources {
              label
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainOfCommandQuery, ChainOfCommandQueryVariables>;
export const ChainsOfCommandDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChainsOfCommand($on: Date) {
  asOf(validAt: $on) {
    fieldOffices(
      where: {kind: {eq: ERO_FIELD_OFFICE}}
      orderBy: [NAME_ASC]
      first: 100
    ) {
      totalCount
      nodes {
        name
        positions(where: {head: {eq: true}}) {
          nodes {
            title
            holder {
              official {
                name
              }
              acting
              certainty
            }
            chainOfCommand {
              level
              position {
                title
              }
              tenure {
                official {
                  name
                }
                acting
                certainty
                sources {
                  label
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainsOfCommandQuery, ChainsOfCommandQueryVariables>;
export const ChangesInAutumn2025Document = /*#__PURE__*/ new TypedDocumentString(`
    query ChangesInAutumn2025($unit: ID = "ice", $since: Date! = "2025-09-01", $until: Date! = "2025-11-30", $types: [ChangeType!]) {
  changes(since: $since, until: $until, unit: $unit, types: $types, first: 100) {
    totalCount
    nodes {
      type
      date
      certainty
      summary
      unit {
        name
      }
      sources {
        label
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesInAutumn2025Query, ChangesInAutumn2025QueryVariables>;
export const ChicagoBeforeAndAfterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChicagoBeforeAndAfter {
  before: asOf(validAt: "2025-10-01") {
    fieldOffice(id: "ero-chicago") {
      ...Head
    }
  }
  after: asOf(validAt: "2025-11-15") {
    fieldOffice(id: "ero-chicago") {
      ...Head
    }
  }
  ever: fieldOffice(id: "ero-chicago") {
    directors {
      nodes {
        ...Tenure
      }
    }
  }
}
    fragment Head on FieldOffice {
  name
  director {
    ...Tenure
  }
}
fragment Tenure on Tenure {
  official {
    name
  }
  acting
  validFrom
  validTo
  seen
  certainty
  sources {
    label
    publishedOn
  }
}`) as unknown as TypedDocumentString<ChicagoBeforeAndAfterQuery, ChicagoBeforeAndAfterQueryVariables>;
export const ChicagoLineOfDirectorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChicagoLineOfDirectors($office: ID! = "ero-chicago") {
  fieldOffice(id: $office) {
    name
    succession {
      place
      tenure {
        official {
          name
        }
        acting
        validFrom
        validTo
        seen
        sources {
          label
          url
        }
      }
      replacement {
        replaced {
          name
        }
        sources {
          label
          url
        }
      }
      gap {
        kind
        from
        to
        daysAtLeast
        daysAtMost
        certainty
        summary
      }
      overlaps {
        summary
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChicagoLineOfDirectorsQuery, ChicagoLineOfDirectorsQueryVariables>;
export const FromBorderPatrolToIceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FromBorderPatrolToIce($from: ID! = "usbp", $to: ID! = "ice", $since: Date = "2025-01-20", $until: Date) {
  flows(from: $from, to: $to, since: $since, until: $until) {
    count
    planned
    periods {
      period
      count
      planned
    }
    reassignments {
      label
      date
      status
      shakeup {
        name
        period
      }
      sources {
        label
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FromBorderPatrolToIceQuery, FromBorderPatrolToIceQueryVariables>;
export const HowLongHeadsStayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowLongHeadsStay($unit: ID! = "ice", $kind: FieldOfficeKind, $since: Date, $until: Date) {
  tenureLengths(unit: $unit, kind: $kind, since: $since, until: $until) {
    posts
    substantive {
      ...Figures
    }
    acting {
      ...Figures
    }
    rows {
      position {
        title
      }
      tenure {
        official {
          name
        }
        validFrom
        validTo
        seen
        sources {
          label
          url
        }
      }
      state
      acting
      days
      daysAtLeast
      daysAtMost
    }
  }
}
    fragment Figures on TenureLengthFigures {
  complete
  median
  mean
  shortest
  longest
  partly
  ongoing
}`) as unknown as TypedDocumentString<HowLongHeadsStayQuery, HowLongHeadsStayQueryVariables>;
export const HowMuchIsDocumentedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowMuchIsDocumented($shakeup: ID! = "shakeup-2025-10") {
  shakeup(id: $shakeup) {
    name
    coverage {
      summary
      documented
      named
      planned
      reported {
        value
        qualifier
        unit
        wording
        attributedTo
        source {
          publisher
          publishedOn
        }
      }
      reassignments {
        id
        label
        date
        status
        official {
          name
          identified
        }
        sources {
          publisher
          publishedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowMuchIsDocumentedQuery, HowMuchIsDocumentedQueryVariables>;
export const KnownOnTheDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KnownOnTheDay {
  fromAnySource: asOf(validAt: "2025-10-25", knownAt: "2025-10-28") {
    ...Denver
  }
  fromOfficialRecords: asOf(
    validAt: "2025-10-25"
    knownAt: "2025-10-28"
    evidence: OFFICIAL
  ) {
    ...Denver
  }
  knownToday: asOf(validAt: "2025-10-25") {
    ...Denver
  }
}
    fragment Denver on Query {
  fieldOffice(id: "ero-denver") {
    name
    director {
      official {
        name
      }
      validTo
      certainty
      sources {
        label
        publishedOn
      }
    }
  }
}`) as unknown as TypedDocumentString<KnownOnTheDayQuery, KnownOnTheDayQueryVariables>;
export const MovedInOctober2025Document = /*#__PURE__*/ new TypedDocumentString(`
    query MovedInOctober2025 {
  shakeup(id: "shakeup-2025-10") {
    name
    reassignments(first: 100, orderBy: [DATE_ASC]) {
      totalCount
      nodes {
        date
        kind
        status
        official {
          name
          identified
        }
        from {
          ...Place
        }
        fromDescription
        to {
          ...Place
        }
        toDescription
        replacement {
          official {
            name
            identified
          }
          status
          sources {
            label
          }
        }
        sources {
          label
          publishedOn
          url
        }
      }
    }
  }
}
    fragment Place on Node {
  id
  label
}`) as unknown as TypedDocumentString<MovedInOctober2025Query, MovedInOctober2025QueryVariables>;
export const PathBetweenOfficialsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathBetweenOfficials($from: ID! = "gregory-bovino", $to: ID! = "samuel-olson", $day: Date = "2025-10-20", $through: [RelationshipType!] = [HOLDS, REPORTS_TO]) {
  asOf(validAt: $day) {
    path(from: $from, to: $to, through: $through) {
      length
      nodes {
        id
        label
        ... on Position {
          unit {
            name
          }
          holder {
            official {
              name
            }
            acting
            certainty
          }
        }
      }
      relationships {
        type
        from {
          id
        }
        to {
          id
        }
        certainty
        sources {
          label
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathBetweenOfficialsQuery, PathBetweenOfficialsQueryVariables>;
export const TheWaveAsANetworkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TheWaveAsANetwork($around: [ID!] = ["shakeup-2025-10"], $depth: Int = 3, $through: [RelationshipType!] = [IN, OF, REASSIGNED_FROM, REASSIGNED_TO], $limit: Int = 500, $validAt: Date = "2025-12-31") {
  asOf(validAt: $validAt) {
    network(around: $around, depth: $depth, through: $through, limit: $limit) {
      truncated
      nodes {
        node {
          id
          label
          __typename
        }
        distance
        degree
        pagerank
        betweenness
        community
      }
      relationships {
        id
        type
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TheWaveAsANetworkQuery, TheWaveAsANetworkQueryVariables>;
export const TurnoverAtFieldOfficesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TurnoverAtFieldOffices($unit: ID! = "ero", $kind: FieldOfficeKind = ERO_FIELD_OFFICE, $since: Date! = "2025-01-20", $until: Date! = "2025-12-31") {
  turnover(unit: $unit, kind: $kind, since: $since, until: $until) {
    posts
    changed
    unknown
    certain
    share
    actingOnly
    rows {
      position {
        title
      }
      changed
      certainty
      before {
        ...Holder
      }
      after {
        ...Holder
      }
      actingAfter
      tenures {
        ...Holder
        acting
        validFrom
        validTo
        seen
      }
    }
  }
}
    fragment Holder on Tenure {
  official {
    name
  }
  certainty
}`) as unknown as TypedDocumentString<TurnoverAtFieldOfficesQuery, TurnoverAtFieldOfficesQueryVariables>;
export const WhatThePressSaidDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatThePressSaid {
  shakeup(id: "shakeup-2025-10") {
    name
    claims(first: 100, orderBy: [PROPERTY_ASC, NUMBER_DESC]) {
      totalCount
      nodes {
        property
        qualifier
        value
        wording
        unit
        attributedTo
        source {
          publisher
          title
          publishedOn
          quality
          url
        }
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatThePressSaidQuery, WhatThePressSaidQueryVariables>;
export const WhereSourcesContradictDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhereSourcesContradict($before: Date! = "2025-10-26", $during: Date! = "2025-10-27") {
  now: discrepancies {
    ...Disagreement
  }
  whenTheNewsBroke: asOf(knownAt: $during) {
    discrepancies {
      ...Disagreement
    }
  }
  theDayBefore: asOf(knownAt: $before) {
    discrepancies {
      ...Disagreement
    }
  }
}
    fragment Disagreement on Discrepancy {
  subject {
    id
    label
  }
  property
  why
  claims {
    value
    qualifier
    unit
    asOf
    attributedTo
    source {
      publisher
      publishedOn
      url
    }
  }
}`) as unknown as TypedDocumentString<WhereSourcesContradictQuery, WhereSourcesContradictQueryVariables>;
export const WhoRunsEachFieldOfficeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoRunsEachFieldOffice {
  fieldOffices(where: {kind: {eq: ERO_FIELD_OFFICE}}, orderBy: [NAME_ASC]) {
    totalCount
    nodes {
      name
      city {
        label
      }
      director {
        official {
          name
        }
        acting
        validFrom
        seen
        certainty
        sources {
          label
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoRunsEachFieldOfficeQuery, WhoRunsEachFieldOfficeQueryVariables>;
export const WhoWasInChargeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoWasInCharge($rows: [InChargeRow!]! = [{office: "ero-chicago", date: "2025-10-16"}, {county: "Harris", state: "TX", date: "2025-05-15"}, {city: "Chicago, IL", date: "2025-06-18"}, {state: "CO", date: "2025-10-25"}, {state: "CO", date: "2025-11-01"}, {state: "TX", date: "2025-10-16"}]) {
  inCharge(rows: $rows) {
    row
    date
    unit {
      name
    }
    tenure {
      official {
        name
      }
      acting
      certainty
      sources {
        label
        url
      }
    }
    chainOfCommand {
      level
      position {
        title
      }
      tenure {
        official {
          name
        }
        certainty
      }
    }
    matches {
      id
      name
    }
    problem
  }
}
    `) as unknown as TypedDocumentString<WhoWasInChargeQuery, WhoWasInChargeQueryVariables>;