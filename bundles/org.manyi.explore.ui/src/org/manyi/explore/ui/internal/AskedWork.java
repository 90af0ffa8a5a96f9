/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.model.LocalizedText;

/**
 * Asks each question once, away from the user's thread; a newer question gives up the older. For the user's thread.
 *
 * @param <Q> the question: all that the answer depends on
 * @param <A> the answer
 */
public final class AskedWork<Q, A> {

	private static final LocalizedText CANCELLED = new LocalizedText("已取消。", "Cancelled.");

	private final LatestWork<A> work;
	private final Runnable changed;
	private Optional<Q> asked = Optional.empty();
	private Optional<Q> answered = Optional.empty();
	private Optional<A> answer = Optional.empty();
	private Optional<LocalizedText> failure = Optional.empty();

	/**
	 * @param words   what it does, for lists of jobs
	 * @param changed run whenever there is something else to show
	 */
	public AskedWork(LocalizedText words, UISynchronize ui, Runnable changed) {
		work = new LatestWork<>(words, ui);
		this.changed = changed;
	}

	/** Asks, where that is not the question asked last. */
	public void ask(Q question, LatestWork.Work<A> how) {
		if (asked.filter(question::equals).isPresent()) {
			return;
		}
		asked = Optional.of(question);
		failure = Optional.empty();
		work.start(how, found -> end(question, Optional.of(found), Optional.empty()),
				reason -> end(question, Optional.empty(), Optional.of(reason)));
		changed.run();
	}

	private void end(Q question, Optional<A> found, Optional<LocalizedText> reason) {
		answered = Optional.of(question);
		answer = found;
		failure = reason;
		changed.run();
	}

	/**
	 * Gives up what runs; where nothing does, has the question asked anew.
	 *
	 * @param anew asks it
	 */
	public void again(Runnable anew) {
		if (work.busy()) {
			work.cancel();
			failure = Optional.of(CANCELLED);
			changed.run();
		} else {
			asked = Optional.empty();
			anew.run();
		}
	}

	/** The answer found last, to an older question while another one is asked. */
	public Optional<A> answer() {
		return answer;
	}

	/** The answer to that very question; empty while it is not known. */
	public Optional<A> answer(Q question) {
		return answered.filter(question::equals).flatMap(known -> answer);
	}

	/** The answer found last, where the question is such a one. */
	public Optional<A> answerTo(Predicate<Q> such) {
		return answered.filter(such).flatMap(known -> answer);
	}

	/** Why there is none. */
	public Optional<LocalizedText> failure() {
		return failure;
	}

	public boolean busy() {
		return work.busy();
	}

	/** Gives up what runs, and has any question asked anew. */
	public void stop() {
		work.cancel();
		asked = Optional.empty();
	}
}
