/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.service.SurveyListService;
import org.manyi.service.WorkspaceService;
import org.manyi.store.api.workspace.WorkspaceHeldException;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Opening a workspace: what is said where it fails, and what is always said of the one that is open. */
class WorkspaceTest extends ImportTest {

	private static final String OPEN = "org.manyi.explore.ui.command.workspace.open";

	WorkspaceTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void aFolderThatIsNoWorkspaceIsToldSo() throws IOException, InterruptedException {
		openItOperations();
		Path empty = Files.createDirectory(folder.resolve("empty"));
		openWorkspace(empty);
		driver.waitFor("the failure", () -> text("status.text").equals("Workspace empty could not be opened"));
		String banner = driver.text("scores.banner");
		assertTrue(banner.startsWith("Workspace empty could not be opened; what you see is what was there before."),
				banner);
		assertTrue(banner.contains("is no workspace"), banner);
		assertEquals("98.0", driver.on(() -> driver.table("scores.table").get(3).get(1)), "the old picture stays");
		openItOperations();
		driver.waitFor("the failure to go", () -> text("scores.banner").isEmpty());
	}

	@Test
	void aDamagedStoreIsToldSo() throws IOException, InterruptedException {
		openItOperations();
		Path damaged = Files.createDirectory(folder.resolve("damaged"));
		Files.write(damaged.resolve("store.duckdb"), new byte[20_000]);
		openWorkspace(damaged);
		driver.waitFor("the failure", () -> text("status.text").equals("Workspace damaged could not be opened"));
		assertTrue(driver.text("scores.banner").contains("It was left as it is"), driver.text("scores.banner"));
		openItOperations();
	}

	@Test
	void aWorkspaceThatAnotherProcessHoldsNamesIt() throws IOException, InterruptedException {
		openItOperations();
		BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();
		WorkspaceService real = bundles.getService(bundles.getServiceReference(WorkspaceService.class));
		WorkspaceHeldException held = new WorkspaceHeldException(
				new LocalizedText("正被进程 4711 使用。", "It is open in process 4711."), 4711, "here", Optional.empty());
		ServiceRegistration<WorkspaceService> registration = bundles.registerService(WorkspaceService.class,
				new RefusedWorkspaces(real, held), FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
		try {
			openWorkspace(Files.createDirectory(folder.resolve("busy")));
			driver.waitFor("the failure", () -> text("scores.banner").contains("It is open in process 4711."));
		} finally {
			registration.unregister();
		}
		openItOperations();
	}

	@Test
	void anOpeningGivenUpAmongWhatIsRunningIsOver() throws IOException, InterruptedException {
		importSurvey("given-up", List.of("id,项目质量,人员能力,工作规范,运维安全", "1,5,5,5,5", "2,4,4,4,4"));
		openItOperations();
		activate("org.manyi.explore.ui.part.progress");
		BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();
		SurveyListService real = bundles.getService(bundles.getServiceReference(SurveyListService.class));
		ServiceRegistration<SurveyListService> registration = bundles.registerService(SurveyListService.class,
				new HeldSurveyLists(real), FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
		try {
			openWorkspace(folder.resolve("ws"));
			driver.waitFor("the opening", () -> text("status.text").equals("Opening workspace ws…")
					&& column(driver.table("progress.table"), 0).contains("Opening a workspace"));
			driver.press("progress.cancel.all");
			driver.waitFor("its end", () -> !text("status.text").startsWith("Opening"));
		} finally {
			registration.unregister();
		}
		activate("org.manyi.explore.ui.part.derivation");
	}

	@Test
	void whatTheWindowSpeaksOfIsAlwaysSaid() throws IOException, InterruptedException {
		importSurvey("always", List.of("id,项目质量,人员能力,工作规范,运维安全", "1,5,5,5,5", "2,4,4,4,4"));
		String line = driver.text("status.data");
		assertEquals("Workspace ws · survey always · data version 1 · <a>nothing excluded or corrected</a>", line);
		open(SurveyFile.itOperations(folder));
		driver.waitFor("the file, beside which the workspace stays", () -> text("status.data").equals("Workspace ws"));
	}

	@Test
	void noChoiceIsHiddenInAPlaceThatIsShown() throws IOException, InterruptedException {
		openItOperations();
		assertEquals(List.of(), driver.on(this::hiddenChoices), "GTK complains of each whenever its parent is drawn");
		openWizard(SurveyFile.itOperations(folder));
		assertEquals(List.of(), driver.on(this::hiddenChoices));
	}

	private List<Object> hiddenChoices() {
		return Arrays.stream(driver.display().getShells()).flatMap(WorkspaceTest::widgets)
				.filter(Combo.class::isInstance)
				.filter(choice -> choice.getParent().isVisible() && !choice.getVisible())
				.map(choice -> choice.getData(WidgetId.KEY)).toList();
	}

	private static Stream<Control> widgets(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Arrays.stream(composite.getChildren()).flatMap(WorkspaceTest::widgets))
				: Stream.of(control);
	}

	private void openWorkspace(Path path) throws InterruptedException {
		workbench.picker().answer(path);
		run(OPEN, Map.of());
	}
}
