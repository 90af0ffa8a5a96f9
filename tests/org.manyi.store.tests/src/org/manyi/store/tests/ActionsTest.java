/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.analysis.ParetoBasis;
import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionConflict;
import org.manyi.improvement.action.ActionListRequest;
import org.manyi.improvement.action.ActionRecord;
import org.manyi.improvement.action.ActionRefusedException;
import org.manyi.improvement.action.ActionRules;
import org.manyi.improvement.action.ActionService;
import org.manyi.improvement.action.ActionSource;
import org.manyi.improvement.action.ActionType;
import org.manyi.improvement.action.Cause;
import org.manyi.improvement.action.CauseAnalysis;
import org.manyi.improvement.action.CauseCategory;
import org.manyi.improvement.action.CauseEffectDiagram;
import org.manyi.improvement.action.ChangeRequest;
import org.manyi.improvement.action.CloseRequest;
import org.manyi.improvement.action.Closure;
import org.manyi.improvement.action.Containment;
import org.manyi.improvement.action.Countermeasure;
import org.manyi.improvement.action.CustomerNotice;
import org.manyi.improvement.action.FiveWhys;
import org.manyi.improvement.action.Handover;
import org.manyi.improvement.action.ImplementationEvidence;
import org.manyi.improvement.action.OpenRequest;
import org.manyi.improvement.action.Provenance;
import org.manyi.improvement.action.ResultIdentity;
import org.manyi.improvement.action.Round;
import org.manyi.improvement.action.Verdict;
import org.manyi.improvement.action.Verification;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordConflictException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ResponseKey;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;

/** Actions as the store keeps them. */
@NonNullByDefault({})
class ActionsTest {

	private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
	private static final String HASH = "0123456789abcdef".repeat(4);

	@TempDir
	Path folder;

	private final ActionService service = Services.find(ActionService.class);

	@BeforeEach
	void create() throws EvidenceException {
		Services.find(WorkspaceStore.class).create(workspace(), "Tester").close();
	}

	private Path workspace() {
		return folder.resolve("w");
	}

	private Action open() throws EvidenceException {
		Slice slice = new Slice(Map.of(GroupField.QUARTER, Set.of("2026-Q1"), GroupField.UNIT, Set.of("一队, 二队", "")));
		ResultIdentity result = new ResultIdentity("well-service", "1.2.0", HASH,
				new TreeMap<>(Map.of("weighting", "equal")), new DataVersion(0));
		Provenance found = new Provenance("S", slice, "9", Optional.of(result),
				List.of(new ResponseKey(7, "R/七", 2, 8)));
		return service.open(new OpenRequest(workspace(), ActionType.CORRECTIVE_ACTION, "响应慢", "一队",
				new TreeSet<>(Set.of("甲公司")), List.of(new ActionSource.ParetoBar(found, ParetoBasis.CATEGORIES, "响应慢"),
						new ActionSource.LowestItem(found, "response")),
				"作者", APRIL, "最低项"));
	}

	private Action change(Action action, String person) throws EvidenceException {
		return service.change(new ChangeRequest(workspace(), action, ActionRules.USUAL, person, "补充"));
	}

	private Action close(Action action, String reason) throws EvidenceException {
		return service.close(new CloseRequest(workspace(), action.id(), action.revision(),
				new Closure("经理", APRIL, reason), ActionRules.USUAL, "关闭"));
	}

	private List<Action> kept(OptionalLong asOf) throws EvidenceException {
		return service.actions(new ActionListRequest(workspace(), asOf)).actions();
	}

	private static Round done() {
		CauseEffectDiagram diagram = new CauseEffectDiagram("响应慢\r\n周末", new TreeMap<>()).with(CauseCategory.MAN,
				List.of(new Cause("没有人值班", false, List.of(new Cause("没有\t安排", true, List.of())))));
		ImplementationEvidence evidence = new ImplementationEvidence("值班表.xlsx", HASH, "第一页\n第二页", "王", APRIL);
		return new Round(new CauseAnalysis(List.of(new FiveWhys("为什么？", List.of(" 没有人 "), false)), diagram),
				List.of(new Countermeasure("值班", "一队", APRIL, List.of(evidence))),
				List.of(new Handover(new TreeSet<>(Set.of(HASH)), "王", APRIL,
						Optional.of(new Handover.Answer(true, "", "安全环保部", APRIL)))),
				List.of(), List.of(new CustomerNotice("甲公司", "已改进", "李", APRIL)));
	}

	private static Action verified(Action action, Verdict verdict) {
		List<Verification> more = new ArrayList<>(action.round().verifications());
		more.add(new Verification(verdict, "+4.2 [1.1, 7.3]", Optional.empty(), "同一顾客", "李", APRIL));
		return action.with(action.round().withVerifications(more));
	}

	@Test
	void anActionGoesThroughTwoRoundsAndTheStoreStaysWhole() throws EvidenceException {
		Action opened = open();
		assertEquals(List.of(opened), kept(OptionalLong.empty()));
		Action worked = change(opened.with(new Containment("已派人", "王", APRIL)).with(done()), "王");
		assertThrows(ActionRefusedException.class, () -> close(worked, "理由"));
		Action worse = change(verified(worked, new Verdict.Worse()), "李");
		assertThrows(ActionRefusedException.class, () -> close(worse, "理由"));
		Action again = change(worse.withNextRound(), "王");
		Action few = change(verified(change(again.with(done()), "王"), new Verdict.TooFewAnswers(12)), "李");
		assertThrows(ActionRefusedException.class, () -> close(few, " "));
		Action closed = close(few, "客户已停业");
		assertTrue(closed.closedWithoutShownEffect());
		assertEquals(List.of(closed), kept(OptionalLong.empty()));
		assertEquals(worse.rounds().getFirst(), closed.rounds().getFirst(), "the round that did not help is kept");
		assertEquals(List.of(worked), kept(OptionalLong.of(2)));
		try (Workspace workspace = Services.find(WorkspaceStore.class).open(workspace())) {
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
			List<KeptRecord> history = workspace.records().history(ActionRecord.key(closed.id()));
			assertEquals(List.of("经理", "李", "王", "王", "李", "王", "作者"),
					history.stream().map(record -> record.change().person()).toList());
		}
	}

	@Test
	void ofTwoChangesFromOneRevisionTheSecondIsShownBoth() throws EvidenceException {
		Action read = open();
		Action theirs = change(read.with("响应很慢", "一队"), "王");
		Action mine = read.with("响应慢", "二队");
		RecordConflictException refused = assertThrows(RecordConflictException.class, () -> change(mine, "李"));
		ActionConflict conflict = ActionConflict.of(mine, refused.present()).orElseThrow();
		assertEquals(Optional.of(theirs), conflict.theirs());
		assertEquals("王", conflict.kept().change().person());
		assertEquals(List.of("owner 二队 一队", "title 响应慢 响应很慢"), conflict.differences().stream()
				.map(one -> one.field() + " " + one.mine() + " " + one.theirs()).toList());
		assertEquals(List.of(theirs), kept(OptionalLong.empty()));
	}

	@Test
	void ofTwoChangesAtOnceOneIsKept() throws Exception {
		Action read = open();
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService persons = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Optional<Action>>> changes = new ArrayList<>();
			for (String owner : List.of("二队", "三队")) {
				changes.add(() -> {
					start.await();
					try {
						return Optional.of(change(read.with("响应慢", owner), owner));
					} catch (EvidenceException e) {
						return Optional.empty();
					}
				});
			}
			List<Action> written = new ArrayList<>();
			for (Future<Optional<Action>> change : persons.invokeAll(changes)) {
				change.get().ifPresent(written::add);
			}
			assertEquals(1, written.size());
			assertEquals(written, kept(OptionalLong.empty()));
			assertEquals(2, written.getFirst().revision());
		} finally {
			persons.shutdown();
		}
	}
}
