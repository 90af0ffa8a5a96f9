/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.Collection;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;

/** Objections in a few words each, for a message that is shown as it is. */
final class ObjectionText {

	private ObjectionText() {
	}

	/** What stands against it; a part of a sentence. */
	static LocalizedText of(Objection objection) {
		return switch (objection) {
		case OpenPoint point -> of(point);
		case ClosingObjection closing -> of(closing);
		case ChangeObjection change -> of(change);
		};
	}

	private static LocalizedText of(OpenPoint point) {
		return switch (point) {
		case OpenPoint.NothingDone(ActionStep step) -> of(step, "“%s”尚未完成", "“%s” is not done");
		case OpenPoint.NotTold told -> new LocalizedText(
				"“%s”尚缺：%s".formatted(told.step().label().zh(), joined(told.customers(), "、")),
				"“%s” is missing for %s".formatted(told.step().label().en(), joined(told.customers(), ", ")));
		case OpenPoint.NotImplemented not -> new LocalizedText(
				"没有实施资料的措施：" + joined(texts(not), "、"), "without evidence: " + joined(texts(not), ", "));
		case OpenPoint.NotHandedOver not -> new LocalizedText("有 %d 份实施资料尚未移交".formatted(not.files().size()),
				"%d files of evidence are not handed over".formatted(not.files().size()));
		case OpenPoint.NotAnswered not -> new LocalizedText("归口部门尚未确认接收实施资料",
				"the central department has not said whether it accepts the evidence");
		case OpenPoint.Returned(Handover.Answer answer) -> new LocalizedText("归口部门退回了实施资料：" + answer.comment(),
				"the central department has returned the evidence: " + answer.comment());
		case OpenPoint.NoEffect(Verdict verdict) -> new LocalizedText("效果验证未证实有改进，须重新分析原因",
				"no improvement was shown, the causes are to be analysed again");
		};
	}

	private static Collection<String> texts(OpenPoint.NotImplemented not) {
		return not.countermeasures().stream().map(Countermeasure::text).toList();
	}

	private static String joined(Collection<String> texts, String separator) {
		return texts.stream().collect(Collectors.joining(separator));
	}

	private static LocalizedText of(ActionStep step, String zh, String en) {
		return new LocalizedText(zh.formatted(step.label().zh()), en.formatted(step.label().en()));
	}

	private static LocalizedText of(ClosingObjection closing) {
		return switch (closing) {
		case ClosingObjection.AlreadyClosed closed -> new LocalizedText("已经关闭", "it is closed already");
		case ClosingObjection.NoApprover nobody -> new LocalizedText("没有写明批准人", "nobody is named who approves");
		case ClosingObjection.ApproverIsAuthor(String person) -> new LocalizedText("批准人不能是立项人 " + person,
				"the approver must not be its author " + person);
		case ClosingObjection.NoReason(long more) -> new LocalizedText(
				"调查表还差 %d 份，不足以证实效果，须写明批准人的理由".formatted(more),
				"%d more answers are needed to show the effect, so the approver has to give a reason".formatted(more));
		case ClosingObjection.TooEarly early -> new LocalizedText("关闭日期不能早于 " + early.earliest(),
				"it cannot be closed before " + early.earliest());
		};
	}

	private static LocalizedText of(ChangeObjection change) {
		return switch (change) {
		case ChangeObjection.Closed closed -> new LocalizedText("关闭须经批准，关闭后不能修改",
				"closing takes an approver, and what is closed cannot be changed");
		case ChangeObjection.OtherHead other -> new LocalizedText("类型、立项人和立项日期不能修改",
				"type, author and day of opening cannot be changed");
		case ChangeObjection.SourceGone gone -> new LocalizedText("来源只能增加，不能删除或修改",
				"sources can be added, and neither removed nor changed");
		case ChangeObjection.RoundAltered(int round) -> new LocalizedText("第 %d 轮已经结束，不能修改".formatted(round),
				"round %d is over and cannot be changed".formatted(round));
		case ChangeObjection.RoundTooEarly early -> new LocalizedText("效果验证未证实有改进时才能开始新一轮",
				"a new round begins only where no improvement was shown");
		case ChangeObjection.RecordAltered(ActionStep step) -> of(step, "“%s”的记录只能增加，不能删除或修改",
				"what was recorded of “%s” can be added to, and neither removed nor changed");
		case ChangeObjection.VerifiedAlready already -> new LocalizedText("本轮效果已有结论，不能再次验证",
				"the effect of this round has been decided and is not verified again");
		case ChangeObjection.VerifiedTooEarly(OpenPoint missing) -> new LocalizedText(
				"效果验证之前须先完成：" + of(missing).zh(), "before the effect is verified: " + of(missing).en());
		};
	}
}
