/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.change;

import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.analysis.change.Adjustment;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.LatestWork;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.trend.ChangeService;
import org.manyi.service.trend.Changes;

/**
 * Finds how what is shown differs from what it is compared with: first what the two analyses tell by themselves, then,
 * for a view that is seen, the tests that need joint counts as well. For the user's thread.
 */
public final class ChangeWork {

	/** Which figures are called changed is to be right of all of them together. */
	private static final Adjustment ADJUSTMENT = Adjustment.HOLM;

	private final LatestWork<Changes> work;
	private Optional<ChangeService> service = Optional.empty();
	private Optional<Pair> shown = Optional.empty();
	private Optional<Pair> asked = Optional.empty();
	private Optional<Changes> changes = Optional.empty();

	private record Pair(Analysis now, Analysis before) {

		boolean isSame(Pair other) {
			return now == other.now && before == other.before;
		}
	}

	public ChangeWork(UISynchronize ui) {
		work = new LatestWork<>(new LocalizedText("检验变化", "Testing the changes"), ui);
	}

	public void setService(Optional<ChangeService> present) {
		service = present;
		asked = Optional.empty();
	}

	/** What is known of the changes now; empty where what is shown is compared with nothing. */
	public Optional<Changes> of(Exploration exploration) {
		Optional<Pair> pair = exploration.analysis()
				.flatMap(now -> exploration.baseline().map(before -> new Pair(now, before)));
		if (pair.isEmpty()) {
			stop();
			shown = Optional.empty();
			changes = Optional.empty();
		} else if (shown.filter(pair.get()::isSame).isEmpty()) {
			shown = pair;
			changes = Optional.of(Changes.of(pair.get().now(), pair.get().before(), ADJUSTMENT));
		}
		return changes;
	}

	/**
	 * Tests all of what {@link #of} was asked about last, where that is not done.
	 *
	 * @param found run when more is known
	 */
	public void test(Runnable found) {
		if (shown.isEmpty() || service.isEmpty() || asked.filter(shown.get()::isSame).isPresent()) {
			return;
		}
		Pair pair = shown.get();
		asked = shown;
		ChangeService asking = service.get();
		work.start(monitor -> asking.changes(pair.now(), pair.before(), ADJUSTMENT, monitor), tested -> {
			if (shown.filter(pair::isSame).isPresent()) {
				changes = Optional.of(tested);
				found.run();
			}
		}, reason -> {
			// the differences stay, untested
		});
	}

	/** Gives up what runs. */
	public void stop() {
		work.cancel();
		asked = Optional.empty();
	}
}
