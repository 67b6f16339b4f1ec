-- What a file says, for the search: read in the background (decision 0017). Images have no row.
create table file_text (
    file     uuid primary key references stored_file (id) on delete cascade,
    state    varchar(20) not null default 'WAITING',
    text     text not null default '',
    -- of the text, in characters
    length   int not null default 0,
    -- how often reading it was begun: what ends the whole process is not begun for ever
    attempts int not null default 0,
    -- when it was begun last
    begun    timestamptz,
    -- when it ended
    read     timestamptz
);
create index file_text_waiting on file_text (attempts, file) where state = 'WAITING';
insert into file_text (file) select id from stored_file where width = 0;
