-- What a base shows first, in the order its members chose.
create table base_highlight (
    base     uuid not null references base (id) on delete cascade,
    resource uuid not null references resource (id) on delete cascade,
    position integer not null check (position between 0 and 5),
    primary key (base, resource),
    unique (base, position)
);
create index base_highlight_resource on base_highlight (resource);
