-- Version 6 of the store. docs/store.md says what each table holds.

-- Events after which customers are asked. Times are seconds since 1970-01-01 00:00 of the company's own clock.
CREATE TABLE event (event_kind VARCHAR NOT NULL, id VARCHAR NOT NULL, began BIGINT, ended BIGINT, customer VARCHAR NOT NULL,
	project VARCHAR NOT NULL, unit VARCHAR NOT NULL, added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);
-- Holidays, and weekends that are worked for them.
CREATE TABLE calendar_day (on_day INTEGER NOT NULL, day_kind VARCHAR NOT NULL, name VARCHAR NOT NULL, added_in INTEGER NOT NULL,
	retired_in INTEGER NOT NULL);
-- What persons record beside the responses, with its history: a row for each revision, and one for each of its fields.
CREATE TABLE record (record INTEGER NOT NULL, kind VARCHAR NOT NULL, id VARCHAR NOT NULL, revision INTEGER NOT NULL,
	added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);
CREATE TABLE record_field (record INTEGER NOT NULL, revision INTEGER NOT NULL, field VARCHAR NOT NULL, value VARCHAR NOT NULL);
