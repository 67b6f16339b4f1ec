create extension if not exists pg_trgm;

-- Foreign keys and look-ups that had no index.
create index resource_published on resource (published);
create index resource_slug_resource on resource_slug (resource);
create index profile_slug_profile on profile_slug (profile);
create index stored_file_created on stored_file (created, id);

-- Names by the beginnings of their words, accents and case aside. PostgreSQL calls unaccent "stable", as its dictionary could be exchanged: ours is not.
create function name_words(name text) returns text
    language sql immutable strict parallel safe set search_path from current
    as $$ select translate(unaccent('unaccent', lower(name)), '-''’', '   ') $$;
create index profile_name_words on profile using gin (name_words(' ' || first_name || ' ' || last_name || ' ' || first_name) gin_trgm_ops)
    where visibility = 'PUBLIC';

-- An address is reserved before the row it leads to is written: the first of two comers has it, the other one sees so and takes the next.
alter table resource_slug alter constraint resource_slug_resource_fkey deferrable initially deferred;
alter table profile_slug alter constraint profile_slug_profile_fkey deferrable initially deferred;

-- Whoever reads the database, or a copy of it, can't sign in by it: only hashes are kept. Links and browsers of before go on serving.
alter table one_time_tokens alter column token_value type varchar(64);
update one_time_tokens set token_value = encode(sha256(convert_to(token_value, 'UTF8')), 'hex');
update persistent_logins set token = encode(sha256(convert_to(token, 'UTF8')), 'hex');

-- Who only typed an address has not shown that it is theirs: the names wait here, and become a profile at the first sign-in. Null since then.
alter table account add column pending_first_name varchar(100), add column pending_last_name varchar(100),
    add check ((pending_first_name is null) = (pending_last_name is null));
