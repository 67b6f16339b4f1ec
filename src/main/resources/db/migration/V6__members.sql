-- Ways into a base, and what its members grid shows.
alter table account add column last_seen timestamptz;

-- To an address that somebody typed, or to a person found by name, whose address stays unknown to who invites. Gives no right until accepted.
create table base_invitation (
    id         uuid primary key,
    base       uuid not null references base (id) on delete cascade,
    email      varchar(254),
    person     uuid references profile (id) on delete cascade,
    role       varchar(13) not null check (role in ('ADMINISTRATOR', 'CONTRIBUTOR')),
    invited_by uuid not null references profile (id) on delete cascade,
    token_hash varchar(64) not null unique,
    sent       timestamptz not null,
    expires    timestamptz not null,
    check (num_nonnulls(email, person) = 1),
    unique (base, email, invited_by),
    unique (base, person, invited_by)
);
create index base_invitation_email on base_invitation (email) where email is not null;
create index base_invitation_person on base_invitation (person) where person is not null;
create index base_invitation_invited_by on base_invitation (invited_by);
create index base_invitation_expires on base_invitation (expires);

create table join_request (
    base    uuid not null references base (id) on delete cascade,
    profile uuid not null references profile (id) on delete cascade,
    message varchar(500) not null,
    sent    timestamptz not null,
    primary key (base, profile)
);
create index join_request_profile on join_request (profile);

-- How many resources each person made in each base: as many as a member of it finds there.
create view base_member_resources as
    select base, creator as profile, count(*) as resources from resource where base is not null and deleted is null group by base, creator;
create index resource_base_creator on resource (base, creator) where base is not null and deleted is null;
