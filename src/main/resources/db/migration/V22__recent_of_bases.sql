-- The home page shows the bases that published last: the last one of each, not all of all
create index resource_base_recent on resource (base, first_published desc) where base is not null and deleted is null and visibility = 'PUBLIC';
