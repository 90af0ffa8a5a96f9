-- Version 2 of the store. docs/store.md says what each table holds.

CREATE TABLE setting (name VARCHAR NOT NULL, value VARCHAR NOT NULL, added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);

-- Responses whose region comes from the population, since their source names a unit and no region.
CREATE TABLE derived_region (survey INTEGER NOT NULL, response BIGINT NOT NULL);
