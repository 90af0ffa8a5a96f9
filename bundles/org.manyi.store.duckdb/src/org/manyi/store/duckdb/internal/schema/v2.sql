-- Version 2 of the store. docs/store.md says what each table holds.

CREATE TABLE setting (name VARCHAR NOT NULL, value VARCHAR NOT NULL, added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL);

-- Responses whose region comes from the population, since their source names a unit and no region.
CREATE TABLE derived_region (survey INTEGER NOT NULL, response BIGINT NOT NULL);

-- Decisions on responses. Version 1 had tables for them that nothing was ever written to.

-- An excluded response: its row in response_<questionnaire> is retired by the change set that is added_in here, and this row has what
-- slices and groups ask for, so that excluded sheets are counted like others. decided_in is the change set of the person's decision;
-- added_in is a later one where the file was read again and the decision stays in force on the same row.
DROP TABLE exclusion;
CREATE TABLE exclusion (survey INTEGER NOT NULL, questionnaire INTEGER NOT NULL, response BIGINT NOT NULL,
	decided_in INTEGER NOT NULL, added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL, customer VARCHAR NOT NULL,
	campaign INTEGER NOT NULL, unit INTEGER NOT NULL, region INTEGER NOT NULL, segment INTEGER NOT NULL,
	project INTEGER NOT NULL, stage INTEGER NOT NULL, mode INTEGER NOT NULL, form INTEGER NOT NULL, month INTEGER NOT NULL);

-- A corrected answer with the codes before and after. change_set and decided_in as with exclusions.
DROP TABLE correction;
CREATE TABLE correction (change_set INTEGER NOT NULL, decided_in INTEGER NOT NULL, survey INTEGER NOT NULL,
	response BIGINT NOT NULL, item INTEGER NOT NULL, original UTINYINT NOT NULL, corrected UTINYINT NOT NULL);

-- A submitted month: change_set is the decision, data_version the state whose figures were submitted.
DROP TABLE frozen_month;
CREATE TABLE frozen_month (survey INTEGER NOT NULL, month INTEGER NOT NULL, change_set INTEGER NOT NULL,
	data_version INTEGER NOT NULL);

-- What a change set did to a submitted month: sheets, or answers where they were corrected, that were taken out and put in.
-- frozen_in is the submission that it amends.
CREATE TABLE amendment (change_set INTEGER NOT NULL, survey INTEGER NOT NULL, month INTEGER NOT NULL,
	frozen_in INTEGER NOT NULL, kind VARCHAR NOT NULL, taken BIGINT NOT NULL, put BIGINT NOT NULL);
