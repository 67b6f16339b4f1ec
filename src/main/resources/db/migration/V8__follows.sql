-- Who follows which base or which other person.
create table follow (
    follower uuid not null references profile (id) on delete cascade,
    profile  uuid references profile (id) on delete cascade,
    base     uuid references base (id) on delete cascade,
    since    timestamptz not null,
    -- when the follower last looked at it: what is published there later is new to them
    seen     timestamptz not null,
    check (num_nonnulls(profile, base) = 1),
    check (profile <> follower),
    unique (follower, profile),
    unique (follower, base)
);
create index follow_profile on follow (profile) where profile is not null;
create index follow_base on follow (base) where base is not null;
