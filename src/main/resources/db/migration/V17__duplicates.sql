-- What tells whoever writes a resource that it may be there already.

-- Of a file's bytes, in hexadecimal. Null: not worked out yet, which is made up for in the background; '': its bytes could not be found.
alter table stored_file add column sha256 varchar(64);
create index stored_file_sha256 on stored_file (sha256);
create index stored_file_unhashed on stored_file (id) where sha256 is null;

-- What "Dupliquer" made it from
alter table resource add column copied_from uuid references resource (id) on delete set null;
create index resource_copied_from on resource (copied_from) where copied_from is not null;

-- What the editors of a resource said is none of its duplicates
create table not_duplicate (
    resource uuid not null references resource (id) on delete cascade,
    other    uuid not null references resource (id) on delete cascade,
    primary key (resource, other)
);
create index not_duplicate_other on not_duplicate (other);
