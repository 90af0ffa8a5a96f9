/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCondition.ItemBetween;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;

/**
 * The net promoter score with every customer counted once, by all answers of the customer to the item.
 *
 * @param counts     the customers by condition
 * @param thresholds who promotes and who detracts
 */
record PromotingCustomers(RespondentCounts counts, PromoterThresholds thresholds) implements ItemFormula {

	/** No score of a scale is lower. */
	private static final int LOWEST = -1000;
	/** No score of a scale is higher. */
	private static final int HIGHEST = 1000;

	static ForRespondentCounts request(List<Item> items, PromoterThresholds thresholds) {
		Set<RespondentCondition> conditions = new HashSet<>();
		for (Item item : items) {
			conditions.add(answered(item));
			conditions.add(promotes(item, thresholds));
			conditions.add(doesNotDetract(item, thresholds));
		}
		return new ForRespondentCounts(RespondentUnit.CUSTOMER, conditions);
	}

	private static RespondentCondition answered(Item item) {
		return new ItemBetween(item.id(), LOWEST, HIGHEST);
	}

	private static RespondentCondition promotes(Item item, PromoterThresholds thresholds) {
		return new ItemBetween(item.id(), thresholds.promotersFrom(), HIGHEST);
	}

	private static RespondentCondition doesNotDetract(Item item, PromoterThresholds thresholds) {
		return new ItemBetween(item.id(), thresholds.detractorsTo() + 1, HIGHEST);
	}

	@Override
	public Expression of(ItemAnswers answers) {
		Item item = answers.item();
		Count all = new Count("Nⱼ", new LocalizedText("有有效作答的客户", "customers with a valid answer"),
				counts.count(answered(item)));
		Count promoters = new Count("Pⱼ",
				new LocalizedText("客户，" + thresholds.promoters().zh(), "customers, " + thresholds.promoters().en()),
				counts.count(promotes(item, thresholds)));
		Count others = new Count("Oⱼ",
				new LocalizedText("客户，没有不高于 " + thresholds.detractorsTo() + " 分的作答",
						"customers without an answer of " + thresholds.detractorsTo() + " or lower"),
				counts.count(doesNotDetract(item, thresholds)));
		Named detractors = new Named("Dⱼ",
				new LocalizedText("客户，" + thresholds.detractors().zh(), "customers, " + thresholds.detractors().en()),
				new Difference(all, others));
		return ItemAnswers.percentage(new Difference(promoters, detractors), all);
	}
}
