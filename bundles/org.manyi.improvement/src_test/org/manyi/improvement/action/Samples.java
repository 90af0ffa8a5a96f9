/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.manyi.analysis.ParetoBasis;
import org.manyi.improvement.action.ActionSource.CustomerOpinion;
import org.manyi.improvement.action.ActionSource.DissatisfiedCustomer;
import org.manyi.improvement.action.ActionSource.LowestItem;
import org.manyi.improvement.action.ActionSource.MeetingDecision;
import org.manyi.improvement.action.ActionSource.ParetoBar;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ResponseKey;

/** Actions for tests. */
final class Samples {

	static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
	static final LocalDate MAY = LocalDate.of(2026, 5, 1);
	static final String AUTHOR = "质量管理员";
	static final String APPROVER = "质量管理组经理";
	static final String HASH = "0123456789abcdef".repeat(4);
	static final String OTHER_HASH = "fedcba9876543210".repeat(4);
	static final Slice QUARTER = new Slice(
			Map.of(GroupField.QUARTER, Set.of("2026-Q1"), GroupField.UNIT, Set.of("一队, 二队", "")));
	static final Provenance FOUND = new Provenance("S", QUARTER, "71.4", Optional.of(result()),
			List.of(new ResponseKey(7, "R 7/一", 2, 8), new ResponseKey(9, "", 2, 10)));

	private Samples() {
	}

	static ResultIdentity result() {
		return new ResultIdentity("well-service", "1.2.0", HASH, new TreeMap<>(Map.of("weighting", "equal", "x", "")),
				new DataVersion(5));
	}

	static Action of(ActionType type, ActionSource... sources) {
		return Action.opened("2026-0001", new ActionHead(type, AUTHOR, APRIL), "响应慢", "一队", new TreeSet<>(),
				List.of(sources)).withRevision(1);
	}

	static CauseAnalysis causes() {
		return new CauseAnalysis(List.of(new FiveWhys("为什么响应慢？", List.of("没有人值班", "没有安排"), true)),
				CauseEffectDiagram.EMPTY);
	}

	static Countermeasure planned(String text) {
		return new Countermeasure(text, "一队", MAY, List.of());
	}

	static Countermeasure implemented(String text, String sha256) {
		return new Countermeasure(text, "一队", MAY,
				List.of(new ImplementationEvidence("值班表.xlsx", sha256, "", "王", APRIL)));
	}

	static Handover handedOver(String... files) {
		return new Handover(new TreeSet<>(List.of(files)), "王", APRIL, Optional.empty());
	}

	static Handover answered(Handover handover, boolean accepted) {
		return new Handover(handover.files(), handover.by(), handover.on(),
				Optional.of(new Handover.Answer(accepted, "签字不全", "安全环保部", APRIL)));
	}

	static Verification verified(Verdict verdict) {
		return new Verification(verdict, "+4.2 [1.1, 7.3]", Optional.empty(), "", "李", MAY);
	}

	static CustomerNotice told(String customer) {
		return new CustomerNotice(customer, "已改进", "李", MAY);
	}

	static Closure closedBy(String approver, String reason) {
		return new Closure(approver, MAY, reason);
	}

	/** With every step done but verification and closure. */
	static Action done(ActionType type) {
		Handover handover = answered(handedOver(HASH), true);
		return of(type).with(new Containment("已派人", "王", APRIL)).withAnswers(List.of(told("")))
				.with(new Round(causes(), List.of(implemented("值班", HASH)), List.of(handover), List.of(),
						List.of(told(""))));
	}

	/** One that has something in every field there is. */
	static Action full() {
		List<ActionSource> sources = List.of(new LowestItem(FOUND, "response"),
				new ParetoBar(FOUND, ParetoBasis.CATEGORIES, "响应慢; late"),
				new DissatisfiedCustomer(Provenance.NONE, "甲公司", "机房/改造"),
				new CustomerOpinion(Provenance.NONE, "2026-17", "乙\n公司"),
				new MeetingDecision(Provenance.NONE, "2026-04", "3"));
		Cause leaf = new Cause("没有培训\r\n新人", true, List.of());
		CauseEffectDiagram diagram = new CauseEffectDiagram("响应慢", new TreeMap<>())
				.with(CauseCategory.MAN, List.of(new Cause("人手不足", false, List.of(leaf, leaf)), leaf))
				.with(CauseCategory.MEASUREMENT, List.of(leaf));
		CauseAnalysis analysis = new CauseAnalysis(
				List.of(new FiveWhys(" 为什么？ ", List.of("a", "因为\n\n是"), true), new FiveWhys("?", List.of(), false)),
				diagram);
		Countermeasure measure = new Countermeasure("值班", "一队", MAY,
				List.of(new ImplementationEvidence("值班表.xlsx", HASH, "第一页\n第二页", "王", APRIL),
						new ImplementationEvidence("b.pdf", OTHER_HASH, "", "", MAY)));
		Round first = new Round(analysis, List.of(measure, planned("第二项")),
				List.of(answered(handedOver(HASH, OTHER_HASH), false), handedOver(HASH)),
				List.of(new Verification(new Verdict.TooFewAnswers(12), "", Optional.of(result()), "同一顾客", "李", APRIL),
						verified(new Verdict.Worse())),
				List.of(told("甲公司"), told("")));
		Round second = Round.BEGUN.withVerifications(
				List.of(verified(new Verdict.NoEvidence()), verified(new Verdict.Improved())));
		return new Action("2026-0001", 3, new ActionHead(ActionType.PREVENTIVE_ACTION, AUTHOR, APRIL), "标题\t一", "一队",
				new TreeSet<>(List.of("丙公司")), sources, Optional.of(new Containment("已派人\n当天", "王", APRIL)),
				List.of(told("甲公司")), List.of(first, second), Optional.of(closedBy(APPROVER, "理由\n二")));
	}
}
