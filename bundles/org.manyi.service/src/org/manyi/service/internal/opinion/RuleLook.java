/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.service.opinion.RuleTrial;
import org.manyi.store.api.opinion.Coding;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.quality.ResponseFact;

/** Looks at comments one by one by all rules. Not safe for several threads. */
final class RuleLook {

	private static final int EXAMPLES = 5;

	private final List<Count> counts;
	private final List<Coding> codings = new ArrayList<>();
	private long comments;

	/** What a rule has found so far. */
	private static final class Count {

		private final CodingRule rule;
		private final RuleCondition condition;
		private final List<RuleOutcome.Example> examples = new ArrayList<>();
		private long comments;
		private long added;
		private long givenUp;

		Count(CodingRule rule) {
			this.rule = rule;
			condition = new RuleCondition(rule);
		}

		/** Whether the comment is to be coded by it. */
		boolean codes(long response, ResponseFact.Opinions said) {
			RuleCondition.Finding finding = condition.of(said.comment());
			if (finding != RuleCondition.Finding.HOLDS) {
				givenUp += finding == RuleCondition.Finding.GIVEN_UP ? 1 : 0;
				return false;
			}
			comments++;
			if (said.categories().contains(rule.category())) {
				return false;
			}
			added++;
			if (examples.size() < EXAMPLES) {
				examples.add(new RuleOutcome.Example(response, said.comment()));
			}
			return true;
		}
	}

	RuleLook(List<CodingRule> rules) {
		counts = rules.stream().map(Count::new).toList();
	}

	void look(long response, ResponseFact.Opinions said) {
		comments++;
		SortedSet<String> add = new TreeSet<>();
		for (Count count : counts) {
			if (count.codes(response, said)) {
				add.add(count.rule.category());
			}
		}
		if (!add.isEmpty()) {
			codings.add(new Coding(response, add, new TreeSet<>()));
		}
	}

	/** What is to be coded. */
	List<Coding> codings() {
		return codings;
	}

	RuleOutcome outcome(CodingResult result) {
		return new RuleOutcome(hits(), result);
	}

	/** What was found. */
	RuleTrial trial() {
		return new RuleTrial(comments, codings.size(), hits());
	}

	private List<RuleOutcome.Hits> hits() {
		return counts.stream().map(count -> new RuleOutcome.Hits(count.rule, count.comments, count.added,
				count.givenUp, count.examples)).toList();
	}
}
