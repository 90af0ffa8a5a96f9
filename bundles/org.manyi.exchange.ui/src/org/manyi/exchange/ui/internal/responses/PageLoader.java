/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.exchange.ui.internal.tasks.TaskJob;
import org.manyi.model.LocalizedText;
import org.manyi.service.ResponseIndex;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseService;
import org.manyi.store.api.quality.FoundResponse;

/**
 * Reads the pages of a list that are looked at, one after the other away from the user's thread. Of several that were
 * asked for while one was read, the last one is next: the others were scrolled past, or ask again. Used on the user's
 * thread alone.
 */
final class PageLoader {

	private final Supplier<Texts> texts;
	private final Function<List<FoundResponse>, List<ResponseRow>> rows;
	private final Consumer<PagedResponses> listed;
	private final Consumer<LocalizedText> failed;
	private final UISynchronize ui;
	private Optional<ResponseService> service = Optional.empty();
	private Optional<Reading> reading = Optional.empty();
	private Optional<TaskJob<List<FoundResponse>>> running = Optional.empty();
	private OptionalInt next = OptionalInt.empty();

	/** What is listed. */
	private record Reading(ResponseListRequest request, PagedResponses window) {
	}

	/**
	 * @param rows   makes rows of responses
	 * @param listed told when more rows are at hand
	 * @param failed told why a page could not be read; its rows are read again when they are looked at again
	 */
	PageLoader(UISynchronize ui, Supplier<Texts> texts, Function<List<FoundResponse>, List<ResponseRow>> rows,
			Consumer<PagedResponses> listed, Consumer<LocalizedText> failed) {
		this.texts = texts;
		this.rows = rows;
		this.listed = listed;
		this.failed = failed;
		this.ui = ui;
	}

	void setService(Optional<ResponseService> present) {
		service = present;
	}

	/** Lists other responses. */
	PagedResponses show(ResponseListRequest request, ResponseIndex index) {
		stop();
		PagedResponses window = new PagedResponses(index, texts.get().messages().rowWaiting, this::wanted);
		reading = Optional.of(new Reading(request, window));
		return window;
	}

	/** Reads nothing any more. */
	void stop() {
		running.ifPresent(Job::cancel);
		running = Optional.empty();
		reading = Optional.empty();
		next = OptionalInt.empty();
	}

	private void wanted(int page) {
		if (running.isPresent()) {
			next = OptionalInt.of(page);
		} else {
			reading.filter(list -> !list.window().has(page)).ifPresent(list -> read(list, page));
		}
	}

	private void read(Reading list, int page) {
		service.ifPresent(known -> {
			ResponseIndex index = list.window().index();
			TaskJob<List<FoundResponse>> job = new TaskJob<>(texts.get().messages().listingResponses,
					new Task<>(monitor -> known.page(list.request(), index, index.pages().get(page), monitor),
							found -> {
						list.window().put(page, rows.apply(found));
						OptionalInt after = next;
						next = OptionalInt.empty();
						after.ifPresent(this::wanted);
						listed.accept(list.window());
					}, failure -> {
						next = OptionalInt.empty();
						failed.accept(failure.reason());
					}, () -> next = OptionalInt.empty()), progress -> {
						// a page is there in no time
					}, end -> ui.asyncExec(() -> ended(list, end)));
			running = Optional.of(job);
			job.schedule();
		});
	}

	/** Nothing is heard of a list that was left. */
	private void ended(Reading list, Runnable end) {
		if (reading.filter(now -> now == list).isPresent()) {
			running = Optional.empty();
			end.run();
		}
	}
}
