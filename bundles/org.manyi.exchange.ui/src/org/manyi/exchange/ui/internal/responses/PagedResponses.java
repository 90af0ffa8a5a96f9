/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

import org.manyi.service.ResponseIndex;
import org.manyi.ui.table.RowWindow;

/**
 * The responses of a slice, of which those pages are at hand that were looked at last. A row that is not at hand shows
 * its place; it asks for its page by being looked at.
 */
final class PagedResponses implements RowWindow<ResponseRow> {

	/** So many pages are kept. */
	private static final int PAGES = 60;

	private final ResponseIndex index;
	private final String waiting;
	private final IntConsumer asked;
	private final Map<Integer, List<ResponseRow>> pages = new LinkedHashMap<>(PAGES, 0.75f, true);
	private final Map<Long, Integer> places = new HashMap<>();

	/**
	 * @param waiting what a row says that is not at hand
	 * @param asked   told the page that is looked at and not at hand
	 */
	PagedResponses(ResponseIndex index, String waiting, IntConsumer asked) {
		this.index = index;
		this.waiting = waiting;
		this.asked = asked;
	}

	ResponseIndex index() {
		return index;
	}

	boolean has(int page) {
		return pages.containsKey(page);
	}

	/** A page is at hand. */
	void put(int page, List<ResponseRow> rows) {
		int first = Math.toIntExact(index.pages().get(page).first());
		pages.put(page, List.copyOf(rows));
		for (int i = 0; i < rows.size(); i++) {
			places.put(rows.get(i).number(), first + i);
		}
		if (pages.size() > PAGES) {
			int oldest = pages.keySet().iterator().next();
			Optional.ofNullable(pages.remove(oldest))
					.ifPresent(gone -> gone.forEach(row -> places.remove(row.number())));
		}
	}

	@Override
	public int size() {
		return (int) Math.min(index.size(), Integer.MAX_VALUE);
	}

	@Override
	public ResponseRow row(int place) {
		int page = index.pageAt(place);
		int within = place - Math.toIntExact(index.pages().get(page).first());
		List<ResponseRow> rows = pages.get(page);
		if (rows == null) {
			asked.accept(page);
		}
		return rows == null || within >= rows.size() ? ResponseRow.waiting(place, waiting) : rows.get(within);
	}

	@Override
	public int placeOf(String id) {
		long number = Long.parseLong(id);
		return number < 0 ? ResponseRow.placeOf(number) : places.getOrDefault(number, -1);
	}

	@Override
	public List<ResponseRow> present() {
		List<ResponseRow> present = new ArrayList<>();
		new TreeMap<>(pages).values().forEach(present::addAll);
		return present;
	}
}
