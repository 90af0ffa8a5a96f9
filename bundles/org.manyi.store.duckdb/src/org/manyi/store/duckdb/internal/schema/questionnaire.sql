-- The responses of one version of a questionnaire; %1$d is its number, %2$s a column per item.
CREATE TABLE response_%1$d (response BIGINT NOT NULL, import INTEGER NOT NULL, row_number BIGINT NOT NULL,
	added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL,
	response_id VARCHAR NOT NULL USING COMPRESSION zstd, customer VARCHAR NOT NULL,
	campaign INTEGER NOT NULL, unit INTEGER NOT NULL, region INTEGER NOT NULL, segment INTEGER NOT NULL,
	project INTEGER NOT NULL, stage INTEGER NOT NULL, mode INTEGER NOT NULL, form INTEGER NOT NULL,
	month INTEGER NOT NULL, response_day INTEGER NOT NULL, worst UTINYINT NOT NULL, states UTINYINT NOT NULL,
	%2$s);
