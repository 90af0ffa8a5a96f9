-- Version 5 of the store. docs/store.md says what each table holds.

-- Opinions have a history: persons code them, and take that back. Those of an import come with its change set; those that
-- were there before have been since ever.
ALTER TABLE opinion ADD COLUMN added_in INTEGER DEFAULT 0;
ALTER TABLE opinion ADD COLUMN retired_in INTEGER DEFAULT 2147483647;
