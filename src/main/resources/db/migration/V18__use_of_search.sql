-- What is searched for, by day: no person, no session, no address (decision 0021).
create table search_use (
    day      date not null,
    -- the tab that answered, as in its address: ressources, bases, profils, collections
    kind     varchar(20) not null,
    -- as people write them, in lower case; empty: searches whose words are not kept
    words    varchar(80) not null,
    searches int not null,
    -- those of them that found nothing, not even nearly
    missed   int not null,
    primary key (day, kind, words),
    check (searches > 0 and missed between 0 and searches)
);
create index search_use_words on search_use (words) where words <> '';
