/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * How important customers said the items are to them, counted.
 *
 * @param items   one tally per item whose importance was asked, by the scores of the importance scale; empty where that
 *                of none was
 * @param failure why the answers could not be read, such as two columns of one item; empty where they were
 */
public record ImportanceTally(List<ItemTally> items, Optional<LocalizedText> failure) implements Evidence {

	public ImportanceTally {
		items = List.copyOf(items);
	}

	/** Answers that were read. */
	public ImportanceTally(List<ItemTally> items) {
		this(items, Optional.empty());
	}

	/** Answers that could not be read. */
	public static ImportanceTally unread(LocalizedText reason) {
		return new ImportanceTally(List.of(), Optional.of(reason));
	}

	/** The tally of that item, empty where its importance was not asked. */
	public Optional<ItemTally> item(String itemId) {
		return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
	}
}
