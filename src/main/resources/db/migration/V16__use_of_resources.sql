-- In how many public collections a resource is: counted over from the collections (decision 0021), so that neither the index nor a list has to ask for each.
alter table resource add column saves int not null default 0;
update resource r set saves = s.number
from (select e.resource, count(*) as number from collection_entry e join resource_collection c on c.id = e.collection
      where c.visibility = 'PUBLIC' and c.deleted is null group by e.resource) s
where s.resource = r.id;
