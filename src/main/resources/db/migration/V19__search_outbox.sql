-- Hibernate Search's, for an index that several machines share (decision 0020): what waits to be indexed, and the processes that index. Empty where the index is a folder.
create table hsearch_outbox_event (
    id             uuid primary key,
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash int not null,
    payload        bytea not null,
    retries        int not null,
    process_after  timestamptz,
    status         varchar(255) not null,
    tenant_id      varchar(256)
);
create index hsearch_outbox_event_hash on hsearch_outbox_event (entity_id_hash);
create index hsearch_outbox_event_after on hsearch_outbox_event (process_after);
create index hsearch_outbox_event_status on hsearch_outbox_event (status);
create table hsearch_agent (
    id                   uuid primary key,
    type                 varchar(255) not null,
    name                 varchar(255) not null,
    expiration           timestamptz not null,
    state                varchar(255) not null,
    total_shard_count    int,
    assigned_shard_index int,
    payload              bytea,
    tenant_id            varchar(255)
);

-- How far the rebuild of such an index has come, and which process is at it: none, where it stopped in order or fell silent
create table index_rebuild (
    one    boolean primary key default true check (one),
    holder uuid,
    alive  timestamptz not null,
    kind   varchar(40),
    last   uuid
);
-- The day on which index and database were compared last: one process does it for all
create table index_check (
    day date primary key
);
