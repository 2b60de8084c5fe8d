import type { PartialDate } from '../../model/partial-date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row, PageAnswer } from '../../store/read-plan.js';
import type { ChangePage } from '../../questions/changes/changes.js';
import type { EdgeSource } from '../connections.js';
import type { NetworkNodeSource } from '../resolvers/network.js';
import type { Context } from '../reading.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day as ISO 8601 has it: `2025-10-28`. A day that does not exist is an error. */
  Date: { input: string; output: string; }
  /**
   * A date as its source gives it (EDTF, ISO 8601-2): `2025`, `2025-10`, `2025-10-28`, `2025-10~` (about), `2025?` (not sure),
   * `2018-07-04/2022-03-14` (some day between the two), `../2025-11-26` (some day up to then). Compared as the days that it may mean,
   * never as text.
   */
  PartialDate: { input: PartialDate; output: string; }
};

/** Somebody came to a post: a tenure began, or a move into a post is told of. */
export type Appointment = Change & {
  readonly __typename?: 'Appointment';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who came. */
  readonly official: Official;
  /** The post that they came to; null where a move tells only of a unit. */
  readonly position: Maybe<Position>;
  /** The move that tells of it, if one does. */
  readonly reassignment: Maybe<Reassignment>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  /** The tenure that began; null where only a move tells of it. */
  readonly tenure: Maybe<Tenure>;
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/** The area that an office covers. */
export type AreaOfResponsibility = {
  readonly __typename?: 'AreaOfResponsibility';
  /** The counties that it covers of those, where a source lists them: `Harris, TX`. */
  readonly counties: ReadonlyArray<Scalars['String']['output']>;
  /** The states that it covers in part. */
  readonly partialStates: ReadonlyArray<Scalars['String']['output']>;
  /** The states and territories that it covers whole, as postal codes. */
  readonly states: ReadonlyArray<Scalars['String']['output']>;
  /** In the words of its source. */
  readonly text: Maybe<Scalars['String']['output']>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Is a fact in force on a day? CERTAIN: whatever its dates mean. POSSIBLE: some reading of its dates says so. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

/** Something that began or ended on a day: one type for each kind, with the facts that tell of it. */
export type Change = {
  /**
   * CERTAIN: it lies between the two days whatever its date means. POSSIBLE: its date may mean a day outside as well, its facts are
   * disputed, or nobody knows whether it happened (see VacancyOpened and UnitOpened).
   */
  readonly certainty: Certainty;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  readonly type: ChangeType;
  /**
   * The unit that it happened in. Of a post, the post's. Of a move, the one that it brought somebody to, or, where no source names that, the
   * one that they left. Of an event of several units, the first that it is of among those asked about. It is seen as on the last of the two
   * days; one closed meanwhile, as on the last day on which it was there.
   */
  readonly unit: Maybe<Unit>;
};

export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

/** What a change event changed. */
export type ChangeEffect = Fact & Relationship & {
  readonly __typename?: 'ChangeEffect';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** A unit created, renamed, moved, split, merged, closed, or given another area (the term of the W3C ORG ontology). */
export type ChangeEvent = Fact & Node & {
  readonly __typename?: 'ChangeEvent';
  /** The units or posts that changed. */
  readonly affected: ReadonlyArray<Node>;
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
};


/** A unit created, renamed, moved, split, merged, closed, or given another area (the term of the W3C ORG ontology). */
export type ChangeEventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

export type ChangeEventConnection = {
  readonly __typename?: 'ChangeEventConnection';
  readonly edges: ReadonlyArray<ChangeEventEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<ChangeEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChangeEventEdge = {
  readonly __typename?: 'ChangeEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ChangeEvent;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type ChangeEventOrder =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'KIND_ASC'
  | 'KIND_DESC';

/** Filter of a list; all that is given must hold. */
export type ChangeEventWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ChangeEventWhere>>;
  readonly date?: InputMaybe<PartialDateFilter>;
  /** A field office that it affected. */
  readonly fieldOffice?: InputMaybe<FieldOfficeWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<ChangeKindFilter>;
  readonly not?: InputMaybe<ChangeEventWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ChangeEventWhere>>;
  /** An organization that it affected. */
  readonly organization?: InputMaybe<OrganizationWhere>;
};

/** What happened to a unit. */
export type ChangeKind =
  /** Its area of responsibility changed. */
  | 'AREA_CHANGED'
  | 'CLOSED'
  | 'CREATED'
  | 'MERGED'
  | 'MOVED'
  | 'RENAMED'
  | 'SPLIT';

export type ChangeKindFilter = {
  readonly eq?: InputMaybe<ChangeKind>;
  readonly in?: InputMaybe<ReadonlyArray<ChangeKind>>;
};

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

/** Where a claim is stated. */
export type Citation = Fact & Relationship & {
  readonly __typename?: 'Citation';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** A city that units sit in. */
export type City = Fact & Node & {
  readonly __typename?: 'City';
  /** The offices that sit here. */
  readonly fieldOffices: FieldOfficeConnection;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** Where it is on the map. */
  readonly location: Location;
  readonly name: Scalars['String']['output'];
  /** The offices that are named for it and sit elsewhere. */
  readonly namesakes: FieldOfficeConnection;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** Postal code of its state or territory. */
  readonly state: Scalars['String']['output'];
};


/** A city that units sit in. */
export type CityFieldOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FieldOfficeOrder>>;
  where?: InputMaybe<FieldOfficeWhere>;
};


/** A city that units sit in. */
export type CityNamesakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city that units sit in. */
export type CityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** How it is known where an office sits. */
export type CityBasis =
  /** An official listing places it there. */
  | 'LISTING'
  /** Only its name says so. */
  | 'NAME';

export type CityConnection = {
  readonly __typename?: 'CityConnection';
  readonly edges: ReadonlyArray<CityEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<City>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CityEdge = {
  readonly __typename?: 'CityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: City;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type CityOrder =
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC';

/** Filter of a list; all that is given must hold. */
export type CityWhere = {
  readonly and?: InputMaybe<ReadonlyArray<CityWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly latitude?: InputMaybe<FloatFilter>;
  readonly longitude?: InputMaybe<FloatFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<CityWhere>;
  readonly or?: InputMaybe<ReadonlyArray<CityWhere>>;
  readonly state?: InputMaybe<StringFilter>;
};

/** What one source says of a quantity, or a statement with its author. Claims that disagree are all kept. */
export type Claim = Fact & Node & {
  readonly __typename?: 'Claim';
  /** What it is about. */
  readonly about: Maybe<Node>;
  /** The date that the statement is about. */
  readonly asOf: Maybe<Scalars['PartialDate']['output']>;
  /** Whom the source has it from. */
  readonly attributedTo: Maybe<Scalars['String']['output']>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The value as a number, when it is one. */
  readonly number: Maybe<Scalars['Float']['output']>;
  /** What is said of the subject: `fieldOfficeCount`, `fieldOfficeDirectorsReassigned`, `reportsTo` … */
  readonly property: Scalars['String']['output'];
  readonly qualifier: Maybe<Qualifier>;
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Where it is stated. */
  readonly source: Maybe<Source>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** What is counted. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The value as people read it. */
  readonly value: Scalars['String']['output'];
  /** The values one by one, when it is a list. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  /** The source's own qualification, where the four qualifiers do not say it. */
  readonly wording: Maybe<Scalars['String']['output']>;
};


/** What one source says of a quantity, or a statement with its author. Claims that disagree are all kept. */
export type ClaimRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type ClaimOrder =
  | 'AS_OF_ASC'
  | 'AS_OF_DESC'
  | 'NUMBER_ASC'
  | 'NUMBER_DESC'
  | 'PROPERTY_ASC'
  | 'PROPERTY_DESC';

/** What a claim is about. */
export type ClaimSubject = Fact & Relationship & {
  readonly __typename?: 'ClaimSubject';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** Filter of a list; all that is given must hold. */
export type ClaimWhere = {
  /** The id of what it is about. */
  readonly about?: InputMaybe<IdFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  readonly asOf?: InputMaybe<PartialDateFilter>;
  readonly attributedTo?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<ClaimWhere>;
  readonly number?: InputMaybe<FloatFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  readonly property?: InputMaybe<StringFilter>;
  readonly qualifier?: InputMaybe<QualifierFilter>;
  readonly source?: InputMaybe<SourceWhere>;
  readonly value?: InputMaybe<StringFilter>;
};

/** One step of a chain of command. */
export type CommandLink = {
  readonly __typename?: 'CommandLink';
  /** 1 for the post right above, 2 for the next … */
  readonly level: Scalars['Int']['output'];
  readonly position: Position;
  /** The post that this chain started from. */
  readonly start: Position;
  /** Who holds that post at the lens, or null when nobody is known to. */
  readonly tenure: Maybe<Tenure>;
};

/** How many moves of a shake-up the sources count, against how many the graph documents. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Its moves in the graph, of any kind, without those that were only announced. */
  readonly documented: Scalars['Int']['output'];
  /** Of these, those whose official a source names. */
  readonly named: Scalars['Int']['output'];
  /** Moves that were announced without any source showing that they happened. */
  readonly planned: Scalars['Int']['output'];
  /** The moves behind the figures, oldest first; those with `status: PLANNED` too. */
  readonly reassignments: ReadonlyArray<Reassignment>;
  /**
   * The claims that count moves: `reassignmentCount`, `fieldOfficeDirectorsReassigned`, `officialsReassigned`. What they count may be a part of the
   * shake-up's moves (see `unit`), so that no share is made of them.
   */
  readonly reported: ReadonlyArray<Claim>;
  /** All of it in two sentences. */
  readonly summary: Scalars['String']['output'];
};

/** What is loaded. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** The day on which the newest source was published. */
  readonly latestSourceDate: Maybe<Scalars['Date']['output']>;
  readonly nodes: ReadonlyArray<NodeCount>;
  readonly relationships: ReadonlyArray<RelationshipCount>;
  readonly store: StoreKind;
  /** Hash of the content: the same facts have the same version. */
  readonly version: Scalars['String']['output'];
};

/** Somebody left a post: a tenure ended, or a move out of a post is told of (removed, retired, resigned). */
export type Departure = Change & {
  readonly __typename?: 'Departure';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who left. */
  readonly official: Official;
  /** The post that they left; null where a move tells only of a unit. */
  readonly position: Maybe<Position>;
  /** The move that tells of it, if one does. */
  readonly reassignment: Maybe<Reassignment>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  /** The tenure that ended; null where only a move tells of it. */
  readonly tenure: Maybe<Tenure>;
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/** The way along a relationship: as it points (OUT), against it (IN), or either. */
export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

/** Claims on one property of one subject that cannot all be true. All of them are kept; which one is right, the graph does not say. */
export type Discrepancy = {
  readonly __typename?: 'Discrepancy';
  /** The claims, each of which contradicts another of them, from the least value to the greatest. */
  readonly claims: ReadonlyArray<Claim>;
  /** What they say of it. */
  readonly property: Scalars['String']['output'];
  /** What the claims are about. */
  readonly subject: Node;
  /** Who says what, in a sentence. */
  readonly why: Scalars['String']['output'];
};

/** Which sources count: any, or government and court records alone. */
export type Evidence =
  | 'ANY'
  | 'OFFICIAL';

/** Anything that is stated, with those who state it: a node or a relationship. */
export type Fact = {
  readonly id: Scalars['ID']['output'];
  /** The sources known at the lens; with `evidence: OFFICIAL` the official ones. */
  readonly sources: ReadonlyArray<Source>;
};

export type FactConnection = {
  readonly __typename?: 'FactConnection';
  readonly edges: ReadonlyArray<FactEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Fact>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FactEdge = {
  readonly __typename?: 'FactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Fact;
};

/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOffice = Fact & Node & Unit & {
  readonly __typename?: 'FieldOffice';
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Every unit above it, nearest first. */
  readonly ancestors: ReadonlyArray<Unit>;
  /** What it covers. */
  readonly areaOfResponsibility: AreaOfResponsibility;
  /** The region that CBP's encounter data counts it in. */
  readonly borderRegion: Maybe<Scalars['String']['output']>;
  /** The offices right below it. */
  readonly children: FieldOfficeConnection;
  /** The city that it sits in. */
  readonly city: Maybe<City>;
  /** What sources say of it in numbers or in words. */
  readonly claims: ClaimConnection;
  readonly closedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The code that its agency uses for it. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Who heads it at the lens: certain before possible, then the one last seen in post. */
  readonly director: Maybe<Tenure>;
  /** Everybody known to have headed it, oldest first. */
  readonly directors: TenureConnection;
  /**
   * Where its sources contradict each other: claims on it that cannot all be true. Told are contradictions that a machine can see: of
   * numbers of one unit, of yes and no, of dates and names where there can be one; never of free text.
   */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** Names that it had before. */
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  readonly foundedOn: Maybe<Scalars['PartialDate']['output']>;
  /** What happened to it: created, renamed, moved, split, merged, closed; oldest first. */
  readonly history: ReadonlyArray<ChangeEvent>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  readonly kind: FieldOfficeKind;
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The city that it is named for, when it sits in another. */
  readonly namedFor: Maybe<City>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its posts. */
  readonly positions: PositionConnection;
  /** The moves that took somebody from it, or from one of its posts; announced ones too. */
  readonly reassignedFrom: ReassignmentConnection;
  /** The moves that brought somebody to it, or to one of its posts; announced ones too. */
  readonly reassignedTo: ReassignmentConnection;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** The unit right above it. */
  readonly reportsTo: Maybe<Unit>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** Those who headed it as one line, oldest first, with its gaps; where it has several head posts, one line after another. */
  readonly succession: ReadonlyArray<SuccessionStep>;
};


/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOfficeChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOfficeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOfficeDirectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
};


/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOfficePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOfficeReassignedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReassignmentOrder>>;
  where?: InputMaybe<ReassignmentWhere>;
};


/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOfficeReassignedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReassignmentOrder>>;
  where?: InputMaybe<ReassignmentWhere>;
};


/** A unit with a place: an ERO field office, an HSI office, a Border Patrol sector … */
export type FieldOfficeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

export type FieldOfficeConnection = {
  readonly __typename?: 'FieldOfficeConnection';
  readonly edges: ReadonlyArray<FieldOfficeEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<FieldOffice>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** How many field offices of an organization the sources count, against how many the graph has. */
export type FieldOfficeCoverage = {
  readonly __typename?: 'FieldOfficeCoverage';
  /** The field offices right below it in the graph, at the lens. */
  readonly documented: Scalars['Int']['output'];
  /** The offices behind the figure, by id. */
  readonly fieldOffices: ReadonlyArray<FieldOffice>;
  /** The claims that count them, whatever day they are about (see `asOf`): `fieldOfficeCount`, `sacOfficeCount`, `sectorCount`. */
  readonly reported: ReadonlyArray<Claim>;
  /** All of it in two sentences. */
  readonly summary: Scalars['String']['output'];
};

export type FieldOfficeEdge = {
  readonly __typename?: 'FieldOfficeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FieldOffice;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

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

export type FieldOfficeKindFilter = {
  readonly eq?: InputMaybe<FieldOfficeKind>;
  readonly in?: InputMaybe<ReadonlyArray<FieldOfficeKind>>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type FieldOfficeOrder =
  | 'FOUNDED_ON_ASC'
  | 'FOUNDED_ON_DESC'
  | 'KIND_ASC'
  | 'KIND_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Filter of a list; all that is given must hold. */
export type FieldOfficeWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FieldOfficeWhere>>;
  /** Any unit above it. */
  readonly below?: InputMaybe<IdFilter>;
  /** The city that it sits in: `city: {state: {eq: "IL"}}`. */
  readonly city?: InputMaybe<CityWhere>;
  readonly code?: InputMaybe<StringFilter>;
  /** A county that it is listed with: `Harris, TX`. */
  readonly coversCounty?: InputMaybe<StringListFilter>;
  /** A state that it covers in part. */
  readonly coversPartOfState?: InputMaybe<StringListFilter>;
  /** A state that it covers whole. */
  readonly coversState?: InputMaybe<StringListFilter>;
  /** Who heads it at the lens. */
  readonly director?: InputMaybe<OfficialWhere>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<FieldOfficeKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<FieldOfficeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FieldOfficeWhere>>;
};

export type FloatFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** The moves of one period. */
export type FlowPeriod = {
  readonly __typename?: 'FlowPeriod';
  /** How many there were; without those that were only planned. */
  readonly count: Scalars['Int']['output'];
  /** A month, `2025-10`; the year when a date says no more, `2025`; else the date as its source gives it. */
  readonly period: Scalars['PartialDate']['output'];
  /** How many were announced without any source showing that they happened. */
  readonly planned: Scalars['Int']['output'];
};

/** The moves of officials from one part of the bureaucracy to another. */
export type Flows = {
  readonly __typename?: 'Flows';
  /** How many there were; without those that were only planned. */
  readonly count: Scalars['Int']['output'];
  /** The same by month, oldest first. A move without any date is in none of them. */
  readonly periods: ReadonlyArray<FlowPeriod>;
  /** How many were announced without any source showing that they happened. */
  readonly planned: Scalars['Int']['output'];
  /** The moves behind the figures, by date; those with `status: PLANNED` too. */
  readonly reassignments: ReadonlyArray<Reassignment>;
};

/** What sources tell of a gap. */
export type GapKind =
  /** The end of the last tenure is dated, and nobody is known to have followed up to the lens's day. It is CERTAIN where the next one is known to have come later. */
  | 'OPEN'
  /** Sources date the end of one tenure and the start of the next, and tell of nobody in between. */
  | 'STATED'
  /** No source dates the end before it, or the start after it: whether there were days between, nobody knows. */
  | 'UNTOLD';

/** Filter on an id. In every filter, `eq: null` asks for what has no value; a filter left out, or null, asks nothing. */
export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Who headed a unit on a day. All of it is seen on that day. */
export type InCharge = {
  readonly __typename?: 'InCharge';
  /** Everybody who may have headed it on the day, the likelier first: of two possible ones, `tenure` is but the likelier. */
  readonly candidates: ReadonlyArray<Tenure>;
  /** From its head post up to the top, nearest first, each with its holder on the day; also when nobody is known to hold that post. */
  readonly chainOfCommand: ReadonlyArray<CommandLink>;
  /** The row's day. */
  readonly date: Scalars['Date']['output'];
  /** All units that the row may mean: a state that two offices share has both. */
  readonly matches: ReadonlyArray<Unit>;
  /** Why there is no answer, in words; null when there is one. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** Which row of the table this answers, from 0. */
  readonly row: Scalars['Int']['output'];
  /** Who headed it on the day: certain before possible, then the one last seen in post; null when nobody is known to have. */
  readonly tenure: Maybe<Tenure>;
  /** The unit that the row means; null when that is none, or more than one. */
  readonly unit: Maybe<Unit>;
};

/** A row of a table: a unit or a place, and a day. Empty cells count as left out. */
export type InChargeRow = {
  /**
   * A city as \"Chicago, IL\", as \"Chicago\" with its state beside it, or as an id: the office that sits in it or is named for it.
   * Where none is, the offices that cover its state, as for a state alone.
   */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** A county, with its state: `county: "Harris", state: "TX"`. "Harris County" is the same, and so is "Harris, TX" alone. */
  readonly county?: InputMaybe<Scalars['String']['input']>;
  /** The day on which somebody was in charge. */
  readonly date: Scalars['Date']['input'];
  /** The kind of office that a place is looked up for, and that a name means where several units have it. */
  readonly kind?: InputMaybe<FieldOfficeKind>;
  /**
   * A unit by its id (`ero-chicago`, `ice`), or by a name, former name or abbreviation of its own as people write it: "Chicago Field
   * Office", "ERO Chicago", "Chicago Area of Responsibility". A name that several units have means those of `kind`; one that is only
   * like a name means nothing. Then no place.
   */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /**
   * A state or territory by its postal code or its name: the office that covers it. Where several share it, its county is needed to
   * tell which.
   */
  readonly state?: InputMaybe<Scalars['String']['input']>;
};

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A point on the map (WGS 84). */
export type Location = {
  readonly __typename?: 'Location';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east: negative in the Americas. */
  readonly longitude: Scalars['Float']['output'];
};

/** What stands for a retired id. */
export type Merger = Fact & Relationship & {
  readonly __typename?: 'Merger';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/**
 * Somebody was moved, or detailed, from one post or unit to another. Where tenures tell of its two ends, these are a Departure and an
 * Appointment besides.
 */
export type Move = Change & {
  readonly __typename?: 'Move';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who was moved. */
  readonly official: Official;
  /** The move itself, with where it was from and to. */
  readonly reassignment: Maybe<Reassignment>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/** What a move took an official from. */
export type MoveFrom = Fact & Relationship & {
  readonly __typename?: 'MoveFrom';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The move. */
  readonly reassignment: Maybe<Reassignment>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** The shake-up that a move was part of. */
export type MoveInShakeup = Fact & Relationship & {
  readonly __typename?: 'MoveInShakeup';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** Whose move it is. */
export type MoveOfficial = Fact & Relationship & {
  readonly __typename?: 'MoveOfficial';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** What a move took an official to. */
export type MoveTo = Fact & Relationship & {
  readonly __typename?: 'MoveTo';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The move. */
  readonly reassignment: Maybe<Reassignment>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** The city that an office is named for, when it sits in another. */
export type Namesake = Fact & Relationship & {
  readonly __typename?: 'Namesake';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** A part of the graph: nodes, and the relationships among them. */
export type Network = {
  readonly __typename?: 'Network';
  readonly nodes: ReadonlyArray<NetworkNode>;
  readonly relationships: ReadonlyArray<Relationship>;
  /** True when there was more than the limit let through. */
  readonly truncated: Scalars['Boolean']['output'];
};

/**
 * A node of a network, how far it is, and its place among the others. The figures are of the network alone, as it was asked for: with another depth, limit or
 * lens they are others. Each is worked out only when it is asked for.
 */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /**
   * How much it lies between others: of the shortest paths between two other nodes, in either direction of the relationships, the share that leads over it, as a mean
   * over all pairs of other nodes. 0 to 1, also where pairs have no path; 0 in a network of less than three nodes.
   * It is costly: of the networks of one request that ask for it, nodes times relationships may come to 60 million, as of two networks with 5,000 relationships around a node.
   */
  readonly betweenness: Scalars['Float']['output'];
  /**
   * The number of its community: nodes that are linked more densely among themselves than with others, as the Louvain method finds them (modularity, in either
   * direction, parallel relationships counted each). 0 is the largest; of equals, the one with the first id.
   */
  readonly community: Scalars['Int']['output'];
  /** How many of the network's relationships begin or end at it. One from a node to itself counts twice. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships away from the nearest node asked for; null when none was. */
  readonly distance: Maybe<Scalars['Int']['output']>;
  readonly node: Node;
  /**
   * PageRank, with the direction of the relationships: the chance of meeting somebody here who follows relationships from where they begin to where they
   * end, and starts anew at any node 15 times in 100, or where there is no way on. Of all nodes together it is 1.
   */
  readonly pagerank: Scalars['Float']['output'];
};

/** A thing of the graph. */
export type Node = {
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
};


/** A thing of the graph. */
export type NodeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** How many nodes of a type are loaded. */
export type NodeCount = {
  readonly __typename?: 'NodeCount';
  readonly count: Scalars['Int']['output'];
  readonly type: NodeType;
};

/** The types of node. */
export type NodeType =
  | 'ChangeEvent'
  | 'City'
  | 'Claim'
  | 'FieldOffice'
  | 'Official'
  | 'Organization'
  | 'Position'
  | 'Reassignment'
  | 'RetiredId'
  | 'Shakeup'
  | 'Source';

/** A person in a publicly announced senior post, in that capacity alone. */
export type Official = Fact & Node & {
  readonly __typename?: 'Official';
  /** Other spellings and forms of the name in the sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** From the post held at the lens up to the top, nearest first, each with its holder; one chain a post. */
  readonly chainOfCommand: ReadonlyArray<CommandLink>;
  /** What sources say of it in numbers or in words. */
  readonly claims: ClaimConnection;
  /** Who holds the posts right below theirs at the lens. */
  readonly directReports: TenureConnection;
  /**
   * Where its sources contradict each other: claims on it that cannot all be true. Told are contradictions that a machine can see: of
   * numbers of one unit, of yes and no, of dates and names where there can be one; never of free text.
   */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** False for somebody whom the sources count but do not name. */
  readonly identified: Scalars['Boolean']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The posts held at the lens. */
  readonly positions: ReadonlyArray<Position>;
  /** Their moves, oldest first; announced ones too. */
  readonly reassignments: ReassignmentConnection;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Whose posts they took over. */
  readonly replaced: ReadonlyArray<Replacement>;
  /** Who took over their posts. */
  readonly replacedBy: ReadonlyArray<Replacement>;
  /** Who holds the posts right above theirs at the lens. */
  readonly reportsTo: ReadonlyArray<Tenure>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** Every tenure known, oldest first. */
  readonly tenures: TenureConnection;
};


/** A person in a publicly announced senior post, in that capacity alone. */
export type OfficialClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A person in a publicly announced senior post, in that capacity alone. */
export type OfficialDirectReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a publicly announced senior post, in that capacity alone. */
export type OfficialReassignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReassignmentOrder>>;
  where?: InputMaybe<ReassignmentWhere>;
};


/** A person in a publicly announced senior post, in that capacity alone. */
export type OfficialRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A person in a publicly announced senior post, in that capacity alone. */
export type OfficialTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Official>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Official;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type OfficialOrder =
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Filter of a list; all that is given must hold. */
export type OfficialWhere = {
  /** The agency of a post held at the lens: the post's own unit, or any above it. */
  readonly agency?: InputMaybe<OrganizationWhere>;
  readonly and?: InputMaybe<ReadonlyArray<OfficialWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly identified?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<OfficialWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OfficialWhere>>;
  /** A post held at the lens. */
  readonly position?: InputMaybe<PositionWhere>;
  /** A move of theirs. */
  readonly reassignment?: InputMaybe<ReassignmentWhere>;
};

/** One unit of an organization chart. */
export type OrgChartEntry = {
  readonly __typename?: 'OrgChartEntry';
  /** 0 for the organization asked for, 1 for those right below it … */
  readonly level: Scalars['Int']['output'];
  /** The id of the unit right above; null at level 0. */
  readonly parentId: Maybe<Scalars['ID']['output']>;
  readonly unit: Unit;
};

/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type Organization = Fact & Node & Unit & {
  readonly __typename?: 'Organization';
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Every organization above it, nearest first. */
  readonly ancestors: ReadonlyArray<Organization>;
  /** The units right below it. */
  readonly children: UnitConnection;
  /** What sources say of it in numbers or in words. */
  readonly claims: ClaimConnection;
  readonly closedOn: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Where its sources contradict each other: claims on it that cannot all be true. Told are contradictions that a machine can see: of
   * numbers of one unit, of yes and no, of dates and names where there can be one; never of free text.
   */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** How many field offices its sources count, and how many the graph has right below it. */
  readonly fieldOfficeCoverage: FieldOfficeCoverage;
  /** The field offices below it, at any depth. */
  readonly fieldOffices: FieldOfficeConnection;
  /** Names that it had before. */
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  readonly foundedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The city that it sits in. */
  readonly headquarters: Maybe<City>;
  /** What happened to it: created, renamed, moved, split, merged, closed; oldest first. */
  readonly history: ReadonlyArray<ChangeEvent>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganizationKind;
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** Who heads it at the lens. */
  readonly leader: Maybe<Tenure>;
  /** Everybody known to have headed it, oldest first. */
  readonly leaders: TenureConnection;
  readonly name: Scalars['String']['output'];
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The units below it to a depth of 1 to 8 levels, each under its parent, with who heads it: top down, as a chart is drawn. */
  readonly orgChart: ReadonlyArray<OrgChartEntry>;
  /** Its posts. */
  readonly positions: PositionConnection;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** The organization right above it. */
  readonly reportsTo: Maybe<Organization>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** Those who headed it as one line, oldest first, with its gaps; where it has several head posts, one line after another. */
  readonly succession: ReadonlyArray<SuccessionStep>;
  readonly website: Maybe<Scalars['String']['output']>;
};


/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type OrganizationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type OrganizationFieldOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<FieldOfficeKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FieldOfficeOrder>>;
  where?: InputMaybe<FieldOfficeWhere>;
};


/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type OrganizationLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
};


/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type OrganizationOrgChartArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};


/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type OrganizationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/** A department, agency, directorate or headquarters office: DHS, ICE, CBP, the Border Patrol, ERO, HSI, OFO … */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** What kind of organization. */
export type OrganizationKind =
  | 'AGENCY'
  | 'DEPARTMENT'
  | 'DIRECTORATE'
  | 'DIVISION'
  | 'EXECUTIVE_OFFICE'
  | 'OFFICE';

export type OrganizationKindFilter = {
  readonly eq?: InputMaybe<OrganizationKind>;
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type OrganizationOrder =
  | 'FOUNDED_ON_ASC'
  | 'FOUNDED_ON_DESC'
  | 'KIND_ASC'
  | 'KIND_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Filter of a list; all that is given must hold. */
export type OrganizationWhere = {
  readonly abbreviation?: InputMaybe<StringFilter>;
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Any organization above it. */
  readonly below?: InputMaybe<IdFilter>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<OrganizationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** The organization right above it. */
  readonly reportsTo?: InputMaybe<OrganizationWhere>;
};

/** Where a page stands among all pages. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Filter on a date by the days that it may mean. */
export type PartialDateFilter = {
  /** Every day that it may mean is after this one. */
  readonly after?: InputMaybe<Scalars['Date']['input']>;
  /** Every day that it may mean is before this one. */
  readonly before?: InputMaybe<Scalars['Date']['input']>;
  /** As written in the source. */
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Some day that it may mean lies in this date: `overlaps: "2025-10"` finds 2025-10-24, and also 2025. */
  readonly overlaps?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Every day that it may mean lies in this date: `within: "2025-10"` finds 2025-10-24, but not 2025. */
  readonly within?: InputMaybe<Scalars['PartialDate']['input']>;
};

/**
 * A way from one node to another. The relationships are those in force at the lens, each followed as it points or against it: its own `from` and
 * `to` say which.
 */
export type Path = {
  readonly __typename?: 'Path';
  /** How many relationships it has. */
  readonly length: Scalars['Int']['output'];
  /** Its nodes in order, from `from` to `to`: one more than relationships. */
  readonly nodes: ReadonlyArray<Node>;
  /** The relationship between each two neighbours, in order. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** A post, whoever fills it. */
export type Position = Fact & Node & {
  readonly __typename?: 'Position';
  /** Everybody who holds it at the lens as far as the sources tell: of two possible ones, `holder` is the likelier. */
  readonly candidates: ReadonlyArray<Tenure>;
  /** The posts above it up to the top, nearest first, each with its holder. */
  readonly chainOfCommand: ReadonlyArray<CommandLink>;
  /** What sources say of it in numbers or in words. */
  readonly claims: ClaimConnection;
  /** Do the sources show two or more people certainly in a sole post on the lens's day? One who holds it twice at once is one. */
  readonly contested: Scalars['Boolean']['output'];
  /** The posts right below it. */
  readonly directReports: PositionConnection;
  /**
   * Where its sources contradict each other: claims on it that cannot all be true. Told are contradictions that a machine can see: of
   * numbers of one unit, of yes and no, of dates and names where there can be one; never of free text.
   */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** Is it the head of its unit? */
  readonly head: Scalars['Boolean']['output'];
  /** Who holds it at the lens, or null: certain before possible, then the one last seen in post. */
  readonly holder: Maybe<Tenure>;
  /** Everybody known to have held it, oldest first; those only announced have `status: PLANNED`. */
  readonly holders: TenureConnection;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The moves that took somebody from it; announced ones too. */
  readonly reassignedFrom: ReassignmentConnection;
  /** The moves that brought somebody to it; announced ones too. */
  readonly reassignedTo: ReassignmentConnection;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** The post right above it. */
  readonly reportsTo: Maybe<Position>;
  /** Does one person hold it at a time? */
  readonly sole: Scalars['Boolean']['output'];
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Those who held it as one line, oldest first, with its gaps. It ends at the lens's day: nobody is in it who came later, whatever their
   * dates mean. Announced holders are not in it either; of those of whom nobody says when, nobody knows the place: they come last.
   */
  readonly succession: ReadonlyArray<SuccessionStep>;
  readonly title: Scalars['String']['output'];
  /** The unit that it belongs to. */
  readonly unit: Maybe<Unit>;
  /**
   * False when somebody certainly holds it; true when the lens's day lies between the end of one known tenure and the start of the
   * next (in a gap of `succession` that is CERTAIN); null when nobody says. That it is true rests on two dated tenures and on nobody being
   * known in between: no source need say that the post was vacant, and somebody of whom none tells may have held it.
   */
  readonly vacant: Maybe<Scalars['Boolean']['output']>;
};


/** A post, whoever fills it. */
export type PositionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A post, whoever fills it. */
export type PositionDirectReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/** A post, whoever fills it. */
export type PositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


/** A post, whoever fills it. */
export type PositionReassignedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, whoever fills it. */
export type PositionReassignedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, whoever fills it. */
export type PositionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Position>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Position;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type PositionOrder =
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** Filter of a list; all that is given must hold. */
export type PositionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PositionWhere>>;
  /** Any unit above the post's own, or that unit itself. */
  readonly below?: InputMaybe<IdFilter>;
  /** The office that it belongs to. */
  readonly fieldOffice?: InputMaybe<FieldOfficeWhere>;
  readonly head?: InputMaybe<BooleanFilter>;
  /** Who holds it at the lens. */
  readonly holder?: InputMaybe<OfficialWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<PositionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PositionWhere>>;
  /** The organization that it belongs to. */
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly sole?: InputMaybe<BooleanFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

/** The unit that a post belongs to. */
export type PostInUnit = Fact & Relationship & {
  readonly __typename?: 'PostInUnit';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** How exact a number is meant to be. */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACTLY';

export type QualifierFilter = {
  readonly eq?: InputMaybe<Qualifier>;
  readonly in?: InputMaybe<ReadonlyArray<Qualifier>>;
};

/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The same graph through another lens: everything below is seen so, to any depth, counts included. An argument left out keeps the
   * value of the lens around it. One request can lay two dates side by side.
   */
  readonly asOf: Query;
  readonly changeEvent: Maybe<ChangeEvent>;
  readonly changeEvents: Maybe<ChangeEventConnection>;
  /**
   * What began and ended between two days, newest first: appointments, departures, moves, posts that fell empty or were filled, units
   * opened, moved, renamed, changed, closed. Moves that were only announced are left out: no source shows that they happened. In place of
   * the lens's `validAt` stands the last day. Sorted by the first day that the date may mean, as far as other facts leave it open, then by
   * the last such day, newest first; then by type and by the ids of the facts.
   */
  readonly changes: Maybe<ChangeConnection>;
  readonly cities: Maybe<CityConnection>;
  readonly city: Maybe<City>;
  readonly claim: Maybe<Claim>;
  readonly claims: Maybe<ClaimConnection>;
  /** What is loaded. */
  readonly dataset: Dataset;
  /**
   * Where the sources contradict each other: claims on one subject that cannot all be true, by subject and property. Two do when they are
   * about the same property, count the same unit, are about the same days, and their values exclude each other: exactly 24 and exactly 25,
   * never at least 8 and exactly 12. Free text is not compared, nor what its source words in a way of its own (`wording`).
   */
  readonly discrepancies: Maybe<ReadonlyArray<Discrepancy>>;
  readonly fieldOffice: Maybe<FieldOffice>;
  readonly fieldOffices: Maybe<FieldOfficeConnection>;
  /** The moves of officials from one part of the bureaucracy to another, as the chain of command stands at the lens. */
  readonly flows: Maybe<Flows>;
  /**
   * Who was in charge, for each row of a table: who headed that unit, or the office that covers that place, on that day. `asOf` around
   * it says how the rows are seen; in place of `validAt`, each has its own date. A row without an answer says why in `problem`.
   */
  readonly inCharge: Maybe<ReadonlyArray<InCharge>>;
  /**
   * The neighbourhood of some nodes, breadth first: what lies within `depth` relationships of them. Without `around`, the
   * relationships of the whole graph up to the limit, and their ends.
   */
  readonly network: Maybe<Network>;
  /** Any node by its id; null for an unknown one. */
  readonly node: Maybe<Node>;
  /** Nodes by their ids, in the order asked, null for an unknown one; at most 500. */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  readonly official: Maybe<Official>;
  readonly officials: Maybe<OfficialConnection>;
  readonly organization: Maybe<Organization>;
  readonly organizations: Maybe<OrganizationConnection>;
  /**
   * A shortest path between two nodes: how, and through whom, they are linked at the lens. Null when nothing links them within `maxLength`, or
   * when one of them was not there on the lens's day. Of several, it is the first of `paths`. An id that no node has is an error. A
   * retired id is a node too: its path begins with the `MERGED_INTO` that leads to what stands for it now, unless `through` leaves that out.
   * What moved somebody (`REASSIGNED_FROM`, `REASSIGNED_TO`) holds from its day on; for posts held on the day alone, ask `through: [HOLDS, REPORTS_TO]`.
   */
  readonly path: Maybe<Path>;
  /**
   * The shortest paths between two nodes: all that are as short as the shortest, up to `first`; empty where `path` is null. Their order: where
   * two part, the one that goes to the node with the smaller id comes first, then the one that takes the relationship with the smaller id.
   */
  readonly paths: Maybe<ReadonlyArray<Path>>;
  readonly position: Maybe<Position>;
  readonly positions: Maybe<PositionConnection>;
  readonly reassignment: Maybe<Reassignment>;
  readonly reassignments: Maybe<ReassignmentConnection>;
  /** Nodes by their words, all of them or, where none has all, some. Forgives case, accents and one typo a word. At most 100 hits. */
  readonly search: Maybe<ReadonlyArray<SearchHit>>;
  readonly shakeup: Maybe<Shakeup>;
  readonly shakeups: Maybe<ShakeupConnection>;
  readonly source: Maybe<Source>;
  readonly sources: Maybe<SourceConnection>;
  /** How long the posts at the head of a unit, and of all units below it, were held: of those who may have been in post between two days. */
  readonly tenureLengths: Maybe<TenureLengths>;
  /**
   * How many posts at the head of a unit, and of all units below it, changed hands between two days. In place of the lens's `validAt`
   * stand these two.
   */
  readonly turnover: Maybe<Turnover>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryAsOfArgs = {
  certainty?: InputMaybe<Certainty>;
  evidence?: InputMaybe<Evidence>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryChangeEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryChangeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ChangeEventOrder>>;
  where?: InputMaybe<ChangeEventWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  types?: InputMaybe<ReadonlyArray<ChangeType>>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  until: Scalars['Date']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CityOrder>>;
  where?: InputMaybe<CityWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryCityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryDiscrepanciesArgs = {
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryFieldOfficeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryFieldOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FieldOfficeOrder>>;
  where?: InputMaybe<FieldOfficeWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryFlowsArgs = {
  from: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
  to: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryInChargeArgs = {
  rows: ReadonlyArray<InChargeRow>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryNetworkArgs = {
  around?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationshipType>>;
  types?: InputMaybe<ReadonlyArray<NodeType>>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
  where?: InputMaybe<OfficialWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryReassignmentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryReassignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReassignmentOrder>>;
  where?: InputMaybe<ReassignmentWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<NodeType>>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryShakeupArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryShakeupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ShakeupOrder>>;
  where?: InputMaybe<ShakeupWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryTenureLengthsArgs = {
  kind?: InputMaybe<FieldOfficeKind>;
  since?: InputMaybe<Scalars['Date']['input']>;
  unit: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Ask the graph. Everything is seen through a lens: today, all that is known, possible included, any evidence, unless `asOf` says otherwise.
 * A list, a table or a picture is null only when it has an error of its own in `errors`: what else was asked for is answered all the same.
 */
export type QueryTurnoverArgs = {
  kind?: InputMaybe<FieldOfficeKind>;
  since: Scalars['Date']['input'];
  unit: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};

/** One move of one official. A PLANNED one was announced, and no source shows that it happened. */
export type Reassignment = Fact & Node & {
  readonly __typename?: 'Reassignment';
  /** What sources say of it in numbers or in words. */
  readonly claims: ClaimConnection;
  /** When, as far as a source says; null when it only belongs to a shake-up. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Where its sources contradict each other: claims on it that cannot all be true. Told are contradictions that a machine can see: of
   * numbers of one unit, of yes and no, of dates and names where there can be one; never of free text.
   */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The unit or post that was left. */
  readonly from: Maybe<UnitOrPosition>;
  /** What was left, in words, where it is outside the graph or not exactly known. */
  readonly fromDescription: Maybe<Scalars['String']['output']>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  readonly kind: ReassignmentKind;
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly official: Maybe<Official>;
  /** When, as far as anybody says: its own date, or the period of its shake-up. */
  readonly period: Maybe<Scalars['PartialDate']['output']>;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Whose post was taken over. */
  readonly replaced: Maybe<Replacement>;
  /** Who took over the post that was left; with `status: PLANNED` when that was only announced. */
  readonly replacement: Maybe<Replacement>;
  readonly shakeup: Maybe<Shakeup>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  /** The unit or post that was gone to. */
  readonly to: Maybe<UnitOrPosition>;
  /** Where to, in words, where it is outside the graph or not exactly known. */
  readonly toDescription: Maybe<Scalars['String']['output']>;
};


/** One move of one official. A PLANNED one was announced, and no source shows that it happened. */
export type ReassignmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** One move of one official. A PLANNED one was announced, and no source shows that it happened. */
export type ReassignmentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

export type ReassignmentConnection = {
  readonly __typename?: 'ReassignmentConnection';
  readonly edges: ReadonlyArray<ReassignmentEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Reassignment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReassignmentEdge = {
  readonly __typename?: 'ReassignmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Reassignment;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

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

export type ReassignmentKindFilter = {
  readonly eq?: InputMaybe<ReassignmentKind>;
  readonly in?: InputMaybe<ReadonlyArray<ReassignmentKind>>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type ReassignmentOrder =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'KIND_ASC'
  | 'KIND_DESC'
  | 'PERIOD_ASC'
  | 'PERIOD_DESC'
  | 'STATUS_ASC'
  | 'STATUS_DESC';

/** Filter of a list; all that is given must hold. */
export type ReassignmentWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ReassignmentWhere>>;
  /** A move without a date of its own is found by `period` alone. */
  readonly date?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<ReassignmentKindFilter>;
  readonly not?: InputMaybe<ReassignmentWhere>;
  readonly official?: InputMaybe<OfficialWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ReassignmentWhere>>;
  readonly period?: InputMaybe<PartialDateFilter>;
  readonly shakeup?: InputMaybe<ShakeupWhere>;
  readonly status?: InputMaybe<StatusFilter>;
};

/** A link between two things, with its time and its sources. */
export type Relationship = {
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Relationship>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** How many relationships of a type are loaded. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  readonly count: Scalars['Int']['output'];
  readonly type: RelationshipType;
};

export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Relationship;
};

/** One of the two ends of a relationship. */
export type RelationshipEnd =
  | 'FROM'
  | 'TO';

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

/** One official taking over a post from another. */
export type Replacement = Fact & Relationship & {
  readonly __typename?: 'Replacement';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who came. */
  readonly official: Official;
  /** The post that was taken over, where it is known. */
  readonly position: Maybe<Position>;
  /** The move. */
  readonly reassignment: Maybe<Reassignment>;
  /** Who was replaced. */
  readonly replaced: Official;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** A unit below a unit, or a post below a post. */
export type ReportingLine = Fact & Relationship & {
  readonly __typename?: 'ReportingLine';
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** An id that is no longer used. It stays answerable: it says where it went and why. */
export type RetiredId = Fact & Node & {
  readonly __typename?: 'RetiredId';
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** What stands for it now; null when the fact was retracted. */
  readonly mergedInto: Maybe<Node>;
  readonly reason: Scalars['String']['output'];
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  readonly retiredOn: Maybe<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
};


/** An id that is no longer used. It stays answerable: it says where it went and why. */
export type RetiredIdRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** One hit of a search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The field that matched best. */
  readonly field: Scalars['String']['output'];
  readonly node: Node;
  /** Higher is better; comparable within one search. */
  readonly score: Scalars['Float']['output'];
  /** That field's text. */
  readonly snippet: Scalars['String']['output'];
};

/** Where a unit sits. */
export type Seat = Fact & Relationship & {
  readonly __typename?: 'Seat';
  /** How it is known. */
  readonly basis: Maybe<CityBasis>;
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** A wave of moves that were reported together. */
export type Shakeup = Fact & Node & {
  readonly __typename?: 'Shakeup';
  /** What sources say of it in numbers or in words. */
  readonly claims: ClaimConnection;
  /** How many moves its sources count, and how many of them the graph documents. */
  readonly coverage: Coverage;
  /**
   * Where its sources contradict each other: claims on it that cannot all be true. Told are contradictions that a machine can see: of
   * numbers of one unit, of yes and no, of dates and names where there can be one; never of free text.
   */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Which one it is since the president took office, where the sources agree. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** When its moves were, as the sources say it; null while it is known at the lens and its period is not yet. */
  readonly period: Maybe<Scalars['PartialDate']['output']>;
  /** Its moves, oldest first; announced ones too. */
  readonly reassignments: ReassignmentConnection;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
};


/** A wave of moves that were reported together. */
export type ShakeupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A wave of moves that were reported together. */
export type ShakeupReassignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReassignmentOrder>>;
  where?: InputMaybe<ReassignmentWhere>;
};


/** A wave of moves that were reported together. */
export type ShakeupRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

export type ShakeupConnection = {
  readonly __typename?: 'ShakeupConnection';
  readonly edges: ReadonlyArray<ShakeupEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Shakeup>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ShakeupEdge = {
  readonly __typename?: 'ShakeupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Shakeup;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type ShakeupOrder =
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'ORDINAL_ASC'
  | 'ORDINAL_DESC'
  | 'PERIOD_ASC'
  | 'PERIOD_DESC';

/** Filter of a list; all that is given must hold. */
export type ShakeupWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ShakeupWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ShakeupWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ShakeupWhere>>;
  readonly ordinal?: InputMaybe<IntFilter>;
  readonly period?: InputMaybe<PartialDateFilter>;
};

/** A published document. */
export type Source = Fact & Node & {
  readonly __typename?: 'Source';
  /** The claims stated in it. */
  readonly claims: ClaimConnection;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  /** ISO 639-1. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Null when the text does not say. */
  readonly publishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Who first published it. */
  readonly publisher: Scalars['String']['output'];
  readonly quality: SourceQuality;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Where the copy that was read stands. */
  readonly republishedBy: Maybe<Scalars['String']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The facts that name it, as known at the lens: nodes first, then relationships, by id. */
  readonly supports: FactConnection;
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A published document. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A published document. */
export type SourceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A published document. */
export type SourceSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** What a source is. */
export type SourceKind =
  /** Orders, filings and testimony. */
  | 'COURT'
  | 'DATASET'
  /** Pages, releases, laws and reports of public bodies. */
  | 'GOVERNMENT'
  | 'NEWS'
  /** Encyclopedias, explainers, analyses, opinion. */
  | 'REFERENCE';

export type SourceKindFilter = {
  readonly eq?: InputMaybe<SourceKind>;
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type SourceOrder =
  | 'PUBLISHED_ON_ASC'
  | 'PUBLISHED_ON_DESC'
  | 'PUBLISHER_ASC'
  | 'PUBLISHER_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** How near the text that was read is to what was published. */
export type SourceQuality =
  | 'ORIGINAL'
  /** A copy; `publisher` is who first published it. */
  | 'REPUBLICATION'
  | 'REWRITE'
  | 'SUMMARY';

export type SourceQualityFilter = {
  readonly eq?: InputMaybe<SourceQuality>;
  readonly in?: InputMaybe<ReadonlyArray<SourceQuality>>;
};

/** Filter of a list; all that is given must hold. */
export type SourceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<SourceKindFilter>;
  readonly not?: InputMaybe<SourceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  readonly publisher?: InputMaybe<StringFilter>;
  readonly quality?: InputMaybe<SourceQualityFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

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

export type StatusFilter = {
  readonly eq?: InputMaybe<Status>;
  readonly in?: InputMaybe<ReadonlyArray<Status>>;
};

/** Where the graph is kept. */
export type StoreKind =
  /** In the memory of this server, from the dataset's files. */
  | 'EMBEDDED'
  /** In a Neo4j database, which answers each query. */
  | 'NEO4J'
  /** In a Neo4j database; this server holds a copy in memory, and takes the new one when the dataset there changes. */
  | 'REPLICA';

/** Filter on a text. `contains` and `startsWith` do not mind case, `eq` and `in` do. */
export type StringFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Filter on a list of texts. */
export type StringListFilter = {
  /** One of the texts is this. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Days on which nobody is known to have held a post. The day of an end and the day of a start are none of them. That nobody is known does
 * not mean that it was empty: `kind` says what the sources tell.
 */
export type SuccessionGap = {
  readonly __typename?: 'SuccessionGap';
  /** CERTAIN: whatever the dates mean, there are such days. Somebody of whom no source tells may still have held the post on them. */
  readonly certainty: Certainty;
  /** So many days at least lie between the two, or up to the lens's day, whatever the dates mean; 0 where nobody can be sure of one. */
  readonly daysAtLeast: Scalars['Int']['output'];
  /** So many days at most: from the last that shows the one before to the first that shows the next, or to the lens's day. Null where nothing tells. */
  readonly daysAtMost: Maybe<Scalars['Int']['output']>;
  /** The move that took the one before away, where no source dates the end of the tenure itself: then `from` is its date. */
  readonly departure: Maybe<Reassignment>;
  /** When the one before left, as sources date it; null where nobody says. */
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  readonly kind: GapKind;
  /** The same in plain words. */
  readonly summary: Scalars['String']['output'];
  /** When the next one came, as sources date it; null where nobody says, or nobody came by the lens's day. */
  readonly to: Maybe<Scalars['PartialDate']['output']>;
};

/** Two people in a post that one holds at a time, both certainly in it on the same days: sources contradict each other, or one stood in for the other. */
export type SuccessionOverlap = {
  readonly __typename?: 'SuccessionOverlap';
  /** Days from the first to the last, both counted. */
  readonly days: Scalars['Int']['output'];
  /** The first day on which both are certain. */
  readonly from: Scalars['Date']['output'];
  /** The same in plain words. */
  readonly summary: Scalars['String']['output'];
  /** The earlier tenure. */
  readonly tenure: Tenure;
  /** The last such day. */
  readonly to: Scalars['Date']['output'];
};

/** One step in the line of those who held a post. */
export type SuccessionStep = {
  readonly __typename?: 'SuccessionStep';
  /** What lies between `previous` and this tenure. Null when nothing does, the two overlap, or nobody is before it. */
  readonly gap: Maybe<SuccessionGap>;
  /** Other people, come earlier, who as the sources have it were still in post when this one was: only of a post that one person holds at a time. */
  readonly overlaps: ReadonlyArray<SuccessionOverlap>;
  /** 1 for the oldest that is known, 2 for the next … Where a unit has several head posts, each has a line of its own. */
  readonly place: Scalars['Int']['output'];
  /** The post. */
  readonly position: Position;
  /** The tenure before it: of those that began earlier, the one that ended last. Null for the first. */
  readonly previous: Maybe<Tenure>;
  /** Whom the holder took over from, where a source says so: it may name another than `previous`. */
  readonly replacement: Maybe<Replacement>;
  /** Who held it. Null in a last step: the last holder has left, and nobody is known to have followed. */
  readonly tenure: Maybe<Tenure>;
};

/** An official in a post: from when, to when, seen when, acting or not. */
export type Tenure = Fact & Relationship & {
  readonly __typename?: 'Tenure';
  /** Acting, interim, or performing the duties of the post. */
  readonly acting: Scalars['Boolean']['output'];
  /** Is it in force on the lens's day? Null when it is not: in lists of all that is known. */
  readonly certainty: Maybe<Certainty>;
  /** Days in post: from the start to the end, or to the lens's day; null unless these are known to the day. */
  readonly days: Maybe<Scalars['Int']['output']>;
  readonly from: Node;
  readonly id: Scalars['ID']['output'];
  /** The first day on which a source told of it; null when its sources bear no date. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Doubts and circumstances, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly official: Official;
  readonly position: Position;
  /** Dates on which a source shows it in force. */
  readonly seen: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  readonly status: Status;
  readonly to: Node;
  readonly type: RelationshipType;
  /** When it began, if a source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, if a source says; null while nobody does. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

export type TenureConnection = {
  readonly __typename?: 'TenureConnection';
  readonly edges: ReadonlyArray<TenureEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Tenure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TenureEdge = {
  readonly __typename?: 'TenureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Tenure;
};

/** How long somebody held a post, up to the last day. */
export type TenureLength = {
  readonly __typename?: 'TenureLength';
  /** Was the holder acting, interim, or performing the duties of the post? */
  readonly acting: Scalars['Boolean']['output'];
  /** Days from the start to the end; null unless the tenure is COMPLETE. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** So many days at least up to the last day, whatever the dates mean. */
  readonly daysAtLeast: Scalars['Int']['output'];
  /** So many days at most up to the last day, by what its dates and other facts leave open. Null where nothing tells when it began. */
  readonly daysAtMost: Maybe<Scalars['Int']['output']>;
  /** The post that was held: one at the head of the unit that was asked about, or of one below it. */
  readonly position: Position;
  readonly state: TenureLengthState;
  /** Who held it, and when: its end may lie after the last day. */
  readonly tenure: Tenure;
};

/** Days in post, made of as many tenures as `complete` says: of one, each figure is the length of that one. */
export type TenureLengthFigures = {
  readonly __typename?: 'TenureLengthFigures';
  /** How many tenures the figures are made of: ended by the last day, with a start and an end known to the day. */
  readonly complete: Scalars['Int']['output'];
  /** The longest of the `complete` tenures in days; null of none. */
  readonly longest: Maybe<Scalars['Int']['output']>;
  /** The average of the `complete` tenures in days; null of none. */
  readonly mean: Maybe<Scalars['Float']['output']>;
  /** The middle one of the `complete` tenures in days, or halfway between the two in the middle; null of none. */
  readonly median: Maybe<Scalars['Float']['output']>;
  /** How many are not known to have ended by the last day. They are in no figure: how long they would be, nobody knew. */
  readonly ongoing: Scalars['Int']['output'];
  /** How many have ended, or may have by the last day, without both dates known to the day. They are in no figure: their rows have bounds. */
  readonly partly: Scalars['Int']['output'];
  /** The shortest of the `complete` tenures in days; null of none. */
  readonly shortest: Maybe<Scalars['Int']['output']>;
};

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

/**
 * How long head posts were held, as things stood on the last day: `until`, or the lens's day. A figure is made of tenures that had ended by
 * then and whose length is known to the day, and of no others.
 */
export type TenureLengths = {
  readonly __typename?: 'TenureLengths';
  /** Of those who were acting, interim, or performing the duties of the post. */
  readonly acting: TenureLengthFigures;
  /** The head posts of the unit and of those below it, at any depth, as the chain of command stood on the last day. */
  readonly posts: Scalars['Int']['output'];
  /** The tenures behind the figures, by post, then oldest first: each `state` is counted in the field of its name. */
  readonly rows: ReadonlyArray<TenureLength>;
  /** Of those who were not acting. */
  readonly substantive: TenureLengthFigures;
};

/** Orders of a list; equals are ordered by id, those without a value come last. */
export type TenureOrder =
  | 'STARTED_ON_ASC'
  | 'STARTED_ON_DESC';

/** Filter of a list; all that is given must hold. */
export type TenureWhere = {
  readonly acting?: InputMaybe<BooleanFilter>;
  readonly and?: InputMaybe<ReadonlyArray<TenureWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<TenureWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TenureWhere>>;
  readonly status?: InputMaybe<StatusFilter>;
};

/** How many head posts changed hands between two days. */
export type Turnover = {
  readonly __typename?: 'Turnover';
  /** Posts whose known holders between the two days, at least one, were all acting. */
  readonly actingOnly: Scalars['Int']['output'];
  /**
   * Of the others, those whose holders are certain. The rest stands on sources that show somebody in post at another time,
   * and tell of no end: whether they were there still, nobody says.
   */
  readonly certain: Scalars['Int']['output'];
  /**
   * Posts whose holder of the first day has gone by the last, whether or not a successor is known. The two days alone are compared: whoever
   * left and came back counts as not gone; `tenures` of the row has everybody between.
   */
  readonly changed: Scalars['Int']['output'];
  /** The head posts of the unit and of those below it, at any depth, as the chain of command stood on the last day. */
  readonly posts: Scalars['Int']['output'];
  /** The posts behind the figures, by id. */
  readonly rows: ReadonlyArray<TurnoverPost>;
  /** `changed` of the posts that are not `unknown`, 0 to 1; null when there is none. As sure as its rows: see `certain`. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** Posts of which nobody can tell: nobody is known to have held them on the first day. */
  readonly unknown: Scalars['Int']['output'];
};

/** One head post on two days. */
export type TurnoverPost = {
  readonly __typename?: 'TurnoverPost';
  /** Was the one of the last day acting? Null when nobody is known. */
  readonly actingAfter: Maybe<Scalars['Boolean']['output']>;
  /** Who held it on the last day: certain before possible; null when nobody is known to have. */
  readonly after: Maybe<Tenure>;
  /** Who held it on the first day: certain before possible; null when nobody is known to have. */
  readonly before: Maybe<Tenure>;
  /** Of the holders together: POSSIBLE when one is no more than that; null when `changed` is. */
  readonly certainty: Maybe<Certainty>;
  /** Has the holder of the first day gone by the last? Null when nobody is known to have held it then. */
  readonly changed: Maybe<Scalars['Boolean']['output']>;
  /** The post, as seen on the last day. */
  readonly position: Position;
  /** Everybody known who held it, or may have, on some day between the two, oldest first, as seen on the last day. */
  readonly tenures: ReadonlyArray<Tenure>;
};

/** A unit of the bureaucracy: an organization, or a field office. */
export type Unit = {
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Names that it had before. */
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  /** What happened to it: created, renamed, moved, split, merged, closed; oldest first. */
  readonly history: ReadonlyArray<ChangeEvent>;
  /** A readable id, stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which any source named it; null when its sources bear no date, so that it counts as always known. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** One line for people. */
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its posts. */
  readonly positions: PositionConnection;
  /** Its relationships in force at the lens, of the types and in the direction asked for; with `history` all that are known. */
  readonly relationships: RelationshipConnection;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
};


/** A unit of the bureaucracy: an organization, or a field office. */
export type UnitPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/** A unit of the bureaucracy: an organization, or a field office. */
export type UnitRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/**
 * A unit was split or merged, its area or one of its posts changed, or something was created in a unit that was there before, or closed in
 * one that is there after: `summary` says what.
 */
export type UnitChanged = Change & {
  readonly __typename?: 'UnitChanged';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** The event. */
  readonly changeEvent: Maybe<ChangeEvent>;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** The post that changed, where it is one. */
  readonly position: Maybe<Position>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/** A unit was closed, as its own date says. An event that closed something in a unit that is there after it is a UnitChanged. */
export type UnitClosed = Change & {
  readonly __typename?: 'UnitClosed';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** The event; null where only the unit's own date tells of it. */
  readonly changeEvent: Maybe<ChangeEvent>;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  readonly edges: ReadonlyArray<UnitEdge>;
  /** The edges' nodes without their cursors. */
  readonly nodes: ReadonlyArray<Unit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
  /** The relationship that led here, with its dates and sources; null in a list of the whole graph. */
  readonly relationship: Maybe<Relationship>;
};

/** A unit was moved: to another seat, or below another unit. */
export type UnitMoved = Change & {
  readonly __typename?: 'UnitMoved';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** The event. */
  readonly changeEvent: Maybe<ChangeEvent>;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/** A unit was created. POSSIBLE where nobody says since when there is the unit, and its event names something else: that may be a part of it. */
export type UnitOpened = Change & {
  readonly __typename?: 'UnitOpened';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** The event; null where only the unit's own date tells of it. */
  readonly changeEvent: Maybe<ChangeEvent>;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/** What a move took an official from or to: a unit or a post. */
export type UnitOrPosition = FieldOffice | Organization | Position;

/** A unit was renamed. */
export type UnitRenamed = Change & {
  readonly __typename?: 'UnitRenamed';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** The event. */
  readonly changeEvent: Maybe<ChangeEvent>;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/** A post that had been empty was filled. */
export type VacancyFilled = Change & {
  readonly __typename?: 'VacancyFilled';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** The post that was filled. */
  readonly position: Maybe<Position>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  /** The tenure that began. */
  readonly tenure: Maybe<Tenure>;
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};

/**
 * A post fell empty: somebody left, and whoever is known to have followed came later. POSSIBLE where nobody is known to have followed by the
 * last day: then no source says that it is empty.
 */
export type VacancyOpened = Change & {
  readonly __typename?: 'VacancyOpened';
  /** Does it lie between the two days whatever its date means? See `Change`. */
  readonly certainty: Certainty;
  /** When, as its source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** The post that fell empty. */
  readonly position: Maybe<Position>;
  /** The move that took the last holder away, where no source dates the end of the tenure itself. */
  readonly reassignment: Maybe<Reassignment>;
  /** Who says so, as far as known at the lens. */
  readonly sources: ReadonlyArray<Source>;
  /** The change in plain words. */
  readonly summary: Scalars['String']['output'];
  /** The last tenure that is known. */
  readonly tenure: Maybe<Tenure>;
  readonly type: ChangeType;
  /** The unit that it happened in. See `Change`. */
  readonly unit: Maybe<Unit>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  UnitOrPosition:
    | ( Row )
    | ( Row )
    | ( Row )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Change:
    | ( Omit<Appointment, 'official' | 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { official: _RefType['Official'], position?: Maybe<_RefType['Position']>, reassignment?: Maybe<_RefType['Reassignment']>, sources: ReadonlyArray<_RefType['Source']>, tenure?: Maybe<_RefType['Tenure']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<Departure, 'official' | 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { official: _RefType['Official'], position?: Maybe<_RefType['Position']>, reassignment?: Maybe<_RefType['Reassignment']>, sources: ReadonlyArray<_RefType['Source']>, tenure?: Maybe<_RefType['Tenure']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<Move, 'official' | 'reassignment' | 'sources' | 'unit'> & { official: _RefType['Official'], reassignment?: Maybe<_RefType['Reassignment']>, sources: ReadonlyArray<_RefType['Source']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<UnitChanged, 'changeEvent' | 'position' | 'sources' | 'unit'> & { changeEvent?: Maybe<_RefType['ChangeEvent']>, position?: Maybe<_RefType['Position']>, sources: ReadonlyArray<_RefType['Source']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<UnitClosed, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<_RefType['ChangeEvent']>, sources: ReadonlyArray<_RefType['Source']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<UnitMoved, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<_RefType['ChangeEvent']>, sources: ReadonlyArray<_RefType['Source']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<UnitOpened, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<_RefType['ChangeEvent']>, sources: ReadonlyArray<_RefType['Source']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<UnitRenamed, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<_RefType['ChangeEvent']>, sources: ReadonlyArray<_RefType['Source']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<VacancyFilled, 'position' | 'sources' | 'tenure' | 'unit'> & { position?: Maybe<_RefType['Position']>, sources: ReadonlyArray<_RefType['Source']>, tenure?: Maybe<_RefType['Tenure']>, unit?: Maybe<_RefType['Unit']> } )
    | ( Omit<VacancyOpened, 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { position?: Maybe<_RefType['Position']>, reassignment?: Maybe<_RefType['Reassignment']>, sources: ReadonlyArray<_RefType['Source']>, tenure?: Maybe<_RefType['Tenure']>, unit?: Maybe<_RefType['Unit']> } )
  ;
  Fact:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  Node:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  Relationship:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  Unit:
    | ( Row )
    | ( Row )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appointment: ResolverTypeWrapper<Omit<Appointment, 'official' | 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { official: ResolversTypes['Official'], position?: Maybe<ResolversTypes['Position']>, reassignment?: Maybe<ResolversTypes['Reassignment']>, sources: ReadonlyArray<ResolversTypes['Source']>, tenure?: Maybe<ResolversTypes['Tenure']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  AreaOfResponsibility: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Change']>;
  ChangeConnection: ResolverTypeWrapper<ChangePage>;
  ChangeEdge: ResolverTypeWrapper<EdgeSource>;
  ChangeEffect: ResolverTypeWrapper<Row>;
  ChangeEvent: ResolverTypeWrapper<Row>;
  ChangeEventConnection: ResolverTypeWrapper<PageAnswer>;
  ChangeEventEdge: ResolverTypeWrapper<EdgeSource>;
  ChangeEventOrder: ChangeEventOrder;
  ChangeEventWhere: ChangeEventWhere;
  ChangeKind: ChangeKind;
  ChangeKindFilter: ChangeKindFilter;
  ChangeType: ChangeType;
  Citation: ResolverTypeWrapper<Row>;
  City: ResolverTypeWrapper<Row>;
  CityBasis: CityBasis;
  CityConnection: ResolverTypeWrapper<PageAnswer>;
  CityEdge: ResolverTypeWrapper<EdgeSource>;
  CityOrder: CityOrder;
  CityWhere: CityWhere;
  Claim: ResolverTypeWrapper<Row>;
  ClaimConnection: ResolverTypeWrapper<PageAnswer>;
  ClaimEdge: ResolverTypeWrapper<EdgeSource>;
  ClaimOrder: ClaimOrder;
  ClaimSubject: ResolverTypeWrapper<Row>;
  ClaimWhere: ClaimWhere;
  CommandLink: ResolverTypeWrapper<Omit<CommandLink, 'position' | 'start' | 'tenure'> & { position: ResolversTypes['Position'], start: ResolversTypes['Position'], tenure?: Maybe<ResolversTypes['Tenure']> }>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'reassignments' | 'reported'> & { reassignments: ReadonlyArray<ResolversTypes['Reassignment']>, reported: ReadonlyArray<ResolversTypes['Claim']> }>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Departure: ResolverTypeWrapper<Omit<Departure, 'official' | 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { official: ResolversTypes['Official'], position?: Maybe<ResolversTypes['Position']>, reassignment?: Maybe<ResolversTypes['Reassignment']>, sources: ReadonlyArray<ResolversTypes['Source']>, tenure?: Maybe<ResolversTypes['Tenure']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  Direction: Direction;
  Discrepancy: ResolverTypeWrapper<Omit<Discrepancy, 'claims' | 'subject'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, subject: ResolversTypes['Node'] }>;
  Evidence: Evidence;
  Fact: ResolverTypeWrapper<Row>;
  FactConnection: ResolverTypeWrapper<PageAnswer>;
  FactEdge: ResolverTypeWrapper<EdgeSource>;
  FieldOffice: ResolverTypeWrapper<Row>;
  FieldOfficeConnection: ResolverTypeWrapper<PageAnswer>;
  FieldOfficeCoverage: ResolverTypeWrapper<Omit<FieldOfficeCoverage, 'fieldOffices' | 'reported'> & { fieldOffices: ReadonlyArray<ResolversTypes['FieldOffice']>, reported: ReadonlyArray<ResolversTypes['Claim']> }>;
  FieldOfficeEdge: ResolverTypeWrapper<EdgeSource>;
  FieldOfficeKind: FieldOfficeKind;
  FieldOfficeKindFilter: FieldOfficeKindFilter;
  FieldOfficeOrder: FieldOfficeOrder;
  FieldOfficeWhere: FieldOfficeWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FlowPeriod: ResolverTypeWrapper<FlowPeriod>;
  Flows: ResolverTypeWrapper<Omit<Flows, 'reassignments'> & { reassignments: ReadonlyArray<ResolversTypes['Reassignment']> }>;
  GapKind: GapKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  InCharge: ResolverTypeWrapper<Omit<InCharge, 'candidates' | 'chainOfCommand' | 'matches' | 'tenure' | 'unit'> & { candidates: ReadonlyArray<ResolversTypes['Tenure']>, chainOfCommand: ReadonlyArray<ResolversTypes['CommandLink']>, matches: ReadonlyArray<ResolversTypes['Unit']>, tenure?: Maybe<ResolversTypes['Tenure']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  InChargeRow: InChargeRow;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Location: ResolverTypeWrapper<Row>;
  Merger: ResolverTypeWrapper<Row>;
  Move: ResolverTypeWrapper<Omit<Move, 'official' | 'reassignment' | 'sources' | 'unit'> & { official: ResolversTypes['Official'], reassignment?: Maybe<ResolversTypes['Reassignment']>, sources: ReadonlyArray<ResolversTypes['Source']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  MoveFrom: ResolverTypeWrapper<Row>;
  MoveInShakeup: ResolverTypeWrapper<Row>;
  MoveOfficial: ResolverTypeWrapper<Row>;
  MoveTo: ResolverTypeWrapper<Row>;
  Namesake: ResolverTypeWrapper<Row>;
  Network: ResolverTypeWrapper<Omit<Network, 'nodes' | 'relationships'> & { nodes: ReadonlyArray<ResolversTypes['NetworkNode']>, relationships: ReadonlyArray<ResolversTypes['Relationship']> }>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeSource>;
  Node: ResolverTypeWrapper<Row>;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  NodeType: NodeType;
  Official: ResolverTypeWrapper<Row>;
  OfficialConnection: ResolverTypeWrapper<PageAnswer>;
  OfficialEdge: ResolverTypeWrapper<EdgeSource>;
  OfficialOrder: OfficialOrder;
  OfficialWhere: OfficialWhere;
  OrgChartEntry: ResolverTypeWrapper<Omit<OrgChartEntry, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  Organization: ResolverTypeWrapper<Row>;
  OrganizationConnection: ResolverTypeWrapper<PageAnswer>;
  OrganizationEdge: ResolverTypeWrapper<EdgeSource>;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationWhere: OrganizationWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartialDateFilter: PartialDateFilter;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'relationships'> & { nodes: ReadonlyArray<ResolversTypes['Node']>, relationships: ReadonlyArray<ResolversTypes['Relationship']> }>;
  Position: ResolverTypeWrapper<Row>;
  PositionConnection: ResolverTypeWrapper<PageAnswer>;
  PositionEdge: ResolverTypeWrapper<EdgeSource>;
  PositionOrder: PositionOrder;
  PositionWhere: PositionWhere;
  PostInUnit: ResolverTypeWrapper<Row>;
  Qualifier: Qualifier;
  QualifierFilter: QualifierFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reassignment: ResolverTypeWrapper<Row>;
  ReassignmentConnection: ResolverTypeWrapper<PageAnswer>;
  ReassignmentEdge: ResolverTypeWrapper<EdgeSource>;
  ReassignmentKind: ReassignmentKind;
  ReassignmentKindFilter: ReassignmentKindFilter;
  ReassignmentOrder: ReassignmentOrder;
  ReassignmentWhere: ReassignmentWhere;
  Relationship: ResolverTypeWrapper<Row>;
  RelationshipConnection: ResolverTypeWrapper<PageAnswer>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipEdge: ResolverTypeWrapper<EdgeSource>;
  RelationshipEnd: RelationshipEnd;
  RelationshipType: RelationshipType;
  Replacement: ResolverTypeWrapper<Row>;
  ReportingLine: ResolverTypeWrapper<Row>;
  RetiredId: ResolverTypeWrapper<Row>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Seat: ResolverTypeWrapper<Row>;
  Shakeup: ResolverTypeWrapper<Row>;
  ShakeupConnection: ResolverTypeWrapper<PageAnswer>;
  ShakeupEdge: ResolverTypeWrapper<EdgeSource>;
  ShakeupOrder: ShakeupOrder;
  ShakeupWhere: ShakeupWhere;
  Source: ResolverTypeWrapper<Row>;
  SourceConnection: ResolverTypeWrapper<PageAnswer>;
  SourceEdge: ResolverTypeWrapper<EdgeSource>;
  SourceKind: SourceKind;
  SourceKindFilter: SourceKindFilter;
  SourceOrder: SourceOrder;
  SourceQuality: SourceQuality;
  SourceQualityFilter: SourceQualityFilter;
  SourceWhere: SourceWhere;
  Status: Status;
  StatusFilter: StatusFilter;
  StoreKind: StoreKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  SuccessionGap: ResolverTypeWrapper<Omit<SuccessionGap, 'departure'> & { departure?: Maybe<ResolversTypes['Reassignment']> }>;
  SuccessionOverlap: ResolverTypeWrapper<Omit<SuccessionOverlap, 'tenure'> & { tenure: ResolversTypes['Tenure'] }>;
  SuccessionStep: ResolverTypeWrapper<Omit<SuccessionStep, 'gap' | 'overlaps' | 'position' | 'previous' | 'replacement' | 'tenure'> & { gap?: Maybe<ResolversTypes['SuccessionGap']>, overlaps: ReadonlyArray<ResolversTypes['SuccessionOverlap']>, position: ResolversTypes['Position'], previous?: Maybe<ResolversTypes['Tenure']>, replacement?: Maybe<ResolversTypes['Replacement']>, tenure?: Maybe<ResolversTypes['Tenure']> }>;
  Tenure: ResolverTypeWrapper<Row>;
  TenureConnection: ResolverTypeWrapper<PageAnswer>;
  TenureEdge: ResolverTypeWrapper<EdgeSource>;
  TenureLength: ResolverTypeWrapper<Omit<TenureLength, 'position' | 'tenure'> & { position: ResolversTypes['Position'], tenure: ResolversTypes['Tenure'] }>;
  TenureLengthFigures: ResolverTypeWrapper<TenureLengthFigures>;
  TenureLengthState: TenureLengthState;
  TenureLengths: ResolverTypeWrapper<Omit<TenureLengths, 'rows'> & { rows: ReadonlyArray<ResolversTypes['TenureLength']> }>;
  TenureOrder: TenureOrder;
  TenureWhere: TenureWhere;
  Turnover: ResolverTypeWrapper<Omit<Turnover, 'rows'> & { rows: ReadonlyArray<ResolversTypes['TurnoverPost']> }>;
  TurnoverPost: ResolverTypeWrapper<Omit<TurnoverPost, 'after' | 'before' | 'position' | 'tenures'> & { after?: Maybe<ResolversTypes['Tenure']>, before?: Maybe<ResolversTypes['Tenure']>, position: ResolversTypes['Position'], tenures: ReadonlyArray<ResolversTypes['Tenure']> }>;
  Unit: ResolverTypeWrapper<Row>;
  UnitChanged: ResolverTypeWrapper<Omit<UnitChanged, 'changeEvent' | 'position' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversTypes['ChangeEvent']>, position?: Maybe<ResolversTypes['Position']>, sources: ReadonlyArray<ResolversTypes['Source']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitClosed: ResolverTypeWrapper<Omit<UnitClosed, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversTypes['Source']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitConnection: ResolverTypeWrapper<PageAnswer>;
  UnitEdge: ResolverTypeWrapper<EdgeSource>;
  UnitMoved: ResolverTypeWrapper<Omit<UnitMoved, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversTypes['Source']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitOpened: ResolverTypeWrapper<Omit<UnitOpened, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversTypes['Source']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitOrPosition: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnitOrPosition']>;
  UnitRenamed: ResolverTypeWrapper<Omit<UnitRenamed, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversTypes['Source']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  VacancyFilled: ResolverTypeWrapper<Omit<VacancyFilled, 'position' | 'sources' | 'tenure' | 'unit'> & { position?: Maybe<ResolversTypes['Position']>, sources: ReadonlyArray<ResolversTypes['Source']>, tenure?: Maybe<ResolversTypes['Tenure']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  VacancyOpened: ResolverTypeWrapper<Omit<VacancyOpened, 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { position?: Maybe<ResolversTypes['Position']>, reassignment?: Maybe<ResolversTypes['Reassignment']>, sources: ReadonlyArray<ResolversTypes['Source']>, tenure?: Maybe<ResolversTypes['Tenure']>, unit?: Maybe<ResolversTypes['Unit']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appointment: Omit<Appointment, 'official' | 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { official: ResolversParentTypes['Official'], position?: Maybe<ResolversParentTypes['Position']>, reassignment?: Maybe<ResolversParentTypes['Reassignment']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, tenure?: Maybe<ResolversParentTypes['Tenure']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  AreaOfResponsibility: Row;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Change: ResolversInterfaceTypes<ResolversParentTypes>['Change'];
  ChangeConnection: ChangePage;
  ChangeEdge: EdgeSource;
  ChangeEffect: Row;
  ChangeEvent: Row;
  ChangeEventConnection: PageAnswer;
  ChangeEventEdge: EdgeSource;
  ChangeEventWhere: ChangeEventWhere;
  ChangeKindFilter: ChangeKindFilter;
  Citation: Row;
  City: Row;
  CityConnection: PageAnswer;
  CityEdge: EdgeSource;
  CityWhere: CityWhere;
  Claim: Row;
  ClaimConnection: PageAnswer;
  ClaimEdge: EdgeSource;
  ClaimSubject: Row;
  ClaimWhere: ClaimWhere;
  CommandLink: Omit<CommandLink, 'position' | 'start' | 'tenure'> & { position: ResolversParentTypes['Position'], start: ResolversParentTypes['Position'], tenure?: Maybe<ResolversParentTypes['Tenure']> };
  Coverage: Omit<Coverage, 'reassignments' | 'reported'> & { reassignments: ReadonlyArray<ResolversParentTypes['Reassignment']>, reported: ReadonlyArray<ResolversParentTypes['Claim']> };
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  Departure: Omit<Departure, 'official' | 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { official: ResolversParentTypes['Official'], position?: Maybe<ResolversParentTypes['Position']>, reassignment?: Maybe<ResolversParentTypes['Reassignment']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, tenure?: Maybe<ResolversParentTypes['Tenure']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  Discrepancy: Omit<Discrepancy, 'claims' | 'subject'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, subject: ResolversParentTypes['Node'] };
  Fact: Row;
  FactConnection: PageAnswer;
  FactEdge: EdgeSource;
  FieldOffice: Row;
  FieldOfficeConnection: PageAnswer;
  FieldOfficeCoverage: Omit<FieldOfficeCoverage, 'fieldOffices' | 'reported'> & { fieldOffices: ReadonlyArray<ResolversParentTypes['FieldOffice']>, reported: ReadonlyArray<ResolversParentTypes['Claim']> };
  FieldOfficeEdge: EdgeSource;
  FieldOfficeKindFilter: FieldOfficeKindFilter;
  FieldOfficeWhere: FieldOfficeWhere;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FlowPeriod: FlowPeriod;
  Flows: Omit<Flows, 'reassignments'> & { reassignments: ReadonlyArray<ResolversParentTypes['Reassignment']> };
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  InCharge: Omit<InCharge, 'candidates' | 'chainOfCommand' | 'matches' | 'tenure' | 'unit'> & { candidates: ReadonlyArray<ResolversParentTypes['Tenure']>, chainOfCommand: ReadonlyArray<ResolversParentTypes['CommandLink']>, matches: ReadonlyArray<ResolversParentTypes['Unit']>, tenure?: Maybe<ResolversParentTypes['Tenure']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  InChargeRow: InChargeRow;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Location: Row;
  Merger: Row;
  Move: Omit<Move, 'official' | 'reassignment' | 'sources' | 'unit'> & { official: ResolversParentTypes['Official'], reassignment?: Maybe<ResolversParentTypes['Reassignment']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  MoveFrom: Row;
  MoveInShakeup: Row;
  MoveOfficial: Row;
  MoveTo: Row;
  Namesake: Row;
  Network: Omit<Network, 'nodes' | 'relationships'> & { nodes: ReadonlyArray<ResolversParentTypes['NetworkNode']>, relationships: ReadonlyArray<ResolversParentTypes['Relationship']> };
  NetworkNode: NetworkNodeSource;
  Node: Row;
  NodeCount: NodeCount;
  Official: Row;
  OfficialConnection: PageAnswer;
  OfficialEdge: EdgeSource;
  OfficialWhere: OfficialWhere;
  OrgChartEntry: Omit<OrgChartEntry, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  Organization: Row;
  OrganizationConnection: PageAnswer;
  OrganizationEdge: EdgeSource;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationWhere: OrganizationWhere;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartialDateFilter: PartialDateFilter;
  Path: Omit<Path, 'nodes' | 'relationships'> & { nodes: ReadonlyArray<ResolversParentTypes['Node']>, relationships: ReadonlyArray<ResolversParentTypes['Relationship']> };
  Position: Row;
  PositionConnection: PageAnswer;
  PositionEdge: EdgeSource;
  PositionWhere: PositionWhere;
  PostInUnit: Row;
  QualifierFilter: QualifierFilter;
  Query: Record<PropertyKey, never>;
  Reassignment: Row;
  ReassignmentConnection: PageAnswer;
  ReassignmentEdge: EdgeSource;
  ReassignmentKindFilter: ReassignmentKindFilter;
  ReassignmentWhere: ReassignmentWhere;
  Relationship: Row;
  RelationshipConnection: PageAnswer;
  RelationshipCount: RelationshipCount;
  RelationshipEdge: EdgeSource;
  Replacement: Row;
  ReportingLine: Row;
  RetiredId: Row;
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Seat: Row;
  Shakeup: Row;
  ShakeupConnection: PageAnswer;
  ShakeupEdge: EdgeSource;
  ShakeupWhere: ShakeupWhere;
  Source: Row;
  SourceConnection: PageAnswer;
  SourceEdge: EdgeSource;
  SourceKindFilter: SourceKindFilter;
  SourceQualityFilter: SourceQualityFilter;
  SourceWhere: SourceWhere;
  StatusFilter: StatusFilter;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  SuccessionGap: Omit<SuccessionGap, 'departure'> & { departure?: Maybe<ResolversParentTypes['Reassignment']> };
  SuccessionOverlap: Omit<SuccessionOverlap, 'tenure'> & { tenure: ResolversParentTypes['Tenure'] };
  SuccessionStep: Omit<SuccessionStep, 'gap' | 'overlaps' | 'position' | 'previous' | 'replacement' | 'tenure'> & { gap?: Maybe<ResolversParentTypes['SuccessionGap']>, overlaps: ReadonlyArray<ResolversParentTypes['SuccessionOverlap']>, position: ResolversParentTypes['Position'], previous?: Maybe<ResolversParentTypes['Tenure']>, replacement?: Maybe<ResolversParentTypes['Replacement']>, tenure?: Maybe<ResolversParentTypes['Tenure']> };
  Tenure: Row;
  TenureConnection: PageAnswer;
  TenureEdge: EdgeSource;
  TenureLength: Omit<TenureLength, 'position' | 'tenure'> & { position: ResolversParentTypes['Position'], tenure: ResolversParentTypes['Tenure'] };
  TenureLengthFigures: TenureLengthFigures;
  TenureLengths: Omit<TenureLengths, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['TenureLength']> };
  TenureWhere: TenureWhere;
  Turnover: Omit<Turnover, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['TurnoverPost']> };
  TurnoverPost: Omit<TurnoverPost, 'after' | 'before' | 'position' | 'tenures'> & { after?: Maybe<ResolversParentTypes['Tenure']>, before?: Maybe<ResolversParentTypes['Tenure']>, position: ResolversParentTypes['Position'], tenures: ReadonlyArray<ResolversParentTypes['Tenure']> };
  Unit: Row;
  UnitChanged: Omit<UnitChanged, 'changeEvent' | 'position' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversParentTypes['ChangeEvent']>, position?: Maybe<ResolversParentTypes['Position']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitClosed: Omit<UnitClosed, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversParentTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitConnection: PageAnswer;
  UnitEdge: EdgeSource;
  UnitMoved: Omit<UnitMoved, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversParentTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitOpened: Omit<UnitOpened, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversParentTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitOrPosition: ResolversUnionTypes<ResolversParentTypes>['UnitOrPosition'];
  UnitRenamed: Omit<UnitRenamed, 'changeEvent' | 'sources' | 'unit'> & { changeEvent?: Maybe<ResolversParentTypes['ChangeEvent']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  VacancyFilled: Omit<VacancyFilled, 'position' | 'sources' | 'tenure' | 'unit'> & { position?: Maybe<ResolversParentTypes['Position']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, tenure?: Maybe<ResolversParentTypes['Tenure']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  VacancyOpened: Omit<VacancyOpened, 'position' | 'reassignment' | 'sources' | 'tenure' | 'unit'> & { position?: Maybe<ResolversParentTypes['Position']>, reassignment?: Maybe<ResolversParentTypes['Reassignment']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, tenure?: Maybe<ResolversParentTypes['Tenure']>, unit?: Maybe<ResolversParentTypes['Unit']> };
};

export type CitedDirectiveArgs = { };

export type CitedDirectiveResolver<Result, Parent, ContextType = Context, Args = CitedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CitesDirectiveArgs = { };

export type CitesDirectiveResolver<Result, Parent, ContextType = Context, Args = CitesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EmbeddedDirectiveArgs = { };

export type EmbeddedDirectiveResolver<Result, Parent, ContextType = Context, Args = EmbeddedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EndDirectiveArgs = {
  of: RelationshipEnd;
};

export type EndDirectiveResolver<Result, Parent, ContextType = Context, Args = EndDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FollowDirectiveArgs = {
  atLeast?: Maybe<Scalars['Int']['input']>;
  atMost?: Maybe<Scalars['Int']['input']>;
  direction?: Maybe<Direction>;
  head?: Maybe<Scalars['Boolean']['input']>;
  history?: Maybe<Scalars['Boolean']['input']>;
  matching?: Maybe<Scalars['String']['input']>;
  reference?: Maybe<Scalars['String']['input']>;
  type?: Maybe<RelationshipType>;
};

export type FollowDirectiveResolver<Result, Parent, ContextType = Context, Args = FollowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PropertyDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type PropertyDirectiveResolver<Result, Parent, ContextType = Context, Args = PropertyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QuestionDirectiveArgs = {
  needs?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type QuestionDirectiveResolver<Result, Parent, ContextType = Context, Args = QuestionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReferenceDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type ReferenceDirectiveResolver<Result, Parent, ContextType = Context, Args = ReferenceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  type: RelationshipType;
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SortedDirectiveArgs = {
  by: Scalars['String']['input'];
  descending?: Maybe<Scalars['Boolean']['input']>;
};

export type SortedDirectiveResolver<Result, Parent, ContextType = Context, Args = SortedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaOfResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaOfResponsibility'] = ResolversParentTypes['AreaOfResponsibility']> = {
  counties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  partialStates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Departure' | 'Move' | 'UnitChanged' | 'UnitClosed' | 'UnitMoved' | 'UnitOpened' | 'UnitRenamed' | 'VacancyFilled' | 'VacancyOpened', ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEffect'] = ResolversParentTypes['ChangeEffect']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEvent'] = ResolversParentTypes['ChangeEvent']> = {
  affected?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ChangeEventRelationshipsArgs, 'direction' | 'history'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEventConnection'] = ResolversParentTypes['ChangeEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEventEdge'] = ResolversParentTypes['ChangeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeEvent'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  fieldOffices?: Resolver<ResolversTypes['FieldOfficeConnection'], ParentType, ContextType, Partial<CityFieldOfficesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesakes?: Resolver<ResolversTypes['FieldOfficeConnection'], ParentType, ContextType, Partial<CityNamesakesArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<CityRelationshipsArgs, 'direction' | 'history'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ClaimRelationshipsArgs, 'direction' | 'history'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ClaimSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSubject'] = ResolversParentTypes['ClaimSubject']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandLink'] = ResolversParentTypes['CommandLink']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  documented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reassignments?: Resolver<ReadonlyArray<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  latestSourceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['StoreKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'ChangeEffect' | 'ChangeEvent' | 'Citation' | 'City' | 'Claim' | 'ClaimSubject' | 'FieldOffice' | 'Merger' | 'MoveFrom' | 'MoveInShakeup' | 'MoveOfficial' | 'MoveTo' | 'Namesake' | 'Official' | 'Organization' | 'Position' | 'PostInUnit' | 'Reassignment' | 'Replacement' | 'ReportingLine' | 'RetiredId' | 'Seat' | 'Shakeup' | 'Source' | 'Tenure', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FieldOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldOffice'] = ResolversParentTypes['FieldOffice']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  areaOfResponsibility?: Resolver<ResolversTypes['AreaOfResponsibility'], ParentType, ContextType>;
  borderRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['FieldOfficeConnection'], ParentType, ContextType, Partial<FieldOfficeChildrenArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<FieldOfficeClaimsArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  director?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  directors?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<FieldOfficeDirectorsArgs>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FieldOfficeKind'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedFor?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<FieldOfficePositionsArgs>>;
  reassignedFrom?: Resolver<ResolversTypes['ReassignmentConnection'], ParentType, ContextType, Partial<FieldOfficeReassignedFromArgs>>;
  reassignedTo?: Resolver<ResolversTypes['ReassignmentConnection'], ParentType, ContextType, Partial<FieldOfficeReassignedToArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<FieldOfficeRelationshipsArgs, 'direction' | 'history'>>;
  reportsTo?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  succession?: Resolver<ReadonlyArray<ResolversTypes['SuccessionStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldOfficeConnection'] = ResolversParentTypes['FieldOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FieldOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FieldOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldOfficeCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldOfficeCoverage'] = ResolversParentTypes['FieldOfficeCoverage']> = {
  documented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fieldOffices?: Resolver<ReadonlyArray<ResolversTypes['FieldOffice']>, ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldOfficeEdge'] = ResolversParentTypes['FieldOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FieldOffice'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type FlowPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowPeriod'] = ResolversParentTypes['FlowPeriod']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flows'] = ResolversParentTypes['Flows']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['FlowPeriod']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reassignments?: Resolver<ReadonlyArray<ResolversTypes['Reassignment']>, ParentType, ContextType>;
};

export type InChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InCharge'] = ResolversParentTypes['InCharge']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['CommandLink']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MergerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merger'] = ResolversParentTypes['Merger']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Move'] = ResolversParentTypes['Move']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveFromResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFrom'] = ResolversParentTypes['MoveFrom']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveInShakeupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveInShakeup'] = ResolversParentTypes['MoveInShakeup']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveOfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveOfficial'] = ResolversParentTypes['MoveOfficial']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveTo'] = ResolversParentTypes['MoveTo']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Namesake'] = ResolversParentTypes['Namesake']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  pagerank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ChangeEvent' | 'City' | 'Claim' | 'FieldOffice' | 'Official' | 'Organization' | 'Position' | 'Reassignment' | 'RetiredId' | 'Shakeup' | 'Source', ParentType, ContextType>;
};

export type NodeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['CommandLink']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficialClaimsArgs>>;
  directReports?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<OfficialDirectReportsArgs>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  reassignments?: Resolver<ResolversTypes['ReassignmentConnection'], ParentType, ContextType, Partial<OfficialReassignmentsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OfficialRelationshipsArgs, 'direction' | 'history'>>;
  replaced?: Resolver<ReadonlyArray<ResolversTypes['Replacement']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Replacement']>, ParentType, ContextType>;
  reportsTo?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<OfficialTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type OrgChartEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgChartEntry'] = ResolversParentTypes['OrgChartEntry']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<OrganizationChildrenArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  fieldOfficeCoverage?: Resolver<ResolversTypes['FieldOfficeCoverage'], ParentType, ContextType>;
  fieldOffices?: Resolver<ResolversTypes['FieldOfficeConnection'], ParentType, ContextType, Partial<OrganizationFieldOfficesArgs>>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<OrganizationLeadersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orgChart?: Resolver<ReadonlyArray<ResolversTypes['OrgChartEntry']>, ParentType, ContextType, RequireFields<OrganizationOrgChartArgs, 'depth'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<OrganizationPositionsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'direction' | 'history'>>;
  reportsTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  succession?: Resolver<ReadonlyArray<ResolversTypes['SuccessionStep']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['CommandLink']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PositionClaimsArgs>>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directReports?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PositionDirectReportsArgs>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<PositionHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reassignedFrom?: Resolver<ResolversTypes['ReassignmentConnection'], ParentType, ContextType, Partial<PositionReassignedFromArgs>>;
  reassignedTo?: Resolver<ResolversTypes['ReassignmentConnection'], ParentType, ContextType, Partial<PositionReassignedToArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PositionRelationshipsArgs, 'direction' | 'history'>>;
  reportsTo?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  sole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  succession?: Resolver<ReadonlyArray<ResolversTypes['SuccessionStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  vacant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PostInUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostInUnit'] = ResolversParentTypes['PostInUnit']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  asOf?: Resolver<ResolversTypes['Query'], ParentType, ContextType, Partial<QueryAsOfArgs>>;
  changeEvent?: Resolver<Maybe<ResolversTypes['ChangeEvent']>, ParentType, ContextType, RequireFields<QueryChangeEventArgs, 'id'>>;
  changeEvents?: Resolver<Maybe<ResolversTypes['ChangeEventConnection']>, ParentType, ContextType, Partial<QueryChangeEventsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'until'>>;
  cities?: Resolver<Maybe<ResolversTypes['CityConnection']>, ParentType, ContextType, Partial<QueryCitiesArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<QueryClaimsArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  discrepancies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Discrepancy']>>, ParentType, ContextType, Partial<QueryDiscrepanciesArgs>>;
  fieldOffice?: Resolver<Maybe<ResolversTypes['FieldOffice']>, ParentType, ContextType, RequireFields<QueryFieldOfficeArgs, 'id'>>;
  fieldOffices?: Resolver<Maybe<ResolversTypes['FieldOfficeConnection']>, ParentType, ContextType, Partial<QueryFieldOfficesArgs>>;
  flows?: Resolver<Maybe<ResolversTypes['Flows']>, ParentType, ContextType, RequireFields<QueryFlowsArgs, 'from' | 'to'>>;
  inCharge?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InCharge']>>, ParentType, ContextType, RequireFields<QueryInChargeArgs, 'rows'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'depth' | 'history' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<Maybe<ResolversTypes['OfficialConnection']>, ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positions?: Resolver<Maybe<ResolversTypes['PositionConnection']>, ParentType, ContextType, Partial<QueryPositionsArgs>>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType, RequireFields<QueryReassignmentArgs, 'id'>>;
  reassignments?: Resolver<Maybe<ResolversTypes['ReassignmentConnection']>, ParentType, ContextType, Partial<QueryReassignmentsArgs>>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  shakeup?: Resolver<Maybe<ResolversTypes['Shakeup']>, ParentType, ContextType, RequireFields<QueryShakeupArgs, 'id'>>;
  shakeups?: Resolver<Maybe<ResolversTypes['ShakeupConnection']>, ParentType, ContextType, Partial<QueryShakeupsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  tenureLengths?: Resolver<Maybe<ResolversTypes['TenureLengths']>, ParentType, ContextType, RequireFields<QueryTenureLengthsArgs, 'unit'>>;
  turnover?: Resolver<Maybe<ResolversTypes['Turnover']>, ParentType, ContextType, RequireFields<QueryTurnoverArgs, 'since' | 'unit' | 'until'>>;
};

export type ReassignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reassignment'] = ResolversParentTypes['Reassignment']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ReassignmentClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['UnitOrPosition']>, ParentType, ContextType>;
  fromDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReassignmentKind'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ReassignmentRelationshipsArgs, 'direction' | 'history'>>;
  replaced?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  shakeup?: Resolver<Maybe<ResolversTypes['Shakeup']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['UnitOrPosition']>, ParentType, ContextType>;
  toDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReassignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignmentConnection'] = ResolversParentTypes['ReassignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReassignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReassignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignmentEdge'] = ResolversParentTypes['ReassignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reassignment'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'ChangeEffect' | 'Citation' | 'ClaimSubject' | 'Merger' | 'MoveFrom' | 'MoveInShakeup' | 'MoveOfficial' | 'MoveTo' | 'Namesake' | 'PostInUnit' | 'Replacement' | 'ReportingLine' | 'Seat' | 'Tenure', ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingLine'] = ResolversParentTypes['ReportingLine']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetiredIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetiredId'] = ResolversParentTypes['RetiredId']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<RetiredIdRelationshipsArgs, 'direction' | 'history'>>;
  retiredOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  basis?: Resolver<Maybe<ResolversTypes['CityBasis']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShakeupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shakeup'] = ResolversParentTypes['Shakeup']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ShakeupClaimsArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reassignments?: Resolver<ResolversTypes['ReassignmentConnection'], ParentType, ContextType, Partial<ShakeupReassignmentsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ShakeupRelationshipsArgs, 'direction' | 'history'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShakeupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShakeupConnection'] = ResolversParentTypes['ShakeupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShakeupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shakeup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShakeupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShakeupEdge'] = ResolversParentTypes['ShakeupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shakeup'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['SourceQuality'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<SourceRelationshipsArgs, 'direction' | 'history'>>;
  republishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<SourceSupportsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type SuccessionGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionGap'] = ResolversParentTypes['SuccessionGap']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  daysAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SuccessionOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionOverlap'] = ResolversParentTypes['SuccessionOverlap']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SuccessionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionStep'] = ResolversParentTypes['SuccessionStep']> = {
  gap?: Resolver<Maybe<ResolversTypes['SuccessionGap']>, ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['SuccessionOverlap']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TenureLengthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureLength'] = ResolversParentTypes['TenureLength']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenureLengthState'], ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TenureLengthFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureLengthFigures'] = ResolversParentTypes['TenureLengthFigures']> = {
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TenureLengthsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureLengths'] = ResolversParentTypes['TenureLengths']> = {
  acting?: Resolver<ResolversTypes['TenureLengthFigures'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TenureLength']>, ParentType, ContextType>;
  substantive?: Resolver<ResolversTypes['TenureLengthFigures'], ParentType, ContextType>;
};

export type TurnoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turnover'] = ResolversParentTypes['Turnover']> = {
  actingOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TurnoverPost']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TurnoverPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnoverPost'] = ResolversParentTypes['TurnoverPost']> = {
  actingAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  __resolveType: TypeResolveFn<'FieldOffice' | 'Organization', ParentType, ContextType>;
};

export type UnitChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChanged'] = ResolversParentTypes['UnitChanged']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  changeEvent?: Resolver<Maybe<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitClosed'] = ResolversParentTypes['UnitClosed']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  changeEvent?: Resolver<Maybe<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type UnitMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitMoved'] = ResolversParentTypes['UnitMoved']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  changeEvent?: Resolver<Maybe<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitOpened'] = ResolversParentTypes['UnitOpened']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  changeEvent?: Resolver<Maybe<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitOrPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitOrPosition'] = ResolversParentTypes['UnitOrPosition']> = {
  __resolveType: TypeResolveFn<'FieldOffice' | 'Organization' | 'Position', ParentType, ContextType>;
};

export type UnitRenamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitRenamed'] = ResolversParentTypes['UnitRenamed']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  changeEvent?: Resolver<Maybe<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyFilledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyFilled'] = ResolversParentTypes['VacancyFilled']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VacancyOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyOpened'] = ResolversParentTypes['VacancyOpened']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reassignment?: Resolver<Maybe<ResolversTypes['Reassignment']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Appointment?: AppointmentResolvers<ContextType>;
  AreaOfResponsibility?: AreaOfResponsibilityResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeEffect?: ChangeEffectResolvers<ContextType>;
  ChangeEvent?: ChangeEventResolvers<ContextType>;
  ChangeEventConnection?: ChangeEventConnectionResolvers<ContextType>;
  ChangeEventEdge?: ChangeEventEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimSubject?: ClaimSubjectResolvers<ContextType>;
  CommandLink?: CommandLinkResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Departure?: DepartureResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FieldOffice?: FieldOfficeResolvers<ContextType>;
  FieldOfficeConnection?: FieldOfficeConnectionResolvers<ContextType>;
  FieldOfficeCoverage?: FieldOfficeCoverageResolvers<ContextType>;
  FieldOfficeEdge?: FieldOfficeEdgeResolvers<ContextType>;
  FlowPeriod?: FlowPeriodResolvers<ContextType>;
  Flows?: FlowsResolvers<ContextType>;
  InCharge?: InChargeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Merger?: MergerResolvers<ContextType>;
  Move?: MoveResolvers<ContextType>;
  MoveFrom?: MoveFromResolvers<ContextType>;
  MoveInShakeup?: MoveInShakeupResolvers<ContextType>;
  MoveOfficial?: MoveOfficialResolvers<ContextType>;
  MoveTo?: MoveToResolvers<ContextType>;
  Namesake?: NamesakeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OrgChartEntry?: OrgChartEntryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PostInUnit?: PostInUnitResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reassignment?: ReassignmentResolvers<ContextType>;
  ReassignmentConnection?: ReassignmentConnectionResolvers<ContextType>;
  ReassignmentEdge?: ReassignmentEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  ReportingLine?: ReportingLineResolvers<ContextType>;
  RetiredId?: RetiredIdResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Shakeup?: ShakeupResolvers<ContextType>;
  ShakeupConnection?: ShakeupConnectionResolvers<ContextType>;
  ShakeupEdge?: ShakeupEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SuccessionGap?: SuccessionGapResolvers<ContextType>;
  SuccessionOverlap?: SuccessionOverlapResolvers<ContextType>;
  SuccessionStep?: SuccessionStepResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  TenureLength?: TenureLengthResolvers<ContextType>;
  TenureLengthFigures?: TenureLengthFiguresResolvers<ContextType>;
  TenureLengths?: TenureLengthsResolvers<ContextType>;
  Turnover?: TurnoverResolvers<ContextType>;
  TurnoverPost?: TurnoverPostResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitChanged?: UnitChangedResolvers<ContextType>;
  UnitClosed?: UnitClosedResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitMoved?: UnitMovedResolvers<ContextType>;
  UnitOpened?: UnitOpenedResolvers<ContextType>;
  UnitOrPosition?: UnitOrPositionResolvers<ContextType>;
  UnitRenamed?: UnitRenamedResolvers<ContextType>;
  VacancyFilled?: VacancyFilledResolvers<ContextType>;
  VacancyOpened?: VacancyOpenedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cited?: CitedDirectiveResolver<any, any, ContextType>;
  cites?: CitesDirectiveResolver<any, any, ContextType>;
  embedded?: EmbeddedDirectiveResolver<any, any, ContextType>;
  end?: EndDirectiveResolver<any, any, ContextType>;
  follow?: FollowDirectiveResolver<any, any, ContextType>;
  property?: PropertyDirectiveResolver<any, any, ContextType>;
  question?: QuestionDirectiveResolver<any, any, ContextType>;
  reference?: ReferenceDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  sorted?: SortedDirectiveResolver<any, any, ContextType>;
};
