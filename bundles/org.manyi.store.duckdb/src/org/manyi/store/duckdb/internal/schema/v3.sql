-- Version 3 of the store. docs/store.md says what each table holds.

-- What imports were done by, word for word. Version 1 had a table for mappings that nothing was ever written to.
DROP TABLE mapping;
CREATE TABLE rule_text (sha256 VARCHAR NOT NULL, content VARCHAR NOT NULL);
CREATE TABLE import_rule (import INTEGER NOT NULL, kind VARCHAR NOT NULL, id VARCHAR NOT NULL, version VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL);

-- Tables of entries that were brought into populations, and their rows that were not taken. change_set is the data version afterwards.
CREATE TABLE population_file (file INTEGER NOT NULL, change_set INTEGER NOT NULL, kind VARCHAR NOT NULL, path VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL, size BIGINT NOT NULL, format VARCHAR NOT NULL, imported_at VARCHAR NOT NULL, person VARCHAR NOT NULL,
	rows_read BIGINT NOT NULL, rejected BIGINT NOT NULL);
CREATE TABLE population_reject (file INTEGER NOT NULL, row_number BIGINT NOT NULL, heading VARCHAR, value VARCHAR NOT NULL,
	zh VARCHAR NOT NULL, en VARCHAR NOT NULL);
