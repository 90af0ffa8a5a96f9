-- Version 1 of the store. docs/store.md says what each table holds.
-- Data versions are the numbers of change sets; retired_in is 2147483647 until a row is retired.

CREATE TABLE schema_version (version INTEGER NOT NULL, applied_at VARCHAR NOT NULL);

CREATE TABLE change_set (number INTEGER NOT NULL, kind VARCHAR NOT NULL, survey INTEGER NOT NULL,
	changed_at VARCHAR NOT NULL, person VARCHAR NOT NULL, reason VARCHAR NOT NULL);

CREATE TABLE audit (number BIGINT NOT NULL, recorded_at VARCHAR NOT NULL, person VARCHAR NOT NULL, action VARCHAR NOT NULL,
	subject VARCHAR NOT NULL, detail VARCHAR NOT NULL, change_set INTEGER NOT NULL, previous VARCHAR NOT NULL, hash VARCHAR NOT NULL);

CREATE TABLE survey (survey INTEGER NOT NULL, id VARCHAR NOT NULL, zh VARCHAR NOT NULL, en VARCHAR NOT NULL,
	methodology VARCHAR NOT NULL, added_in INTEGER NOT NULL);
CREATE TABLE level (survey INTEGER NOT NULL, place INTEGER NOT NULL, score INTEGER NOT NULL, weight VARCHAR,
	zh VARCHAR NOT NULL, en VARCHAR NOT NULL);
CREATE TABLE item (survey INTEGER NOT NULL, place INTEGER NOT NULL, id VARCHAR NOT NULL, zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL, importance INTEGER, weight VARCHAR, added_in INTEGER NOT NULL);
CREATE TABLE label (survey INTEGER NOT NULL, kind VARCHAR NOT NULL, owner INTEGER NOT NULL, place INTEGER NOT NULL,
	value VARCHAR NOT NULL);

-- A version of a questionnaire has a table response_<questionnaire>; item_column says which columns are the same item.
CREATE TABLE questionnaire (questionnaire INTEGER NOT NULL, survey INTEGER NOT NULL, added_in INTEGER NOT NULL);
CREATE TABLE item_column (questionnaire INTEGER NOT NULL, item INTEGER NOT NULL, column_name VARCHAR NOT NULL);

-- Texts of responses that repeat, numbered from 1 within survey and field; 0 is the empty text.
CREATE TABLE text (survey INTEGER NOT NULL, field VARCHAR NOT NULL, number INTEGER NOT NULL, value VARCHAR NOT NULL);

CREATE TABLE import (import INTEGER NOT NULL, survey INTEGER NOT NULL, change_set INTEGER NOT NULL, path VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL, size BIGINT NOT NULL, format VARCHAR NOT NULL, mapping VARCHAR NOT NULL,
	mapping_version INTEGER NOT NULL, duplicates VARCHAR NOT NULL, imported_at VARCHAR NOT NULL, person VARCHAR NOT NULL,
	rows_read BIGINT NOT NULL, accepted BIGINT NOT NULL, rejected BIGINT NOT NULL, invalid BIGINT NOT NULL,
	superseded BIGINT NOT NULL);
CREATE TABLE read_option (import INTEGER NOT NULL, name VARCHAR NOT NULL, value VARCHAR NOT NULL);
CREATE TABLE mapping (id VARCHAR NOT NULL, version INTEGER NOT NULL, format VARCHAR NOT NULL, content VARCHAR NOT NULL,
	added_in INTEGER NOT NULL);
CREATE TABLE reject (import INTEGER NOT NULL, row_number BIGINT NOT NULL, heading VARCHAR, value VARCHAR NOT NULL,
	zh VARCHAR NOT NULL, en VARCHAR NOT NULL);

-- What few sources say of a response, and no evidence asks for; a row where any of it is known.
CREATE TABLE response_detail (survey INTEGER NOT NULL, response BIGINT NOT NULL, contact VARCHAR NOT NULL,
	contact_role VARCHAR NOT NULL, service_person VARCHAR NOT NULL, form_number VARCHAR NOT NULL, duration INTEGER NOT NULL);
CREATE TABLE comment (survey INTEGER NOT NULL, response BIGINT NOT NULL, value VARCHAR NOT NULL);
CREATE TABLE opinion (survey INTEGER NOT NULL, response BIGINT NOT NULL, category INTEGER NOT NULL, mentions INTEGER NOT NULL);
CREATE TABLE invalid_text (survey INTEGER NOT NULL, response BIGINT NOT NULL, item INTEGER NOT NULL, value VARCHAR NOT NULL);

-- Decisions on responses. The row versions that they made carry the same change set.
CREATE TABLE exclusion (change_set INTEGER NOT NULL, survey INTEGER NOT NULL, response BIGINT NOT NULL,
	reason VARCHAR NOT NULL, undone_in INTEGER NOT NULL);
CREATE TABLE correction (change_set INTEGER NOT NULL, survey INTEGER NOT NULL, response BIGINT NOT NULL, item INTEGER NOT NULL,
	original UTINYINT NOT NULL, corrected UTINYINT NOT NULL, reason VARCHAR NOT NULL);
CREATE TABLE frozen_month (survey INTEGER NOT NULL, month INTEGER NOT NULL, change_set INTEGER NOT NULL, data_version INTEGER NOT NULL,
	reason VARCHAR NOT NULL);

-- Populations. Days are days since 1970-01-01; valid_until is 2147483647 while open.
CREATE TABLE region (name VARCHAR NOT NULL, valid_from INTEGER NOT NULL, valid_until INTEGER NOT NULL,
	added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);
CREATE TABLE unit (name VARCHAR NOT NULL, region VARCHAR NOT NULL, valid_from INTEGER NOT NULL, valid_until INTEGER NOT NULL,
	added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);
CREATE TABLE customer (name VARCHAR NOT NULL, customer_level VARCHAR NOT NULL, added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);
CREATE TABLE project (name VARCHAR NOT NULL, customer VARCHAR NOT NULL, accepted_on INTEGER, added_in INTEGER NOT NULL,
	retired_in INTEGER NOT NULL);
CREATE TABLE contact (name VARCHAR NOT NULL, customer VARCHAR NOT NULL, project VARCHAR NOT NULL, contact_role VARCHAR NOT NULL,
	added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);
CREATE TABLE sent (survey INTEGER NOT NULL, unit VARCHAR NOT NULL, occasion VARCHAR NOT NULL, questionnaires BIGINT NOT NULL,
	reached BIGINT, added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);

-- Counts that every change set adds to; a state of the data is the sum of all change sets up to it.
CREATE TABLE cube_answer (change_set INTEGER NOT NULL, survey INTEGER NOT NULL, unit INTEGER NOT NULL, region INTEGER NOT NULL,
	stage INTEGER NOT NULL, month INTEGER NOT NULL, item INTEGER NOT NULL, code UTINYINT NOT NULL, sheets BIGINT NOT NULL);
CREATE TABLE cube_sheet (change_set INTEGER NOT NULL, survey INTEGER NOT NULL, questionnaire INTEGER NOT NULL,
	unit INTEGER NOT NULL, region INTEGER NOT NULL, stage INTEGER NOT NULL, month INTEGER NOT NULL,
	worst UTINYINT NOT NULL, states UTINYINT NOT NULL, sheets BIGINT NOT NULL);
CREATE TABLE cube_opinion (change_set INTEGER NOT NULL, survey INTEGER NOT NULL, unit INTEGER NOT NULL, region INTEGER NOT NULL,
	stage INTEGER NOT NULL, month INTEGER NOT NULL, category INTEGER NOT NULL, mentions BIGINT NOT NULL, sheets BIGINT NOT NULL);
