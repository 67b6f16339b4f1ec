-- Collections: ordered folders of one's own and others' resources, and those of others that are kept.
create table resource_collection (
    id                uuid primary key,
    slug              varchar(80) not null unique,
    creator           uuid not null references profile (id),
    -- null: on its creator's profile
    base              uuid references base (id),
    -- "Mes favoris": one a profile, always private
    favourites        boolean not null default false,
    title             varchar(100) not null check (title <> ''),
    description       varchar(560) not null default '',
    cover             jsonb,
    visibility        varchar(7) not null check (visibility in ('PUBLIC', 'PRIVATE')),
    readers           varchar[] not null,
    created           timestamptz not null,
    changed           timestamptz not null,
    deleted           timestamptz,
    deleted_by        uuid references profile (id),
    -- it went into the corbeille together with its base, and comes back with it
    deleted_with_base boolean not null default false,
    version           bigint not null default 0,
    check (not favourites or base is null and visibility = 'PRIVATE' and deleted is null)
);
create unique index resource_collection_favourites on resource_collection (creator) where favourites;
create index resource_collection_creator on resource_collection (creator, changed desc);
create index resource_collection_base on resource_collection (base, changed desc) where base is not null;
create index resource_collection_readers on resource_collection using gin (readers);
create index resource_collection_deleted on resource_collection (deleted) where deleted is not null;

create table collection_slug (
    slug       varchar(80) primary key,
    collection uuid references resource_collection (id) on delete set null deferrable initially deferred
);
create index collection_slug_collection on collection_slug (collection);

-- A resource in the corbeille keeps its entries, which nobody sees; its end is theirs.
create table collection_entry (
    collection uuid not null references resource_collection (id) on delete cascade,
    resource   uuid not null references resource (id) on delete cascade,
    position   int not null,
    note       varchar(500) not null default '',
    added      timestamptz not null,
    primary key (collection, resource)
);
create index collection_entry_resource on collection_entry (resource);

-- Kept by reference on a profile or in a base.
create table saved_collection (
    collection uuid not null references resource_collection (id) on delete cascade,
    profile    uuid references profile (id) on delete cascade,
    base       uuid references base (id) on delete cascade,
    saved      timestamptz not null,
    saved_by   uuid not null references profile (id),
    check (num_nonnulls(profile, base) = 1)
);
create unique index saved_collection_profile on saved_collection (profile, collection) where profile is not null;
create unique index saved_collection_base on saved_collection (base, collection) where base is not null;
create index saved_collection_collection on saved_collection (collection);

alter table stored_file drop constraint stored_file_check,
    add column collection uuid references resource_collection (id),
    add constraint stored_file_owner_check check (num_nonnulls(resource, profile, base, collection) = 1);
create index stored_file_collection on stored_file (collection) where collection is not null;
