-- Everyone's key opens most rows, so no list finds its rows by their keys: it asks whether they meet among the rows of a place (ReadableRows).
drop index resource_readers;
drop index base_readers;
drop index resource_collection_readers;
