/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import org.manyi.model.Slice;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.ui.ResponseWish;

/**
 * Which responses are listed.
 *
 * @param shown  the slice that the window shows, or that the view is pinned to
 * @param slice  the slice of the list: the one shown, or the one that it is compared with
 * @param filter what must hold of the responses listed
 */
record ListedSlice(Slice shown, Slice slice, ResponseFilter filter) {

	/** All responses. */
	static final ListedSlice ALL = new ListedSlice(Slice.ALL, Slice.ALL, ResponseFilter.ALL);

	static ListedSlice of(ResponseWish wish) {
		return new ListedSlice(wish.shown(), wish.slice(), wish.filter());
	}

	/** Whether the list is that of the slice compared with. */
	boolean isCompared() {
		return !slice.equals(shown);
	}

	/** Whether nothing restricts it. */
	boolean isEverything() {
		return slice.equals(Slice.ALL) && filter.equals(ResponseFilter.ALL);
	}

	/** The list of the slice shown, by the same filter. */
	ListedSlice back() {
		return of(shown);
	}

	/** The list of another slice, which is shown now, by the same filter. */
	ListedSlice of(Slice now) {
		return new ListedSlice(now, now, filter);
	}

	/** The list of the same slice by another filter. */
	ListedSlice by(ResponseFilter other) {
		return new ListedSlice(shown, slice, other);
	}
}
