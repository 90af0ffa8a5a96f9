/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.model.AnswerState;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCondition.AllOf;
import org.manyi.scoring.api.evidence.RespondentCondition.AnyLevel;
import org.manyi.scoring.api.evidence.RespondentCondition.EveryLevelAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.ItemBetween;
import org.manyi.scoring.api.evidence.RespondentCondition.MeanAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.NoAnswerIn;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.WithheldException;

/** Which evidence comes of which rows. */
@NonNullByDefault({})
class EvidenceTest {

	private static final EveryLevelAtLeast SATISFIED = new EveryLevelAtLeast(4);

	@TempDir
	Path folder;

	private TestFile file;

	@BeforeEach
	void makeFile() {
		file = new TestFile(folder);
	}

	private RespondentCounts respondents(RespondentUnit unit, RespondentCondition... conditions) throws Exception {
		ForRespondentCounts request = new ForRespondentCounts(unit, Set.of(conditions));
		return file.read(Questionnaires.two(), Set.of(request)).total().get(request);
	}

	@Test
	void sheetsForWhichConditionsHold() throws Exception {
		file.text("id,Q1,Q2\n1,5,4\n2,5,3\n3,X,5\n4,,\n5,7,4\n6,X,X\n7,3,5\n");
		RespondentCondition noX = new NoAnswerIn(Set.of(AnswerState.NOT_APPLICABLE));
		RespondentCondition mean = new MeanAtLeast(new BigDecimal("4.0"));
		RespondentCondition promoter = new ItemBetween("Q1", 5, 5);
		RespondentCondition both = new AllOf(List.of(SATISFIED, noX));
		RespondentCounts counts = respondents(RespondentUnit.SHEET, SATISFIED, noX, mean, promoter, both,
				new AnyLevel());
		assertEquals(7, counts.responses().returned());
		assertEquals(5, counts.responses().valid());
		assertEquals(5, counts.count(new AnyLevel()));
		assertEquals(3, counts.count(SATISFIED));
		assertEquals(5, counts.count(noX));
		assertEquals(5, counts.count(mean));
		assertEquals(2, counts.count(promoter));
		assertEquals(2, counts.count(both));
	}

	@Test
	void meanIsComparedExactly() throws Exception {
		file.text("Q1,Q2\n4,5\n");
		assertEquals(1, respondents(RespondentUnit.SHEET, new MeanAtLeast(new BigDecimal("4.5")))
				.count(new MeanAtLeast(new BigDecimal("4.5"))));
		RespondentCondition above = new MeanAtLeast(new BigDecimal("4.50000000000000000000001"));
		assertEquals(0, respondents(RespondentUnit.SHEET, above).count(above));
		assertEquals(0, respondents(RespondentUnit.CUSTOMER, above).count(above));
	}

	@Test
	void moreKindsOfSheetsThanAreRememberedAreDecidedAlike() throws Exception {
		int items = 8;
		int sheets = (int) Math.pow(5, items);
		StringBuilder text = new StringBuilder("Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8\n");
		for (int sheet = 0; sheet < sheets; sheet++) {
			String answers = Integer.toString(sheets + sheet, 5).substring(1);
			for (int item = 0; item < items; item++) {
				text.append((char) (answers.charAt(item) + 1)).append(item < items - 1 ? ',' : '\n');
			}
		}
		file.text(text.toString());
		Set<RespondentCondition> conditions = new java.util.HashSet<>();
		for (int item = 1; item <= items; item++) {
			conditions.add(new ItemBetween("Q" + item, item % 5 + 1, 5));
		}
		ForRespondentCounts request = new ForRespondentCounts(RespondentUnit.SHEET, conditions);
		RespondentCounts counts = file.read(Questionnaires.of(items), Set.of(request)).total().get(request);
		for (int item = 1; item <= items; item++) {
			assertEquals(sheets / 5 * (5 - item % 5), counts.count(new ItemBetween("Q" + item, item % 5 + 1, 5)));
		}
	}

	@Test
	void sheetsOfACustomerCountTogether() throws Exception {
		file.text("客户,Q1,Q2\n甲,5,5\n 甲 ,4,3\n乙,5,X\n乙,,4\n,5,5\n,1,\n丙,,\n");
		RespondentCondition noX = new NoAnswerIn(Set.of(AnswerState.NOT_APPLICABLE));
		RespondentCondition mean = new MeanAtLeast(new BigDecimal("4.25"));
		RespondentCondition item = new ItemBetween("Q1", 5, 5);
		RespondentCounts counts = respondents(RespondentUnit.CUSTOMER, SATISFIED, noX, mean, item);
		assertEquals(OptionalLong.empty(), counts.responses().sent());
		assertEquals(5, counts.responses().returned());
		assertEquals(4, counts.responses().valid());
		assertEquals(2, counts.count(SATISFIED));
		assertEquals(4, counts.count(noX));
		assertEquals(3, counts.count(mean));
		assertEquals(2, counts.count(item));
	}

	@Test
	void customersAreToldApartInEachGroup() throws Exception {
		ForRespondentCounts request = new ForRespondentCounts(RespondentUnit.CUSTOMER, Set.of(SATISFIED));
		EvidenceResult result = file.text("客户,单位,Q1,Q2\n甲,A,5,5\n甲,B,1,1\n乙,A,4,4\n").read(Questionnaires.two(),
				Set.of(request), GroupField.UNIT);
		assertEquals(1, result.total().get(request).count(SATISFIED));
		assertEquals(2, result.groups().get(GroupKey.of(Map.of(GroupField.UNIT, "A"))).get(request).count(SATISFIED));
		assertEquals(0, result.groups().get(GroupKey.of(Map.of(GroupField.UNIT, "B"))).get(request).count(SATISFIED));
	}

	@Test
	void withoutACustomerColumnEverySheetIsACustomer() throws Exception {
		file.text("Q1,Q2\n5,5\n5,5\n");
		assertEquals(2, respondents(RespondentUnit.CUSTOMER, SATISFIED).count(SATISFIED));
	}

	@Test
	void sentIsKnownOfTheWholeAlone() throws Exception {
		file.text("unit,Q1,Q2\nA,5,5\n");
		EvidenceResult result = file.read(Questionnaires.two(), new EvidenceQuery(Slice.ALL, Set.of(),
				List.of(GroupField.UNIT), OptionalLong.of(10), Optional.empty()));
		assertEquals(OptionalLong.of(10), result.total().tally().responses().sent());
		assertEquals(OptionalLong.empty(),
				result.groups().firstEntry().getValue().tally().responses().sent());
	}

	@Test
	void categoriesThatSayOtherAreOne() throws Exception {
		EvidenceResult result = file.text("category,Q1,Q2\n响应;其他,5,5\nOther┋其它,5,5\nothers,5,5\n")
				.read(Questionnaires.two());
		assertEquals(List.of(new CategoryCount("响应", 1, 1), new CategoryCount("其他", 4, 3)),
				result.total().tally().categories());
	}

	@Test
	void categoriesOfAWholeAreThoseOfItsGroups() throws Exception {
		EvidenceResult result = file
				.text("unit,category,Q1,Q2\nU1,响应;响应,5,5\nU2,响应,5,5\nU2,文档,5,5\nU1,安全;文档;安全,5,5\n")
				.read(Questionnaires.two(), GroupField.UNIT);
		assertEquals(List.of(new CategoryCount("响应", 3, 2), new CategoryCount("文档", 2, 2),
				new CategoryCount("安全", 2, 1)), result.total().tally().categories());
	}

	@Test
	void categoriesInOneCell() throws Exception {
		EvidenceResult result = file
				.text("category,Q1,Q2\n响应┋文档,5,5\n响应; 响应 ；安全,5,5\n,5,5\n 文档 ,5,5\n┋;,5,5\n")
				.read(Questionnaires.two());
		assertEquals(List.of(new CategoryCount("响应", 3, 2), new CategoryCount("文档", 2, 2),
				new CategoryCount("安全", 1, 1)), result.total().tally().categories());
	}

	@Test
	void periodsOfTheDate() throws Exception {
		file.text("日期,Q1,Q2\n2026-09-03,5,5\n2026/10/1,4,4\n2025年12月31日,3,3\n,2,2\n3/9/2026,1,1\n");
		assertEquals(List.of("", "2025", "2026"), values(GroupField.YEAR));
		assertEquals(List.of("", "2025-Q4", "2026-Q3", "2026-Q4"), values(GroupField.QUARTER));
		assertEquals(List.of("", "2025-12", "2026-09", "2026-10"), values(GroupField.MONTH));
		EvidenceResult result = file.read(Questionnaires.two());
		assertEquals("unreadable-date", result.input().warnings().getFirst().code());
		assertEquals(0, result.input().rejectedCount());
		assertEquals(List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR), result.input().groupFields());
	}

	@Test
	void datesThatCannotBeReadAreToldWithTheirRows() throws Exception {
		file.text("日期,Q1,Q2\n2026-09-03,5,5\nyesterday,4,4\n2026-02-30,3,3\nyesterday,3,3\n,2,2\n0000-00-00,1,1\n"
				+ "9999-12-31,1,1\ntoo,short\n");
		LocalizedText told = warning("unreadable-date", Audience.ANALYST);
		assertEquals("5 dates could not be read, first \"yesterday\" in row 3, \"2026-02-30\" in row 4, "
				+ "\"0000-00-00\" in row 7 (column \"日期\"); the period of these sheets is unknown. "
				+ "Write dates as 2026-09-03.", told.en());
		assertTrue(told.zh().startsWith("“日期”列有 5 个日期无法识别，最先出现的是第 3 行“yesterday”、第 4 行“2026-02-30”"), told.zh());
		assertTrue(warning("unreadable-date", Audience.SHARED).en().startsWith("5 dates could not be read (column"));
	}

	@Test
	void idsThatAnEarlierSheetHasAreTold() throws Exception {
		file.text("id,Q1,Q2\nA1,5,5\nA2,4,4\n,1,1\n A1 ,3,3\n,2,2\nA1,1,1\na2,1,1\nA2,short\n");
		assertEquals("2 sheets have response ids that an earlier sheet has, first \"A1\" in row 5; every sheet is "
				+ "counted. Import the file to choose which one counts.",
				warning("repeated-ids", Audience.ANALYST).en());
		assertEquals("有 2 份调查表的编号在前面的调查表上已经用过；各份都已计入。导入到工作区时可以选择以哪一份为准。",
				warning("repeated-ids", Audience.SHARED).zh());
		file.text("id,Q1,Q2\nA1,5,5\nA2,4,4\n");
		assertEquals(List.of(), file.read(Questionnaires.two()).input().warnings());
	}

	private LocalizedText warning(String code, Audience audience) throws Exception {
		EvidenceQuery query = new EvidenceQuery(Slice.ALL, Set.of(), List.of(), OptionalLong.empty(),
				Optional.empty(), audience, EvidenceQuery.DEFAULT_THRESHOLD);
		return file.read(Questionnaires.two(), query).input().warnings().stream()
				.filter(warning -> warning.code().equals(code)).findFirst().orElseThrow().text();
	}

	private List<String> values(GroupField field) throws Exception {
		return file.read(Questionnaires.two(), field).groups().keySet().stream().map(key -> key.values().get(field))
				.toList();
	}

	@Test
	void groupTalliesInsideGroups() throws Exception {
		ForGroupTallies byStage = new ForGroupTallies(List.of(GroupField.STAGE));
		EvidenceResult result = file.text("unit,stage,Q1,Q2\nA,施工前,5,5\nA,施工后,4,4\nB,施工前,3,3\n")
				.read(Questionnaires.two(), Set.of(byStage), GroupField.UNIT);
		GroupTallies total = result.total().get(byStage);
		GroupKey before = GroupKey.of(Map.of(GroupField.STAGE, "施工前"));
		assertEquals(2, total.groups().get(before).responses().returned());
		GroupTallies unitB = result.groups().get(GroupKey.of(Map.of(GroupField.UNIT, "B"))).get(byStage);
		assertEquals(Set.of(before), unitB.groups().keySet());
	}

	@Test
	void sliceLeavesOutTheRest() throws Exception {
		file.text("unit,date,Q1,Q2\nA,2026-09-01,5,5\nB,2026-09-02,4,4\nA,2026-10-01,3,3\n,2026-09-04,2,2\nA,?,1,1\n");
		Slice slice = new Slice(Map.of(GroupField.UNIT, Set.of("A", ""), GroupField.MONTH, Set.of("2026-09")));
		EvidenceResult result = file.read(Questionnaires.two(), new EvidenceQuery(slice, Set.of(),
				List.of(GroupField.QUARTER), OptionalLong.empty(), Optional.empty()));
		assertEquals(List.of(1L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L), TestFile.counts(result, "Q1"));
		assertEquals(1, result.groups().size());
		assertEquals(5, result.input().rows());
	}

	@Test
	void itemWithoutColumnIsNotShown() throws Exception {
		EvidenceResult result = file.text("id,Q1\n1,5\n2,4\n").read(Questionnaires.two());
		assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L), TestFile.counts(result, "Q2"));
		assertEquals("item-without-column", result.input().warnings().getFirst().code());
		assertEquals(Optional.of("Q2"), result.input().warnings().getFirst().subject());
	}

	@Test
	void whatEachColumnWasTakenForIsShown() throws Exception {
		EvidenceResult result = file.text("序号,单位,foo,质量,Q2,单位\n1,A,x,5,4,B\n").read(Questionnaires.two(),
				GroupField.UNIT);
		assertEquals(List.of(Optional.of("response-id"), Optional.of("unit"), Optional.empty(), Optional.of("Q1"),
				Optional.of("Q2"), Optional.empty()),
				result.input().columns().stream().map(column -> column.role()).toList());
		assertEquals("duplicate-column", result.input().warnings().getFirst().code());
		assertEquals("A", result.groups().firstKey().values().get(GroupField.UNIT));
	}

	/** Five sheets are the fewest that may be seen; of unit B there are four with a level, one more without. */
	@Test
	void aSharedAudienceIsNotToldAllButFew() throws Exception {
		file.text("unit,Q1,Q2\n" + "A,5,4\n".repeat(9) + "B,2,X\n".repeat(4) + "B,X,\n" + "C,1,1\n".repeat(5));
		assertEquals(14, shared("A", "C", Audience.ANALYST));
		assertThrows(WithheldException.class, () -> shared("A", "C", Audience.SHARED));
		assertEquals(13, shared("A", "B", Audience.SHARED));
	}

	private long shared(String one, String other, Audience audience) throws Exception {
		Slice slice = new Slice(Map.of(GroupField.UNIT, Set.of(one, other)));
		return TestReaders.provider().open(folder.resolve("survey.csv"), Questionnaires.two()).read(
				new EvidenceQuery(slice, Set.of(), List.of(), OptionalLong.empty(), Optional.empty(), audience, 5),
				new NullProgressMonitor()).total().tally().responses().valid();
	}
}
