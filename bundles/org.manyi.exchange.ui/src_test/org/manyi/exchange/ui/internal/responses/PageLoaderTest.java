/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.service.ResponseIndex;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseService;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;

/** Pages of a long list are read when they are looked at. */
@NonNullByDefault({})
class PageLoaderTest {

	private static final int PAGES = 100;

	private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
	private final List<PagedResponses> listed = new ArrayList<>();

	/** The test's own thread is the user's. */
	private final UISynchronize ui = new UISynchronize() {

		@Override
		public void syncExec(Runnable runnable) {
			window.add(runnable);
		}

		@Override
		public void asyncExec(Runnable runnable) {
			window.add(runnable);
		}

		@Override
		protected boolean isUIThread(Thread thread) {
			return false;
		}

		@Override
		protected void showBusyWhile(Runnable runnable) {
			runnable.run();
		}

		@Override
		protected boolean dispatchEvents() {
			return false;
		}
	};

	private static ResponseIndex index() {
		List<Level> levels = Stream.of(5, 1)
				.map(score -> new Level(score, Optional.empty(), LocalizedText.same("L" + score), List.of())).toList();
		Item item = new Item("Q1", LocalizedText.same("Q1"), List.of(), OptionalInt.empty(), Optional.empty());
		TreeMap<Long, Long> blocks = new TreeMap<>();
		LongStream.range(0, PAGES).forEach(block -> blocks.put(block, (long) ResponseIndex.PAGE));
		return new ResponseIndex(
				new SurveyDescription("S", LocalizedText.same("S"), "m",
						new Questionnaire(List.of(item), new RatingScale(levels, List.of(), List.of(), List.of()))),
				new DataVersion(1), new OpinionCategories(new ListVersion(0, List.of()), List.of()),
				ResponseIndex.pages(blocks));
	}

	private static ResponseService service() {
		return (ResponseService) Proxy.newProxyInstance(PageLoaderTest.class.getClassLoader(),
				new Class<?>[] { ResponseService.class }, (proxy, method, arguments) -> {
					ResponseIndex.Page page = (ResponseIndex.Page) arguments[2];
					return LongStream.rangeClosed(page.after() + 1, page.last())
							.mapToObj(number -> new FoundResponse(number, "R" + number, "", "", Optional.empty(), 1, "",
									number, new ResponseFact.Opinions("", List.of())))
							.toList();
				});
	}

	private void untilListed(int times) throws InterruptedException {
		while (listed.size() < times) {
			Runnable next = window.poll(20, TimeUnit.SECONDS);
			assertTrue(next != null, "a page comes");
			next.run();
		}
	}

	@Test
	void aPageComesWhenItIsLookedAtAndOldOnesGo() throws InterruptedException {
		Messages messages = new Messages();
		messages.listingResponses = "pages";
		messages.rowWaiting = "…";
		Texts texts = new Texts(messages, Locale.ENGLISH);
		PageLoader loader = new PageLoader(ui, () -> texts,
				found -> found.stream().map(one -> new ResponseRow(one.response(), one.responseId(), "", "", "",
						new ResponseFact.Opinions("", List.of()), "")).toList(),
				listed::add, reason -> fail(reason.en()));
		loader.setService(Optional.of(service()));
		PagedResponses pages = loader.show(new ResponseListRequest(Path.of("ws"), Optional.empty(), 0, 1), index());
		assertEquals(PAGES * ResponseIndex.PAGE, pages.size());
		assertTrue(pages.row(20_000).isWaiting());
		assertEquals(20_000, pages.placeOf(Long.toString(pages.row(20_000).number())));
		untilListed(1);
		assertEquals("R20000", pages.row(20_000).id());
		assertEquals(20_000, pages.placeOf("20000"));

		pages.row(0);
		pages.row(5000);
		pages.row(9000);
		untilListed(3);
		assertEquals("R0", pages.row(0).id());
		assertEquals("R9000", pages.row(9000).id(), "the last of those that were asked for meanwhile");

		IntStream.range(0, PAGES).forEach(page -> pages.put(page, List.of()));
		assertEquals(-1, pages.placeOf("20000"), "what is not at hand any more has no place");
	}
}
