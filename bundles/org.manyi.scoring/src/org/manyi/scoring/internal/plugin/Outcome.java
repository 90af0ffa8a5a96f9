/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.Optional;
import java.util.function.Function;

import org.manyi.model.LocalizedText;

/**
 * What became of one call of a plug-in.
 *
 * @param <T> what the call yields
 */
public sealed interface Outcome<T> {

	/** The call yielded a value that passed every check. */
	record Success<T>(T value) implements Outcome<T> {
	}

	/**
	 * The call yielded nothing usable.
	 *
	 * @param reason    what happened, as a phrase that follows the plug-in's name
	 * @param temporary whether the same call may succeed later, as after a time-out on a busy machine
	 * @param refused   whether the plug-in itself said by its exception that the call does not suit it
	 */
	record Failure<T>(LocalizedText reason, boolean temporary, boolean refused) implements Outcome<T> {

		/** A failure that the plug-in did not foresee. */
		public Failure(LocalizedText reason, boolean temporary) {
			this(reason, temporary, false);
		}

		/** A failure that will not pass. */
		public Failure(LocalizedText reason) {
			this(reason, false);
		}
	}

	/** The value, empty after a failure. */
	default Optional<T> toOptional() {
		return this instanceof Success<T> success ? Optional.of(success.value()) : Optional.empty();
	}

	/** What the function makes of the value; a failure stays what it is. */
	default <R> Outcome<R> then(Function<T, Outcome<R>> function) {
		return switch (this) {
			case Success<T> success -> function.apply(success.value());
			case Failure<T> failure -> new Failure<>(failure.reason(), failure.temporary(), failure.refused());
		};
	}
}
