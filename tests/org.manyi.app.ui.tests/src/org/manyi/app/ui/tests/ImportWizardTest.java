/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.manyi.service.ImportService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

class ImportWizardTest extends ImportTest {

	private static final List<String> WENJUANXING = List.of(
			"序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、满意度—项目质量,1、满意度—人员能力,1、满意度—工作规范,1、满意度—运维安全,2、您的意见",
			"1,2026/9/1 10:01:00,61秒,微信,N/A,192.0.2.1(湖南-长沙),5,5,4,4,响应及时",
			"2,2026/9/2 10:02:00,62秒,微信,N/A,192.0.2.2(湖南-长沙),4,4,4,不适用,",
			"3,2026/10/3 10:03:00,63秒,微信,N/A,192.0.2.3(湖南-长沙),3,5,2,7,请改进");

	ImportWizardTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void aFileOfASurveyToolIsBroughtInAndItsSurveyShown() throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("autumn.csv"), WENJUANXING, Charset.forName("GB18030"));
		openWizard(file);
		assertTrue(driver.text("wizard.file.recognised").contains("Wenjuanxing"),
				driver.text("wizard.file.recognised"));
		assertEquals("GB18030", driver.text("wizard.file.option.encoding"));
		List<List<String>> preview = driver.on(() -> driver.table("wizard.file.preview"));
		assertEquals("1、满意度—项目质量", preview.get(0).get(7));
		assertEquals(List.of("2", "1", "2026/9/1 10:01:00"), preview.get(1).subList(0, 3));
		toColumns(folder.resolve("ws"));
		assertEquals("Item Project quality", role("1、满意度—项目质量"));
		assertEquals("Response id", role("序号"));
		assertEquals("— not used", role("来自IP"));
		next("wizard.answers.table");
		assertEquals(List.of("▼ not known, counts as invalid"), meanings("7"));
		assertEquals(List.of("not applicable"), meanings("不适用"));
		next("wizard.summary.read");
		waitForFigures("wizard.summary", "3", "3", "0", "▼ 1");
		assertFalse(Files.exists(folder.resolve("ws")), "nothing is kept by a dry run");
		importIt();
		assertTrue(
				driver.text("wizard.result.statement")
						.startsWith("Sheets of this import that count in survey autumn: 3"),
				driver.text("wizard.result.statement"));
		assertEquals(List.of("4", "1、满意度—运维安全", "7"),
				driver.on(() -> driver.table("wizard.result.rejects").get(1).subList(0, 3)));
		Path list = folder.resolve("rejects.csv");
		workbench.picker().answer(list);
		driver.press("wizard.result.export");
		waitForWords("Saved");
		assertTrue(Files.readString(list).contains("1、满意度—运维安全"), Files.readString(list));
		driver.press("wizard.finish");
		driver.waitFor("the survey", () -> text("slice.file").equals("autumn"));
		waitForScore("Project quality", "66.7");
		assertEquals("autumn · 3", driver.text("slice.survey"));
	}

	@Test
	void columnsAndAnswersAreCorrectedAndKeptForTheNextFile() throws IOException, InterruptedException {
		Path workspace = folder.resolve("ws");
		Path file = Files.write(folder.resolve("corrected.csv"),
				List.of("id,项目质量,人员能力,工作规范,安全感", "1,5,5,超赞,4", "2,4,4,4,4"));
		openWizard(file);
		toColumns(workspace);
		assertEquals("— not used", role("安全感"));
		selectRow("wizard.columns.table", "安全感");
		driver.waitFor("the column's heading", () -> text("wizard.columns.heading").equals("安全感"));
		driver.choose("wizard.columns.role", "Item Operational security");
		assertEquals("Item Operational security", role("安全感"));
		next("wizard.answers.table");
		assertEquals(List.of("▼ not known, counts as invalid"), meanings("超赞"));
		selectRow("wizard.answers.table", "超赞");
		driver.waitFor("the answer", () -> text("wizard.answers.label").equals("超赞"));
		driver.choose("wizard.answers.meaning", "5 Very satisfied");
		assertEquals(List.of("5 Very satisfied"), meanings("超赞"));
		next("wizard.summary.read");
		waitForFigures("wizard.summary", "2", "2", "0", "0");
		importIt();
		driver.press("wizard.finish");
		driver.waitFor("the survey", () -> text("slice.survey").equals("corrected · 2"));
		waitForScore("Working practice", "100.0");

		Path next = Files.write(folder.resolve("second.csv"),
				List.of("id,项目质量,人员能力,工作规范,安全感", "3,5,5,超赞,4"));
		openWizard(next);
		next("wizard.survey.id");
		waitEnabled("wizard.next");
		assertEquals(workspace.toString(), driver.text("wizard.survey.workspace"));
		driver.waitFor("the survey shown to be offered", () -> text("wizard.survey.id").equals("corrected"));
		next("wizard.columns.table");
		driver.waitFor("the columns", () -> text("wizard.columns.summary").contains("was applied"));
		assertEquals("Item Operational security", role("安全感"));
		next("wizard.answers.table");
		assertEquals(List.of("5 Very satisfied"), meanings("超赞"));
	}

	@Test
	void aFileDroppedOntoTheWizardIsLookedInto() throws IOException, InterruptedException {
		openWizard();
		Path file = SurveyFile.itOperations(folder);
		drop("wizard.dialog", file);
		driver.waitFor("the file", () -> text("wizard.file.path").equals(file.toString())
				&& driver.find("wizard.file.preview").isPresent());
		next("wizard.survey.id");
		Path other = SurveyFile.golden(folder);
		drop("wizard.dialog", other);
		driver.press("wizard.back");
		driver.waitForWidget("wizard.file.path");
		assertEquals(file.toString(), driver.text("wizard.file.path"), "a later page takes no file");
	}

	@Test
	void afterTheMappingIsCorrectedTheFileIsReadAgain() throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("again.csv"),
				List.of("id,项目质量,人员能力,工作规范,运维安全", "1,5,5,超赞,4", "2,4,4,4,4"));
		openWizard(file);
		toColumns(folder.resolve("ws"));
		next("wizard.answers.table");
		next("wizard.summary.read");
		waitForFigures("wizard.summary", "2", "2", "0", "▼ 1");
		importIt();
		driver.press("wizard.result.again");
		driver.waitForWidget("wizard.columns.table");
		next("wizard.answers.table");
		selectRow("wizard.answers.table", "超赞");
		driver.waitFor("the answer", () -> text("wizard.answers.label").equals("超赞"));
		driver.choose("wizard.answers.meaning", "5 Very satisfied");
		next("wizard.summary.read");
		waitForFigures("wizard.summary", "2", "2", "0", "0");
		importIt();
		driver.waitFor("the second import", () -> text("wizard.result.statement").contains("import 2")
				&& text("wizard.result.invalid").equals("0"));
		assertFalse(enabled("wizard.result.again"), "nothing is left to be corrected");
		driver.press("wizard.finish");
		driver.waitFor("the survey, its sheets counted once", () -> text("slice.survey").equals("again · 2"));
		waitForScore("Working practice", "100.0");
	}

	@Test
	void whichOfSeveralResponsesCountsIsAskedWhereThereAreAny() throws IOException, InterruptedException {
		Path workspace = folder.resolve("ws");
		importFirst(workspace);
		Path file = Files.write(folder.resolve("more.csv"),
				List.of("id,项目质量,人员能力,工作规范,运维安全", "2,1,1,1,1", "3,5,5,5,5"));
		openWizard(file);
		toColumns(workspace);
		next("wizard.answers.table");
		next("wizard.summary.read");
		waitForWords("Response ids that occur more than once: 1, such as 2");
		assertFalse(enabled("wizard.finish"));
		driver.on(() -> {
			Button last = driver.get(Button.class, "wizard.duplicates.last");
			last.setSelection(true);
			last.notifyListeners(SWT.Selection, new Event());
			return last;
		});
		waitForFigures("wizard.summary", "2", "2", "0", "0");
		assertEquals("▼ 1", driver.text("wizard.summary.superseded"));
		importIt();
		driver.press("wizard.finish");
		driver.waitFor("the sheets", () -> text("slice.survey").equals("first · 3"));
	}

	@Test
	void theSameFileAgainIsSaidToChangeNothing() throws IOException, InterruptedException {
		Path workspace = folder.resolve("ws");
		Path file = importFirst(workspace);
		openWizard(file);
		toColumns(workspace);
		next("wizard.answers.table");
		next("wizard.summary.read");
		waitForWords("was imported before and read the same way (import 1");
		assertFalse(enabled("wizard.finish"));
	}

	@Test
	void aDamagedFileIsExplainedAndAnotherOneCanBeChosen() throws IOException, InterruptedException {
		byte[] damaged = new byte[4000];
		for (int i = 0; i < damaged.length; i++) {
			damaged[i] = (byte) (i * 31 % 251);
		}
		Path file = Files.write(folder.resolve("damaged.csv"), damaged);
		openWizard();
		choose(file);
		waitForWords("damaged.csv");
		driver.waitFor("the reason", () -> driver.find("wizard.task").isPresent() && text("wizard.task").isEmpty());
		assertFalse(enabled("wizard.next"));
		assertTrue(words().contains("damaged.csv") && words().length() > 80, words());
		choose(SurveyFile.itOperations(folder));
		waitEnabled("wizard.next");
	}

	@Test
	void theKindOfFileAndItsSeparatorCanBeCorrected() throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("semicolons.csv"), List.of("项目质量;人员能力", "5;4", "4;4"));
		openWizard(file);
		assertEquals("semicolon", driver.text("wizard.file.option.separator"));
		driver.choose("wizard.file.option.separator", "comma");
		driver.waitFor("one column", () -> driver.find("wizard.file.preview").isPresent()
				&& driver.table("wizard.file.preview").getFirst().size() == 2);
		driver.choose("wizard.file.option.separator", "semicolon");
		driver.waitFor("two columns", () -> driver.find("wizard.file.preview").isPresent()
				&& driver.table("wizard.file.preview").getFirst().size() == 3);
		driver.choose("wizard.file.format", "Qualtrics (text)");
		waitForWords("is no export of");
		assertFalse(enabled("wizard.next"));
	}

	@Test
	void anImportIsGivenUpAndNothingIsKept() throws IOException, InterruptedException {
		BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();
		HeldImports held = new HeldImports(bundles.getService(bundles.getServiceReference(ImportService.class)));
		ServiceRegistration<ImportService> registration = bundles.registerService(ImportService.class, held,
				FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
		Path workspace = folder.resolve("ws");
		try {
			openWizard(SurveyFile.itOperations(folder));
			toColumns(workspace);
			next("wizard.answers.table");
			next("wizard.summary.read");
			waitEnabled("wizard.finish");
			driver.press("wizard.finish");
			assertTrue(held.hasBegun());
			driver.waitForWidget("wizard.task.cancel");
			assertFalse(enabled("wizard.back"), "while it is imported nothing is changed");
			driver.on(() -> {
				driver.find("wizard.task.cancel").orElseThrow().notifyListeners(SWT.Selection, new Event());
				return true;
			});
			assertTrue(held.wasCancelled());
			waitForWords("The import was cancelled. Nothing was kept.");
			assertTrue(enabled("wizard.finish"), "it can be tried again");
		} finally {
			registration.unregister();
		}
		assertFalse(Files.exists(workspace));
	}

	@Test
	void theWizardSpeaksChinese() throws IOException, InterruptedException {
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("slice.open").startsWith("打开"));
		openWizard(SurveyFile.itOperations(folder));
		assertEquals("下一步(N) >", driver.text("wizard.next").replace("&", ""));
		assertEquals("取消", driver.text("wizard.cancel"));
		assertTrue(words().contains("选择调查文件"), words());
		toColumns(folder.resolve("ws"));
		assertEquals("调查项 项目质量", role("项目质量"));
	}

	@Test
	void theWizardLeavesNothingBehind() throws IOException, InterruptedException {
		Path file = SurveyFile.itOperations(folder);
		walkThrough(file);
		walkThrough(file);
		Map<String, Long> before = ResourcesTest.resources(driver);
		assertTrue(before.values().stream().mapToLong(Long::longValue).sum() > 0, "resources are tracked");
		for (int i = 0; i < 3; i++) {
			walkThrough(file);
		}
		assertEquals(before, ResourcesTest.resources(driver));
	}

	private void walkThrough(Path file) throws InterruptedException {
		openWizard(file);
		toColumns(folder.resolve("ws"));
		next("wizard.answers.table");
		next("wizard.summary.read");
		waitEnabled("wizard.finish");
		driver.press("wizard.cancel");
		driver.waitFor("the wizard to close", () -> driver.find("wizard.dialog").isEmpty());
	}

	private Path importFirst(Path workspace) throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("first.csv"),
				List.of("id,项目质量,人员能力,工作规范,运维安全", "1,5,5,4,4", "2,4,4,4,4"));
		openWizard(file);
		toColumns(workspace);
		next("wizard.answers.table");
		next("wizard.summary.read");
		importIt();
		driver.press("wizard.finish");
		driver.waitFor("the survey", () -> text("slice.survey").equals("first · 2"));
		return file;
	}

	private void toColumns(Path workspace) throws InterruptedException {
		next("wizard.survey.id");
		type("wizard.survey.workspace", workspace.toString());
		waitEnabled("wizard.next");
		driver.waitFor("the surveys to be listed", () -> text("wizard.task").isEmpty());
		next("wizard.columns.table");
		driver.waitFor("the columns", () -> !text("wizard.columns.summary").isEmpty());
	}

	private void importIt() throws InterruptedException {
		waitEnabled("wizard.finish");
		driver.press("wizard.finish");
		driver.waitForWidget("wizard.result.statement");
	}

	private void waitForFigures(String page, String read, String accepted, String rejected, String invalid)
			throws InterruptedException {
		driver.waitFor("the figures", () -> List
				.of(text(page + ".read"), text(page + ".accepted"), text(page + ".rejected"), text(page + ".invalid"))
				.equals(List.of(read, accepted, rejected, invalid)));
	}

	private List<String> meanings(String label) {
		return driver.on(() -> driver.table("wizard.answers.table").stream().filter(row -> row.get(0).equals(label))
				.map(row -> row.get(2)).toList());
	}
}
