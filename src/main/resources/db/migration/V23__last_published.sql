-- When something public changed last in a base, and among what a person made: what the pages of both show.
create view base_last_published as
    select base, max(last_published) as last_published from resource where base is not null and deleted is null and visibility = 'PUBLIC' group by base;
create view profile_last_published as
    select creator as profile, max(last_published) as last_published from resource where deleted is null and visibility = 'PUBLIC' group by creator;
