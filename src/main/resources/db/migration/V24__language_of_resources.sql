-- In what a resource is written, as BCP 47 names it: of the working copy, and of what each version says.
alter table resource add column language varchar(8) not null default 'fr' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,4})?$');
alter table revision add column language varchar(8) not null default 'fr' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,4})?$');
