/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.YearMonth;

import org.eclipse.jdt.annotation.NonNull;

/** What a change did to a month after it was submitted (更正). One change may make several, one per month and kind. */
public sealed interface Amendment {

	/** The change: who, when and why. */
	ChangeHead change();

	/** The submitted month. */
	YearMonth month();

	/** For readers who may know that it was made, and not by whom and why. */
	default Amendment anonymous() {
		ChangeHead head = change().anonymous();
		return switch (this) {
		case Late late -> new Late(head, month(), late.responses());
		case Recoded recoded -> new Recoded(head, month(), recoded.before(), recoded.after());
		case Superseded superseded -> new Superseded(head, month(), superseded.responses());
		case Excluded excluded -> new Excluded(head, month(), excluded.responses());
		case Included included -> new Included(head, month(), included.responses());
		case Regrouped regrouped -> new Regrouped(head, month(), regrouped.responses());
		case Corrected corrected -> new Corrected(head, month(), corrected.answers());
		case Coded coded -> new Coded(head, month(), coded.responses());
		};
	}

	/**
	 * Sheets of the month were imported after it was submitted (迟到).
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param responses how many, [1, ∞)
	 */
	record Late(@NonNull ChangeHead change, @NonNull YearMonth month, long responses) implements Amendment {
	}

	/**
	 * A file was read again by another mapping or with other options (重新编码).
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param before    sheets of the month that were taken out, excluded ones among them, [0, ∞)
	 * @param after     sheets of the month that took their place, excluded ones among them, [0, ∞)
	 */
	record Recoded(@NonNull ChangeHead change, @NonNull YearMonth month, long before, long after) implements Amendment {
	}

	/**
	 * Sheets of the month gave way to others of the same response id (被替代).
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param responses how many, [1, ∞)
	 */
	record Superseded(@NonNull ChangeHead change, @NonNull YearMonth month, long responses) implements Amendment {
	}

	/**
	 * Sheets of the month were excluded (排除).
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param responses how many, [1, ∞)
	 */
	record Excluded(@NonNull ChangeHead change, @NonNull YearMonth month, long responses) implements Amendment {
	}

	/**
	 * Excluded sheets of the month were included again (恢复计入).
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param responses how many, [1, ∞)
	 */
	record Included(@NonNull ChangeHead change, @NonNull YearMonth month, long responses) implements Amendment {
	}

	/**
	 * Sheets of the month belong to another region since, as the population says (改属区域).
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param responses how many, excluded ones among them, [1, ∞)
	 */
	record Regrouped(@NonNull ChangeHead change, @NonNull YearMonth month, long responses) implements Amendment {
	}

	/**
	 * Answers of the month's sheets were corrected (改正作答).
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param answers   how many, [1, ∞)
	 */
	record Corrected(@NonNull ChangeHead change, @NonNull YearMonth month, long answers) implements Amendment {
	}

	/**
	 * Opinions of the month's sheets were coded otherwise (意见归类), or that was undone.
	 *
	 * @param change    the change of the data that did it
	 * @param month     the month that was submitted before
	 * @param responses on how many sheets, [1, ∞)
	 */
	record Coded(@NonNull ChangeHead change, @NonNull YearMonth month, long responses) implements Amendment {
	}
}
