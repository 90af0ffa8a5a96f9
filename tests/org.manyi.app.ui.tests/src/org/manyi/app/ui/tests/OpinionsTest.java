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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.service.DecisionService;
import org.manyi.service.opinion.OpinionService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** From a bar to the responses behind it, and what is coded there seen in the bars at once. */
class OpinionsTest extends ImportTest {

	OpinionsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void closeTheRules() {
		driver.on(() -> {
			driver.find("rules.dialog").map(Shell.class::cast).ifPresent(Shell::close);
			return driver;
		});
	}

	/** Twelve sheets; the second and every fourth one is low on 工作规范, every third one has a comment, one is coded. */
	private static List<String> twelve() {
		List<String> lines = new ArrayList<>(List.of("id,日期,单位,项目质量,人员能力,工作规范,运维安全,意见,意见类别"));
		for (int sheet = 1; sheet <= 12; sheet++) {
			lines.add("%d,2026-09-%02d,一队,5,4,%s,5,%s,%s".formatted(sheet, sheet, sheet % 4 == 2 ? "1" : "5",
					sheet % 3 == 0 ? "第%d次来得太慢".formatted(sheet) : "", sheet == 3 ? "响应慢" : ""));
		}
		return lines;
	}

	private List<String> listed() {
		return driver.table("responses.table").stream().skip(1).map(row -> row.get(1)).toList();
	}

	private void waitForListed(String... ids) throws InterruptedException {
		driver.waitFor("the responses " + List.of(ids), () -> listed().equals(List.of(ids)));
	}

	private List<String> bases() {
		return List.of(driver.get(Combo.class, "pareto.basis").getItems());
	}

	@Test
	void aBarOpensItsResponsesAndACodedCommentChangesTheBars() throws IOException, InterruptedException {
		importSurvey("coded", twelve());
		driver.waitFor("the bases", () -> bases().contains("Low answers (≤ 2)"));
		driver.choose("pareto.basis", "Low answers (≤ 2)");
		driver.waitFor("the bar", () -> text("pareto.chart").contains("Working practice"));
		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, SWT.CR, '\r');
		waitForListed("2", "6", "10");
		assertEquals("Working practice: ≤ 2", driver.text("responses.filter.said"));

		driver.press("responses.filter.clear");
		driver.waitFor("all of them", () -> listed().size() > 3);
		assertFalse(enabled("responses.filter.clear"), "nothing is filtered");
		assertFalse(driver.on(() -> driver.get(Combo.class, "responses.filter.opinion").isVisible()), "no field");
		driver.press("responses.filter.show");
		driver.waitForWidget("responses.filter.opinion");
		driver.choose("responses.filter.opinion", "Comment not coded");
		waitForListed("6", "9", "12");
		driver.waitFor("the comment", () -> text("responses.comment").contains("第6次来得太慢"));

		driver.choose("pareto.basis", "Opinion categories");
		driver.waitFor("one mention", () -> text("pareto.chart").contains("响应慢"));
		String before = driver.text("pareto.chart");
		focus("responses.table");
		driver.key(0, '1', '1');
		waitForListed("9", "12");
		driver.waitFor("two mentions", () -> !text("pareto.chart").equals(before));
		focus("responses.table");
		driver.key(SWT.MOD1, 'z', 'z');
		waitForListed("6", "9", "12");
		driver.waitFor("one mention again", () -> text("pareto.chart").equals(before));
		driver.press("responses.redo");
		waitForListed("9", "12");
		driver.waitFor("what similar comments have",
				() -> text("responses.comment").endsWith("not coded · like others of “响应慢” (S)"));
		focus("responses.table");
		driver.key(0, 's', 's');
		waitForListed("12");

		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, SWT.CR, '\r');
		waitForListed("3", "6", "9");
	}

	@Test
	void enterRightAwayCodesNothing() throws IOException, InterruptedException {
		importSurvey("entered", twelve());
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 3);
		settle();
		driver.clickRow("responses.table", 1, "3");
		driver.waitFor("the comment", () -> text("responses.comment").contains("第3次来得太慢"));
		focus("responses.table");
		driver.key(0, 'c', 'c');
		driver.waitForWidget("code.dialog");
		focus("code.typed");
		driver.key(0, SWT.CR, '\r');
		assertFalse(enabled("code.ok"), "nothing is said yet");
		assertEquals("✓ 1  响应慢",
				driver.on(() -> driver.get(org.eclipse.swt.widgets.List.class, "code.list").getItem(0)));
		driver.key(0, SWT.ARROW_DOWN, (char) 0);
		waitEnabled("code.ok");
		driver.press("code.cancel");
		driver.waitFor("the end of the dialog", () -> driver.find("code.dialog").isEmpty());
		assertEquals("响应慢", driver.on(() -> categories("3")));
	}

	@Test
	void keysAreNotLostWhileTheStoreIsAtWork() throws IOException, InterruptedException {
		importSurvey("fast", twelve());
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 3);
		settle();
		focus("responses.table");
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, '1', '1');
		driver.key(0, SWT.ARROW_DOWN, (char) 0);
		driver.key(0, '1', '1');
		driver.key(0, SWT.ARROW_DOWN, (char) 0);
		driver.waitFor("both codings", () -> categories("1").equals("响应慢") && categories("2").equals("响应慢"));
		driver.waitFor("the response gone on to", () -> text("responses.about").startsWith("#3 "));
		driver.key(SWT.MOD1, 'z', 'z');
		driver.waitFor("the first coding alone", () -> categories("1").equals("响应慢") && categories("2").isEmpty());
	}

	@Test
	void theWindowClosesOnceEverythingCodedIsKept() throws Exception {
		importSurvey("closing", twelve());
		CountDownLatch store = new CountDownLatch(1);
		ServiceRegistration<OpinionService> registration = holding(store);
		try {
			activate(RESPONSES);
			driver.waitFor("the responses", () -> rows("responses.table").size() > 3);
			settle();
			focus("responses.table");
			driver.key(0, SWT.HOME, (char) 0);
			for (int sheet = 1; sheet <= 6; sheet++) {
				driver.key(0, '1', '1');
				driver.key(0, SWT.ARROW_DOWN, (char) 0);
			}
			driver.waitFor("the keys", () -> text("responses.about").startsWith("#7 "));
			MWindow window = workbench.context().get(MApplication.class).getChildren().getFirst();
			IWindowCloseHandler closing = window.getContext().get(IWindowCloseHandler.class);
			CompletableFuture<Boolean> closed = new CompletableFuture<>();
			driver.display().asyncExec(() -> closed.complete(closing.close(window)));
			assertFalse(driver.on(() -> closing.close(window)), "it waits already");
			assertFalse(closed.isDone());
			store.countDown();
			assertTrue(closed.get(60, TimeUnit.SECONDS));
		} finally {
			store.countDown();
			driver.on(() -> {
				registration.unregister();
				return registration;
			});
		}
		BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
		DecisionService decisions = bundle.getService(bundle.getServiceReference(DecisionService.class));
		assertEquals(6, decisions.history(folder.resolve("ws"), Optional.of("closing"), OptionalLong.empty()).changes()
				.stream().filter(change -> change.head().reason().equals("coded by hand")).count());
	}

	/** The categories of a response in sight. */
	private String categories(String id) {
		return driver.table("responses.table").stream().filter(row -> row.get(1).equals(id)).map(row -> row.get(5))
				.findFirst().orElse("");
	}

	@Test
	void theListOfCategoriesIsKeptAsAnotherVersion() throws IOException, InterruptedException {
		importSurvey("listed", twelve());
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 3);
		writeList(0, "态度\n响应慢");
		writeList(1, "响应慢\n态度\n价格");
		openList(2);
		driver.choose("categories.version", "Version 1: 2 categories");
		driver.waitFor("the list of then",
				() -> text("categories.list").lines().toList().equals(List.of("态度", "响应慢")));
		assertEquals(List.of("1", "2"), driver.on(() -> IntStream.range(0, 2)
				.mapToObj(line -> driver.get(StyledText.class, "categories.list").getLineBullet(line).text.strip())
				.toList()), "the digits that give them");
		write("categories.list", "态度\n态度");
		driver.waitFor("what is wrong", () -> text("categories.told").equals("A category stands in the list twice."));
		assertFalse(enabled("categories.ok"), "no list with a category twice");
		write("categories.list", "价格");
		driver.waitFor("what opinions have",
				() -> text("categories.told").equals("Not on the list, but opinions have them: 响应慢"));
		driver.press("categories.cancel");
		driver.waitFor("the end of the dialog", () -> driver.find("categories.dialog").isEmpty());
	}

	@Test
	void aListOfCategoriesIsUndoneAndRedoneByKeys() throws IOException, InterruptedException {
		importSurvey("undone", twelve());
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 3);
		writeList(0, "态度");
		focus("responses.table");
		driver.key(SWT.MOD1, 'z', 'z');
		waitForList(2, "");
		focus("responses.table");
		driver.key(SWT.MOD1, 'y', 'y');
		waitForList(3, "态度");
	}

	/** Waits until that is the latest version of the list, and looks at it. */
	private void waitForList(int version, String list) throws InterruptedException {
		driver.waitFor("the step", () -> driver.get(Control.class, "responses.undo").isEnabled() == !list.isEmpty()
				&& driver.get(Control.class, "responses.redo").isEnabled() == list.isEmpty());
		settle();
		openList(version);
		assertEquals(list, driver.text("categories.list"));
		driver.press("categories.cancel");
		driver.waitFor("the end of the dialog", () -> driver.find("categories.dialog").isEmpty());
	}

	@Test
	void rulesAreTriedWhileTheyAreWrittenAndCodeInOneStep() throws IOException, InterruptedException {
		importSurvey("ruled", twelve());
		driver.waitFor("the bases", () -> bases().contains("Opinion categories"));
		driver.choose("pareto.basis", "Opinion categories");
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 3);
		openRules();
		assertEquals("There is no rule yet. Write the first one below.", driver.text("rules.told"));
		assertFalse(enabled("rules.ok"), "nothing to code by");
		write("rules.category", "响应慢");
		write("rules.text", "太慢");
		driver.waitFor("what it finds", () -> text("rules.told")
				.equals("Holds for 4 of 4 comments; 3 of them are not of that category yet."));
		assertTrue(driver.text("rules.examples").contains("第6次来得太慢"), driver.text("rules.examples"));

		driver.press("rules.add");
		write("rules.category", "多次");
		driver.choose("rules.kind", "matches pattern");
		write("rules.text", "第(9|12");
		driver.waitFor("what is wrong", () -> text("rules.told").contains("is wrong at character"));
		assertFalse(enabled("rules.ok"), "no wrong pattern");
		write("rules.text", "第(9|12)次");
		driver.waitFor("what it finds", () -> text("rules.told")
				.equals("Holds for 2 of 4 comments; 2 of them are not of that category yet."));
		assertEquals("All rules together code the comments of 3 responses anew.", driver.text("rules.together"));
		driver.press("rules.up");
		driver.waitFor("the second one first",
				() -> column(driver.table("rules.table"), 0).equals(List.of("多次", "响应慢")));
		waitEnabled("rules.ok");
		driver.press("rules.ok");
		driver.waitFor("the end of the dialog", () -> driver.find("rules.dialog").isEmpty());
		driver.waitFor("the ones in sight coded", () -> categories().equals(List.of("响应慢", "响应慢")));
		driver.waitFor("both categories", () -> text("pareto.chart").contains("多次"));
		focus("responses.table");
		driver.key(SWT.MOD1, 'z', 'z');
		driver.waitFor("one step back", () -> categories().equals(List.of("响应慢", "")));
		driver.waitFor("one category", () -> !text("pareto.chart").contains("多次"));

		settle();
		openRules();
		driver.waitFor("what was kept", () -> column(rows("rules.table"), 0).equals(List.of("多次", "响应慢")));
		assertFalse(enabled("rules.keep"), "nothing is different");
		focus("rules.table");
		driver.key(0, SWT.DEL, SWT.DEL);
		driver.waitFor("one rule", () -> column(rows("rules.table"), 0).equals(List.of("响应慢")));
		driver.press("rules.keep");
		driver.waitFor("the end of the dialog", () -> driver.find("rules.dialog").isEmpty());
		waitForRules(List.of("响应慢"), false);
		focus("responses.table");
		driver.key(SWT.MOD1, 'z', 'z');
		waitForRules(List.of("多次", "响应慢"), true);
		focus("responses.table");
		driver.key(SWT.MOD1, 'y', 'y');
		waitForRules(List.of("响应慢"), false);
		assertEquals(List.of("响应慢", ""), driver.on(this::categories), "rules alone code nothing");
	}

	@Test
	void rulesComeBackThoughTheCodingByThemWasGivenUp() throws IOException, InterruptedException {
		importSurvey("given-up", twelve());
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 3);
		settle();
		ServiceRegistration<OpinionService> registration = driver.on(OpinionsTest::givingUp);
		try {
			openRules();
			write("rules.category", "响应慢");
			write("rules.text", "太慢");
			waitEnabled("rules.ok");
			driver.press("rules.ok");
			driver.waitFor("the end of the dialog", () -> driver.find("rules.dialog").isEmpty());
			driver.waitFor("what became of it", () -> text("responses.complaint")
					.equals("▼ The rules are kept, but nothing was coded by them. This was cancelled."));
			focus("responses.table");
			driver.key(SWT.MOD1, 'z', 'z');
			driver.waitFor("the step", () -> driver.get(Control.class, "responses.redo").isEnabled());
			settle();
			openRules();
			assertEquals("There is no rule yet. Write the first one below.", driver.text("rules.told"));
			driver.press("rules.cancel");
			driver.waitFor("the end of the dialog", () -> driver.find("rules.dialog").isEmpty());
		} finally {
			driver.on(() -> {
				registration.unregister();
				return registration;
			});
		}
		settle();
	}

	/** Registers a service that is given up whenever it codes by rules, and else does what the real one does. */
	private static ServiceRegistration<OpinionService> givingUp() {
		return before("apply", () -> {
			throw new OperationCanceledException();
		});
	}

	/** Registers one that codes nothing until it may. */
	private static ServiceRegistration<OpinionService> holding(CountDownLatch may) {
		return before("code", () -> may.await(60, TimeUnit.SECONDS));
	}

	private static ServiceRegistration<OpinionService> before(String called, Callable<?> first) {
		BundleContext bundles = FrameworkUtil.getBundle(OpinionsTest.class).getBundleContext();
		OpinionService real = bundles.getService(bundles.getServiceReference(OpinionService.class));
		OpinionService service = (OpinionService) Proxy.newProxyInstance(OpinionService.class.getClassLoader(),
				new Class<?>[] { OpinionService.class }, (proxy, method, arguments) -> {
					if (method.getName().equals(called)) {
						first.call();
					}
					try {
						return method.invoke(real, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
		return bundles.registerService(OpinionService.class, service,
				FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
	}

	/** Waits until those are the rules, and looks at them. */
	private void waitForRules(List<String> rules, boolean undone) throws InterruptedException {
		driver.waitFor("the step", () -> driver.get(Control.class, "responses.redo").isEnabled() == undone);
		settle();
		openRules();
		driver.waitFor("what was kept", () -> column(rows("rules.table"), 0).equals(rules));
		driver.press("rules.cancel");
		driver.waitFor("the end of the dialog", () -> driver.find("rules.dialog").isEmpty());
	}

	private void openRules() throws InterruptedException {
		waitEnabled("responses.code");
		focus("responses.table");
		driver.key(0, 'r', 'r');
		driver.waitForWidget("rules.table");
	}

	/** Those of the sheets 3 and 6, which are in sight. */
	private List<String> categories() {
		List<List<String>> rows = rows("responses.table");
		return rows.size() < 7 ? List.of() : IntStream.of(3, 6).mapToObj(sheet -> rows.get(sheet).get(5)).toList();
	}

	private void writeList(int version, String list) throws InterruptedException {
		openList(version);
		assertFalse(enabled("categories.ok"), "nothing is different");
		write("categories.list", list);
		waitEnabled("categories.ok");
		driver.press("categories.ok");
		driver.waitFor("the end of the dialog", () -> driver.find("categories.dialog").isEmpty());
		settle();
	}

	/** Opens the list of categories, of which so many versions were kept. */
	private void openList(int version) throws InterruptedException {
		pressForDialog("responses.code");
		driver.waitForWidget("code.list.open");
		driver.display().asyncExec(
				() -> driver.get(Button.class, "code.list.open").notifyListeners(SWT.Selection, new Event()));
		driver.waitForWidget("categories.dialog");
		driver.waitFor("version " + version, () -> text("categories.version").startsWith("Version " + version + ":"));
	}
}
