-- Bringing people and what they made over from the first version: decision 0022.

-- People of the first version have not accepted our terms: null until they do.
alter table account alter column terms_accepted drop not null;

-- What each thing of the first version has become here: what a later export updates, and where old addresses lead.
create table first_version_origin (
    model   varchar(50) not null,
    pk      varchar(100) not null,
    -- PROFILE, BASE, RESOURCE, COLLECTION, or what else came of it
    kind    varchar(20) not null,
    ours    uuid not null,
    -- a hash of what was brought over, and one of ours as it was right after: where ours is another now, somebody has changed it here
    source  varchar(64) not null,
    state   varchar(64) not null,
    brought timestamptz not null,
    primary key (model, pk)
);
create index first_version_origin_ours on first_version_origin (ours);

-- An export while it is brought over; empty otherwise. Nothing is lost with it but the wait: the export is read again.
create unlogged table first_version_object (
    model  varchar(50) not null,
    pk     varchar(100) not null,
    number bigint not null,
    fields jsonb not null,
    -- what it becomes, known before anything is made
    kind   varchar(20),
    ours   uuid,
    primary key (model, pk)
);
create index first_version_object_order on first_version_object (model, number);
create index first_version_object_resource on first_version_object (model, (fields ->> 'resource'));
create index first_version_object_base on first_version_object (model, (fields ->> 'root_base'));
create index first_version_object_creator on first_version_object (model, (fields ->> 'creator'));
create index first_version_object_leader on first_version_object ((fields ->> 'leader')) where fields ->> 'leader' is not null;
create index first_version_object_ours on first_version_object (ours) where ours is not null;

-- What the staff says of bases that may be somebody's own.
create table first_version_decision (
    base    varchar(100) primary key,
    profile boolean not null,
    decided timestamptz not null
);

-- What came of each run, dry ones too.
create table first_version_run (
    id     uuid primary key,
    begun  timestamptz not null,
    ended  timestamptz not null,
    dry    boolean not null,
    -- in its own order
    report json not null
);

-- Who has read what was brought over for them.
create table first_version_greeting (
    person uuid primary key references profile (id) on delete cascade,
    read   timestamptz not null
);
