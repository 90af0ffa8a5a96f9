/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseFilter.AnswerTo;
import org.manyi.ui.FollowingViews;
import org.manyi.ui.ResponseWish;

/** Leads from a figure to the responses of the slice that are behind it. */
@Creatable
public final class EvidenceLink {

	private final MApplication application;
	private final FollowingViews views;
	private final ExploreSession session;
	private final WindowVisit window;

	@Inject
	public EvidenceLink(MApplication application, FollowingViews views, ExploreSession session, WindowVisit window) {
		this.application = application;
		this.views = views;
		this.session = session;
		this.window = window;
	}

	/** Shows the responses that say little good of an item; of what is no item, none in particular. */
	public void showLow(Analysis analysis, String id) {
		show(analysis, ParetoBasis.LOW_ANSWERS, id);
	}

	/**
	 * Shows the responses behind a bar.
	 *
	 * @param id of the bar
	 */
	public void show(Analysis analysis, ParetoBasis basis, String id) {
		filter(analysis, basis, id).ifPresent(filter -> {
			Slice slice = analysis.request().slice();
			Slice shown = session.exploration().analysis().map(one -> one.request().slice()).orElse(slice);
			window.bring(() -> {
				application.getContext().set(ResponseWish.class, new ResponseWish(shown, slice, filter));
				views.show(ExploreConstants.PART_RESPONSES);
			});
		});
	}

	private static Optional<ResponseFilter> filter(Analysis analysis, ParetoBasis basis, String id) {
		Methodology methodology = analysis.plan().methodology();
		if (basis == ParetoBasis.CATEGORIES) {
			return Optional.of(ResponseFilter.coded(id));
		}
		int best = methodology.scale().levels().stream().mapToInt(level -> level.score()).max().orElse(0);
		return methodology.indicators().items().stream().anyMatch(item -> item.id().equals(id))
				? Optional.of(levels(methodology, id, basis == ParetoBasis.LOST_POINTS ? score -> score < best
						: score -> score <= methodology.lowAnswerAtMost()))
				: Optional.empty();
	}

	private static ResponseFilter levels(Methodology methodology, String itemId, IntPredicate wanted) {
		return ResponseFilter.of(AnswerTo.levels(itemId, methodology.scale().levels().stream()
				.map(level -> level.score()).filter(wanted::test).collect(Collectors.toCollection(TreeSet::new))));
	}
}
