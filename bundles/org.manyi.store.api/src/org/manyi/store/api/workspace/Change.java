/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.YearMonth;
import java.util.List;

import org.eclipse.jdt.annotation.NonNull;

/** A change of the data: what made a data version. */
public sealed interface Change {

	/** Who, when and why. */
	ChangeHead head();

	/**
	 * A file was imported.
	 *
	 * @param head   who, when, and the figures
	 * @param record what is kept of the import
	 */
	record Imported(@NonNull ChangeHead head, ImportRecord record) implements Change {
	}

	/**
	 * Responses were excluded.
	 *
	 * @param head      who, when and why
	 * @param responses which, ordered by number; never empty
	 */
	record Excluded(@NonNull ChangeHead head, List<ResponseKey> responses) implements Change {

		public Excluded {
			responses = List.copyOf(responses);
		}
	}

	/**
	 * Responses that had been excluded were included again.
	 *
	 * @param head      who, when and why
	 * @param responses which, ordered by number; never empty
	 */
	record Included(@NonNull ChangeHead head, List<ResponseKey> responses) implements Change {

		public Included {
			responses = List.copyOf(responses);
		}
	}

	/**
	 * An answer was corrected.
	 *
	 * @param head       who, when and why
	 * @param correction what it was and what it is now
	 */
	record Corrected(@NonNull ChangeHead head, Correction correction) implements Change {
	}

	/**
	 * A month was submitted.
	 *
	 * @param head      who, when and why
	 * @param month     the month
	 * @param submitted the data version whose figures were submitted
	 */
	record Frozen(@NonNull ChangeHead head, YearMonth month, DataVersion submitted) implements Change {
	}

	/**
	 * Any other change, such as one of the populations.
	 *
	 * @param head who, when and why
	 * @param kind the kind as the audit record names it
	 */
	record Other(@NonNull ChangeHead head, String kind) implements Change {
	}
}
