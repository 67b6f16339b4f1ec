-- Searches for resources that people keep, and are told of by mail.
create table saved_search (
    id     uuid primary key,
    person uuid not null references profile (id) on delete cascade,
    name   varchar(100) not null check (name <> ''),
    -- the parameters of its address as JSON, in one order, without sort and page: what makes it this search
    query  text not null,
    sort   varchar(20) not null,
    alert  varchar(10) not null check (alert in ('NEVER', 'DAILY', 'WEEKLY')),
    saved  timestamptz not null,
    -- when the person last looked at its results: what is published later is new to them
    seen   timestamptz not null,
    -- until when an alert told what is new: no mail tells of anything before
    told   timestamptz not null,
    -- in the link that ends its alert, and does nothing else
    stop   varchar(40) not null unique
);
-- a query may be longer than an index takes
create unique index saved_search_once on saved_search (person, md5(query));
create index saved_search_due on saved_search (alert, told) where alert <> 'NEVER';
