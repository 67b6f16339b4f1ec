-- Collaborative spaces, their members, and what is placed in them.
create table base (
    id            uuid primary key,
    slug          varchar(80) not null unique,
    name          varchar(100) not null check (name <> ''),
    description   varchar(2000) not null default '',
    contact       varchar(254),
    departement   varchar(3),
    links         jsonb not null default '[]',
    logo          uuid,
    cover         uuid,
    visibility    varchar(7) not null check (visibility in ('PUBLIC', 'PRIVATE')),
    readers       varchar[] not null,
    created       timestamptz not null,
    created_by    uuid not null references profile (id),
    deleted       timestamptz,
    deleted_by    uuid references profile (id),
    version       bigint not null default 0
);
create index base_readers on base using gin (readers);
create index base_deleted on base (deleted) where deleted is not null;
create index base_name on base (name collate "fr-x-icu", id) where deleted is null;

create table base_slug (
    slug varchar(80) primary key,
    base uuid references base (id) on delete set null deferrable initially deferred
);
create index base_slug_base on base_slug (base);

create table membership (
    base    uuid not null references base (id) on delete cascade,
    profile uuid not null references profile (id),
    role    varchar(13) not null check (role in ('ADMINISTRATOR', 'CONTRIBUTOR')),
    joined  timestamptz not null,
    primary key (base, profile)
);
create index membership_profile on membership (profile);

-- Null: on its creator's profile.
alter table resource add column base uuid references base (id);
-- It went into the corbeille together with its base, and comes back with it.
alter table resource add column deleted_with_base boolean not null default false;
create index resource_base on resource (base, edited desc) where base is not null;

-- A file belongs to one thing, which decides who may read it and whose end is its own.
alter table stored_file alter column resource drop not null,
    add column profile uuid references profile (id),
    add column base uuid references base (id),
    add check (num_nonnulls(resource, profile, base) = 1);
create index stored_file_profile on stored_file (profile) where profile is not null;
create index stored_file_base on stored_file (base) where base is not null;
alter table base add constraint base_logo_fkey foreign key (logo) references stored_file (id) deferrable initially deferred,
    add constraint base_cover_fkey foreign key (cover) references stored_file (id) deferrable initially deferred;
