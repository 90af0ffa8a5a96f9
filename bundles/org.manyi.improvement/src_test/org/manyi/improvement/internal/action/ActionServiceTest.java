/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionConflict;
import org.manyi.improvement.action.ActionHead;
import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionListRequest;
import org.manyi.improvement.action.ActionRecord;
import org.manyi.improvement.action.ActionRefusedException;
import org.manyi.improvement.action.ActionRules;
import org.manyi.improvement.action.ActionService;
import org.manyi.improvement.action.ActionStep;
import org.manyi.improvement.action.ActionType;
import org.manyi.improvement.action.ChangeRequest;
import org.manyi.improvement.action.CloseRequest;
import org.manyi.improvement.action.Closure;
import org.manyi.improvement.action.Containment;
import org.manyi.improvement.action.CustomerNotice;
import org.manyi.improvement.action.DutyWaiver;
import org.manyi.improvement.action.OpenPoint;
import org.manyi.improvement.action.OpenRequest;
import org.manyi.improvement.action.WaiverRequest;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordConflictException;

@NonNullByDefault({})
final class ActionServiceTest {

	private static final Path FOLDER = Path.of("w");
	private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

	private final MemoryStore records = new MemoryStore();
	private final ActionService service = new ActionServiceImpl(records.store());

	private Action open(String title) throws EvidenceException {
		return service.open(new OpenRequest(FOLDER, ActionType.CORRECTION, title, "一队", new TreeSet<>(Set.of("甲公司")),
				List.of(), "作者", APRIL, "最低项"));
	}

	private Action change(Action action) throws EvidenceException {
		return service.change(new ChangeRequest(FOLDER, action, ActionRules.USUAL, "同事", "补充"));
	}

	private Action close(Action action, String approver) throws EvidenceException {
		return service.close(new CloseRequest(FOLDER, action.id(), action.revision(),
				new Closure(approver, APRIL, ""), ActionRules.USUAL, "关闭"));
	}

	private ActionList list(OptionalLong asOf) throws EvidenceException {
		return service.actions(new ActionListRequest(FOLDER, asOf));
	}

	private static Action done(Action action) {
		return action.with(new Containment("已派人", "王", APRIL))
				.withAnswers(List.of(new CustomerNotice("甲公司", "已派人", "王", APRIL)));
	}

	@Test
	void actionsAreOpenedChangedAndClosed() throws EvidenceException {
		Action opened = open("响应慢");
		assertEquals("2026-0001", opened.id());
		assertEquals("作者", opened.head().author());
		Action changed = change(done(opened));
		assertEquals(2, changed.revision());
		Action closed = close(changed, "经理");
		assertEquals(Optional.of("经理"), closed.closure().map(Closure::approver));
		assertEquals(List.of(closed), list(OptionalLong.empty()).actions());
		assertEquals(List.of("经理", "同事", "作者"), records.history(ActionRecord.key(opened.id())).stream()
				.map(record -> record.change().person()).toList());
	}

	@Test
	void whatTheRulesRefuseIsNotWritten() throws EvidenceException {
		Action opened = open("响应慢");
		ActionRefusedException refused = assertThrows(ActionRefusedException.class, () -> close(opened, "经理"));
		assertEquals(List.of(new OpenPoint.NothingDone(ActionStep.CONTAINMENT),
				new OpenPoint.NothingDone(ActionStep.ANSWER)), refused.objections());
		assertEquals("2026-0001《响应慢》没有保存：“应急处置”尚未完成；“答复客户”尚未完成。", refused.reason().zh());
		assertEquals("2026-0001 “响应慢” was not saved: “containment” is not done; “answer to the customer” is not done.",
				refused.reason().en());
		Action changed = change(done(opened));
		assertThrows(ActionRefusedException.class, () -> close(changed, "作者"));
		assertThrows(ActionRefusedException.class, () -> change(changed.closed(new Closure("经理", APRIL, ""))));
		assertEquals(List.of(changed), list(OptionalLong.empty()).actions());
	}

	@Test
	void ofTwoChangesFromOneRevisionTheSecondIsShownBoth() throws EvidenceException {
		Action read = open("响应慢");
		Action theirs = change(read.with("响应很慢", "一队"));
		Action mine = read.with("响应慢", "二队");
		RecordConflictException refused = assertThrows(RecordConflictException.class, () -> change(mine));
		ActionConflict conflict = ActionConflict.of(mine, refused.present()).orElseThrow();
		assertEquals(mine, conflict.mine());
		assertEquals(Optional.of(theirs), conflict.theirs());
		assertThrows(RecordConflictException.class, () -> close(read, "经理"));
		assertEquals(List.of(theirs), list(OptionalLong.empty()).actions());
	}

	@Test
	void aChangeBetweenLookingAndWritingIsAConflictAsWell() throws EvidenceException {
		Action read = open("响应慢");
		Action theirs = read.with("响应很慢", "一队");
		records.meanwhile(() -> records.write(ActionRecord.key(read.id()), ActionRecord.fields(theirs)));
		assertThrows(RecordConflictException.class, () -> change(read.with("响应慢", "二队")));
		assertEquals(List.of(theirs.withRevision(2)), list(OptionalLong.empty()).actions());
	}

	@Test
	void whatIsNotThereCannotBeChanged() {
		Action nowhere = Action.opened("2026-0009", new ActionHead(ActionType.CORRECTION,
				"作者", APRIL), "响应慢", "", new TreeSet<>(), List.of()).withRevision(1);
		RecordConflictException refused = assertThrows(RecordConflictException.class, () -> change(nowhere));
		assertEquals(List.of(), refused.present());
	}

	@Test
	void numbersGoOnFromTheHighestOfTheYearAndAreTakenOnce() throws EvidenceException {
		records.write(ActionRecord.key("2026-0041"), Map.of());
		records.write(ActionRecord.key("2026-x"), Map.of());
		records.write(ActionRecord.key("2025-0099"), Map.of());
		assertEquals("2026-0042", open("一").id());
		records.meanwhile(() -> records.write(ActionRecord.key("2026-0043"), Map.of()));
		assertEquals("2026-0044", open("二").id());
		assertEquals(4, list(OptionalLong.empty()).unreadable().size(), "not readable, and not left out");
	}

	@Test
	void whatCannotBeReadAsAWholeIsNotChanged() throws EvidenceException {
		Action read = open("响应慢");
		Map<String, String> fields = ActionRecord.fields(read);
		fields.put("future", "field");
		records.write(ActionRecord.key(read.id()), fields);
		EvidenceException refused = assertThrows(EvidenceException.class, () -> change(read.withRevision(2)));
		assertTrue(refused.reason().en().contains("newer version"), refused.reason().en());
		assertEquals(1, list(OptionalLong.empty()).unreadable().size());
	}

	@Test
	void actionsAreListedAsOfADataVersion() throws EvidenceException {
		Action first = open("一");
		Action second = open("二");
		Action changed = change(done(first));
		assertEquals(List.of(), list(OptionalLong.of(0)).actions());
		assertEquals(List.of(first), list(OptionalLong.of(1)).actions());
		assertEquals(List.of(first, second), list(OptionalLong.of(2)).actions());
		assertEquals(List.of(changed, second), list(OptionalLong.of(3)).actions());
		assertEquals(3, list(OptionalLong.empty()).version().number());
	}

	@Test
	void aDutyIsWaivedAndOpenAgain() throws EvidenceException {
		DutyWaiver waiver = new DutyWaiver("经理", APRIL, "合并处理");
		KeptRecord kept = service.waive(new WaiverRequest(FOLDER, "lowest-item/S//x", 0, Optional.of(waiver), "经理",
				"合并处理"));
		assertEquals(Map.of("lowest-item/S//x", waiver), list(OptionalLong.empty()).waivers());
		assertThrows(RecordConflictException.class, () -> service.waive(
				new WaiverRequest(FOLDER, "lowest-item/S//x", 0, Optional.of(waiver), "别人", "也")));
		service.waive(new WaiverRequest(FOLDER, "lowest-item/S//x", kept.revision(), Optional.empty(), "经理", "重新处理"));
		assertEquals(Map.of(), list(OptionalLong.empty()).waivers());
		assertEquals(Map.of("lowest-item/S//x", waiver), list(OptionalLong.of(1)).waivers());
	}
}
