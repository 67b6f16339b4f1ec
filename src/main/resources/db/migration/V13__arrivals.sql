-- What comes ready-made keeps its address, which may be as long as a title; and how often it was read elsewhere.
alter table profile alter column slug type varchar(100);
alter table profile_slug alter column slug type varchar(100);
alter table base alter column slug type varchar(100);
alter table base_slug alter column slug type varchar(100);
alter table resource alter column slug type varchar(100);
alter table resource_slug alter column slug type varchar(100);
alter table resource_collection alter column slug type varchar(100);
alter table collection_slug alter column slug type varchar(100);

alter table resource add column views bigint not null default 0;
