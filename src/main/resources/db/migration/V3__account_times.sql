-- Spring Security's own schema says "timestamp": its hour of day then depends on the server's zone, and is an hour off when the clocks change.
alter table one_time_tokens alter column expires_at type timestamptz;
alter table persistent_logins alter column last_used type timestamptz;
