-- What people show of themselves, and what stays of those who leave.
alter table profile add column photo uuid references stored_file (id) deferrable initially deferred;

-- Whoever deletes their account goes, sign-in, address and all; their profile stays as the name behind what they leave, perhaps as no name. So a profile outlives its account.
alter table profile drop constraint profile_id_fkey;
alter table profile add column deleted timestamptz;
-- An address that bore the name of somebody who goes without it leads nowhere, and to nobody else.
alter table profile_slug alter column profile drop not null;
