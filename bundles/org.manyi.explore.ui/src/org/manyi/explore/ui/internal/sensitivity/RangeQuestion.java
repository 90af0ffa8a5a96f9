/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.analysis.sensitivity.ItemSensitivity;
import org.manyi.analysis.sensitivity.StableRange;
import org.manyi.analysis.sensitivity.WeightLimit;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Band;
import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.Methodology;

/** What is to stay as it is while a weight moves. */
enum RangeQuestion {

	BAND {
		@Override
		Optional<StableRange<String>> of(ItemSensitivity item, Methodology rule, Texts texts) {
			return item.band().map(range -> named(range, beyond -> beyond.map(Band::name).map(texts::of)
					.orElse(texts.messages().belowBands)));
		}

		@Override
		String words(Messages messages) {
			return messages.rangeBand;
		}
	},

	TARGET {
		@Override
		Optional<StableRange<String>> of(ItemSensitivity item, Methodology rule, Texts texts) {
			return item.target().map(
					range -> named(range, met -> met ? texts.messages().met : texts.messages().missed));
		}

		@Override
		String words(Messages messages) {
			return messages.rangeTarget;
		}
	},

	MOST_LOST {
		@Override
		Optional<StableRange<String>> of(ItemSensitivity item, Methodology rule, Texts texts) {
			return Optional.of(named(item.mostLost(),
					ids -> ids.isEmpty() ? texts.messages().nothingLost : names(ids, rule, texts)));
		}

		@Override
		String words(Messages messages) {
			return messages.rangeMostLost;
		}
	},

	LOWEST_DIMENSION {
		@Override
		Optional<StableRange<String>> of(ItemSensitivity item, Methodology rule, Texts texts) {
			return item.lowestDimension().map(range -> named(range, ids -> names(ids, rule, texts)));
		}

		@Override
		String words(Messages messages) {
			return messages.rangeDimension;
		}
	};

	/** The weights at which it stays, with words for what there is beyond; empty where there is no such thing. */
	abstract Optional<StableRange<String>> of(ItemSensitivity item, Methodology rule, Texts texts);

	/** The question in words. */
	abstract String words(Messages messages);

	private static <B> StableRange<String> named(StableRange<B> range, Function<B, String> words) {
		return new StableRange<>(range.lower().map(limit -> named(limit, words)),
				range.upper().map(limit -> named(limit, words)));
	}

	private static <B> WeightLimit<String> named(WeightLimit<B> limit, Function<B, String> words) {
		return new WeightLimit<>(limit.weight(), limit.included(), words.apply(limit.beyond()));
	}

	private static String names(List<String> ids, Methodology rule, Texts texts) {
		return String.join(", ", ids.stream().map(id -> name(id, rule, texts)).toList());
	}

	/** The name of an item or a dimension. */
	static String name(String id, Methodology rule, Texts texts) {
		return rule
				.indicators().item(id).map(Item::name).or(() -> rule.indicators().dimensions().stream()
						.filter(dimension -> dimension.id().equals(id)).findFirst().map(Dimension::name))
				.map(texts::of).orElse(id);
	}
}
