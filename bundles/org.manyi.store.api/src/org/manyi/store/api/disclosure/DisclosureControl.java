/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.WithheldException;
import org.manyi.store.api.Withholding;

/**
 * Takes out of an answer what a shared audience may not see. Every source hands its answers through it. A respondent is
 * a valid sheet: one that is returned with at least one item answered with a level.
 *
 * @param audience  who will see the answer
 * @param threshold the fewest respondents whose result may be seen, [1, ∞)
 */
public record DisclosureControl(Audience audience, int threshold) {

	/** As a query asks. */
	public static DisclosureControl of(EvidenceQuery query) {
		return new DisclosureControl(query.audience(), query.threshold());
	}

	/**
	 * Refuses what no shared audience is given in any case, before a source is read for it.
	 *
	 * @throws EvidenceException when the list of rejects is asked for, which shows single sheets
	 */
	public void check(EvidenceQuery query) throws EvidenceException {
		if (audience == Audience.SHARED && query.rejects().isPresent()) {
			throw new EvidenceException(new LocalizedText("拒收清单列出逐份调查表的内容，不能给共享读者。请去掉清单，或以分析员身份读取。",
					"A list of rejects shows single sheets and is not for a shared audience."
							+ " Leave it out, or ask as an analyst."));
		}
	}

	/**
	 * Refuses a part of a survey from which the rest could be computed, by whoever has seen the whole.
	 *
	 * @param part  respondents of the part
	 * @param whole respondents of the survey, [part, ∞)
	 * @throws WithheldException when the rest are some and too few
	 */
	public void checkRest(long part, long whole) throws WithheldException {
		if (audience == Audience.SHARED && whole > part && whole - part < threshold) {
			throw new WithheldException(new LocalizedText(
					"该范围之外的有效调查表少于 %d 份，与全部结果相减即可得出，因此不向共享读者提供。请改看全部，或换一个范围。".formatted(threshold),
					("Fewer than %d valid sheets are outside this slice, and what is shown of all less this would be "
							+ "theirs: it is withheld from a shared audience. Look at all, or at another slice.")
							.formatted(threshold)));
		}
	}

	/**
	 * The same, by what is inside the part and how many are not.
	 *
	 * @param part    the evidence of the part
	 * @param outside respondents of the survey that are not in it, [0, ∞)
	 * @throws WithheldException when those are some and too few
	 */
	public void checkRest(EvidenceSet part, long outside) throws WithheldException {
		checkRest(respondents(part), respondents(part) + outside);
	}

	/**
	 * The answer as the audience may see it. Groups that are withheld are missing from it, and so is every
	 * {@link GroupTallies} that would hold a small group: whoever computes with these is told that there are none,
	 * since a part of them would give another number without a word.
	 *
	 * @throws WithheldException when the answer as a whole is of too few respondents
	 */
	public EvidenceResult apply(EvidenceResult result, List<GroupField> by) throws WithheldException {
		if (audience == Audience.ANALYST) {
			return result;
		}
		long respondents = respondents(result.total());
		if (respondents < threshold) {
			throw new WithheldException(new LocalizedText(
					"有效调查表少于 %d 份，结果不向共享读者提供。请扩大统计范围，或以分析员身份查看。".formatted(threshold),
					"Fewer than %d valid sheets: the result is withheld from a shared audience.".formatted(threshold)
							+ " Widen the slice, or look as an analyst."));
		}
		Map<GroupKey, Long> counts = new LinkedHashMap<>();
		result.groups().forEach((key, evidence) -> counts.put(key, respondents(evidence)));
		Suppression<GroupKey> suppression = suppression(counts, by.stream().distinct().toList());
		SortedMap<GroupKey, EvidenceSet> shown = new TreeMap<>(result.groups());
		shown.keySet().removeAll(suppression.withheld());
		boolean tallies = showsGroupTallies(result.total())
				&& result.groups().values().stream().allMatch(this::showsGroupTallies);
		shown.replaceAll((key, evidence) -> tallies ? evidence : withoutGroupTallies(evidence));
		Withholding withheld = suppression.withheld().isEmpty() ? Withholding.NONE
				: new Withholding(threshold, suppression.unnamed() ? List.of()
						: List.copyOf(new TreeSet<>(suppression.withheld())), suppression.unnamed());
		return new EvidenceResult(tallies ? result.total() : withoutGroupTallies(result.total()), shown,
				withoutSheets(result.input()), withheld);
	}

	private Suppression<GroupKey> suppression(Map<GroupKey, Long> counts, List<GroupField> by) {
		return switch (by.size()) {
		case 0 -> new Suppression<>(Set.of(), false);
		case 1 -> new LineSuppression(threshold).of(counts);
		case 2 -> new TableSuppression<GroupKey>(threshold, key -> key.values().get(by.getFirst()),
				key -> key.values().get(by.getLast())).of(counts);
		default -> counts.values().stream().allMatch(count -> count >= threshold) ? new Suppression<>(Set.of(), false)
				: new Suppression<>(counts.keySet(), true);
		};
	}

	private static long respondents(EvidenceSet evidence) {
		return evidence.tally().responses().valid();
	}

	private boolean showsGroupTallies(EvidenceSet evidence) {
		return evidence.answers().values().stream().filter(GroupTallies.class::isInstance).map(GroupTallies.class::cast)
				.flatMap(tallies -> tallies.groups().values().stream())
				.allMatch(tally -> tally.responses().valid() >= threshold);
	}

	private static EvidenceSet withoutGroupTallies(EvidenceSet evidence) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>(evidence.answers());
		answers.values().removeIf(GroupTallies.class::isInstance);
		return new EvidenceSet(answers);
	}

	/** Rejected rows and invalid answers are counted for everybody, and shown to analysts alone. */
	private static InputReport withoutSheets(InputReport input) {
		return new InputReport(input.file(), input.sha256(), input.encoding(), input.separator(), input.rows(),
				input.columns(), input.rejectedRows(), input.invalid(), List.of(), input.groupFields(),
				input.warnings(), input.stored());
	}
}
