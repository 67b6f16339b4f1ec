-- Beside what was published, the server keeps a working copy from time to time, before it is changed further: decision 0012.
alter table revision rename column published to made;
alter table revision rename column published_by to made_by;
-- null: a checkpoint, which was never published
alter table revision alter column number drop not null;
alter table revision add column name varchar(100);
create index revision_history on revision (resource, made desc);
create index revision_checkpoints on revision (made) where number is null and name is null;
-- since when its changes are not yet in any checkpoint
alter table resource add column checkpointed timestamptz not null default now();
update resource set checkpointed = edited;
