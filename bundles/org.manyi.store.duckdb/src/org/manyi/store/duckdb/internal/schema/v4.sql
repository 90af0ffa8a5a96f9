-- Version 4 of the store. docs/store.md says what each table holds.

-- Versions of methodologies that the workspace has adopted, with their history. Their texts are in rule_text.
CREATE TABLE methodology_version (id VARCHAR NOT NULL, version VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, added_in INTEGER NOT NULL,
	retired_in INTEGER NOT NULL);
