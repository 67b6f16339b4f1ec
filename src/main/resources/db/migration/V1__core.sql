-- Everything "The main job" stores. Identifiers are made by the application; times are UTC.
create extension if not exists citext;
create extension if not exists unaccent;

create table account (
    id              uuid primary key,
    email           citext not null unique check (length(email) <= 254),
    terms_accepted  timestamptz not null,
    created         timestamptz not null,
    last_sign_in    timestamptz
);

-- The tables of Spring Security's JdbcOneTimeTokenService and JdbcTokenRepositoryImpl. The user name is the account's number.
create table one_time_tokens (
    token_value varchar(36) primary key,
    username    varchar(50) not null,
    expires_at  timestamp not null
);
create table persistent_logins (
    username  varchar(64) not null,
    series    varchar(64) primary key,
    token     varchar(64) not null,
    last_used timestamp not null
);
create index persistent_logins_username on persistent_logins (username);

-- Mails kept where no SMTP server is configured, for /courrier.
create table kept_mail (
    id        bigint generated always as identity primary key,
    recipient varchar(254) not null,
    subject   varchar(500) not null,
    body_text text not null,
    body_html text,
    sent      timestamptz not null
);

create table profile (
    id          uuid primary key references account (id),
    slug        varchar(80) not null unique,
    first_name  varchar(100) not null,
    last_name   varchar(100) not null,
    description varchar(2000) not null default '',
    departement varchar(3),
    links       jsonb not null default '[]',
    email_shown boolean not null default false,
    visibility  varchar(7) not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PRIVATE')),
    created     timestamptz not null,
    version     bigint not null default 0
);
create index profile_name on profile (last_name collate "fr-x-icu", first_name collate "fr-x-icu", id);

-- Every address a profile or resource has ever had: a slug is never handed to something else.
create table profile_slug (
    slug    varchar(80) primary key,
    profile uuid not null references profile (id)
);

create table vocabulary (
    code     varchar(50) primary key,
    label    varchar(100) not null,
    question varchar(200) not null,
    min      int not null,
    max      int not null,
    position int not null
);
create table term_family (
    vocabulary varchar(50) not null references vocabulary (code),
    code       varchar(80) not null,
    label      varchar(100),
    -- which of the four families' colours and shape it wears: inclusion, culture, environnement, communs; null for none
    look       varchar(20),
    position   int not null,
    primary key (vocabulary, code)
);
create table term (
    vocabulary  varchar(50) not null references vocabulary (code),
    code        varchar(80) not null,
    label       varchar(100) not null,
    family      varchar(80) not null,
    position    int not null,
    replaced_by varchar(80),
    retired     boolean not null default false,
    primary key (vocabulary, code),
    foreign key (vocabulary, family) references term_family (vocabulary, code),
    foreign key (vocabulary, replaced_by) references term (vocabulary, code)
);

create table resource (
    id                uuid primary key,
    slug              varchar(80) not null unique,
    creator           uuid not null references profile (id),
    -- the working copy
    title             varchar(100) not null check (title <> ''),
    description       varchar(560) not null,
    cover             jsonb,
    blocks            jsonb not null default '[]',
    edited            timestamptz not null,
    edited_by         uuid not null references profile (id),
    unpublished       boolean not null default false,
    -- null: never published, a draft
    visibility        varchar(7) check (visibility in ('PUBLIC', 'PRIVATE')),
    licence           varchar(20) not null,
    published         uuid,
    first_published   timestamptz,
    last_published    timestamptz,
    readers           varchar[] not null,
    created           timestamptz not null,
    deleted           timestamptz,
    deleted_by        uuid references profile (id),
    version           bigint not null default 0,
    check ((visibility is null) = (published is null))
);
create index resource_readers on resource using gin (readers);
create index resource_creator on resource (creator, edited desc);
create index resource_recent on resource (first_published desc) where deleted is null and visibility = 'PUBLIC';
create index resource_deleted on resource (deleted) where deleted is not null;

create table resource_slug (
    slug     varchar(80) primary key,
    resource uuid references resource (id) on delete set null
);

create table revision (
    id           uuid primary key,
    resource     uuid not null references resource (id) on delete cascade,
    number       int not null,
    title        varchar(100) not null,
    description  varchar(560) not null,
    cover        jsonb,
    blocks       jsonb not null,
    published    timestamptz not null,
    published_by uuid not null references profile (id),
    unique (resource, number)
);
alter table resource add constraint resource_published_fkey foreign key (published) references revision (id) deferrable initially deferred;

create table resource_term (
    resource   uuid not null references resource (id) on delete cascade,
    vocabulary varchar(50) not null,
    term       varchar(80) not null,
    position   int not null,
    primary key (resource, vocabulary, term),
    foreign key (vocabulary, term) references term (vocabulary, code)
);
create index resource_term_term on resource_term (vocabulary, term);

create table contributor (
    resource uuid not null references resource (id) on delete cascade,
    profile  uuid not null references profile (id),
    since    timestamptz not null,
    primary key (resource, profile)
);
create index contributor_profile on contributor (profile);

create table contributor_invitation (
    id         uuid primary key,
    resource   uuid not null references resource (id) on delete cascade,
    -- in lower case
    email      varchar(254) not null,
    token_hash varchar(64) not null unique,
    invited_by uuid not null references profile (id),
    sent       timestamptz not null,
    expires    timestamptz not null,
    unique (resource, email)
);

-- The resource decides who may read its files; its purge removes them.
create table stored_file (
    id         uuid primary key,
    resource   uuid not null references resource (id),
    name       varchar(255) not null,
    media_type varchar(255) not null,
    size       bigint not null check (size >= 0),
    width      int not null default 0,
    height     int not null default 0,
    created    timestamptz not null
);
create index stored_file_resource on stored_file (resource);
