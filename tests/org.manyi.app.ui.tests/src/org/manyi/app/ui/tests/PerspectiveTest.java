/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

/** The perspectives: the last one is shown again, and everything has its place in a small window as well. */
class PerspectiveTest extends DeskTest {

	private static final String METHODOLOGY = "org.manyi.methodology.ui.perspective";
	private static final String DETAIL = "org.manyi.app.stack.detail";
	private static final String PROBLEMS = "org.manyi.explore.ui.part.problems";
	private static final String EXPLORE = "org.manyi.app.perspective.explore";

	PerspectiveTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	private void show(String perspective) throws InterruptedException {
		run("org.manyi.app.command.perspective", Map.of("org.manyi.app.perspective", perspective));
	}

	@Test
	void theWindowOpensWithThePerspectiveThatWasShownLast() throws InterruptedException {
		SettingsStore settings = workbench.context().get(SettingsStore.class);
		show(METHODOLOGY);
		driver.waitFor("the note of it", () -> settings.get().layout("perspective").equals(Optional.of(METHODOLOGY)));
		show(EXPLORE);
		driver.waitFor("the note of the other",
				() -> settings.get().layout("perspective").equals(Optional.of(EXPLORE)));
		driver.on(() -> {
			settings.update(before -> before.withLayout("perspective", METHODOLOGY));
			IEclipseContext start = workbench.context().createChild("start");
			workbench.context().get(IContributionFactory.class).create(
					"bundleclass://org.manyi.app/org.manyi.app.internal.perspectives.PerspectiveAddon", start);
			start.dispose();
			return start;
		});
		assertEquals(METHODOLOGY, driver.on(() -> shown()));
	}

	@Test
	void theWindowOpensWithTheViewsThatWereInFront() throws InterruptedException {
		SettingsStore settings = workbench.context().get(SettingsStore.class);
		activate("org.manyi.explore.ui.part.derivation");
		driver.on(() -> {
			settings.update(before -> before.withLayout("tab." + DETAIL, PROBLEMS));
			IEclipseContext start = workbench.context().createChild("start");
			workbench.context().get(IContributionFactory.class)
					.create("bundleclass://org.manyi.app/org.manyi.app.internal.WindowAddon", start);
			assertEquals(PROBLEMS, front());
			settings.update(before -> before.withLayout("tab." + DETAIL, ""));
			start.dispose();
			return start;
		});
		assertEquals(Optional.of(PROBLEMS), settings.get().layout("tab." + DETAIL), "what was in front at the end");
		activate("org.manyi.explore.ui.part.derivation");
	}

	@Test
	void aPerspectiveThatIsNotSeenGetsItsSizeWhenItIsShown() throws IOException, InterruptedException {
		desk();
		show(METHODOLOGY);
		show(EXPLORE);
		atSize(new Point(1000, 700), () -> {
			Control unseen = perspective(METHODOLOGY);
			Control explore = perspective(EXPLORE);
			driver.waitFor("the size of the window", () -> explore.getShell().getSize().x == 1000);
			int width = driver.on(() -> explore.getSize().x);
			assertNotEquals(width, driver.on(() -> unseen.getSize().x), "what is not seen stays");
			show(METHODOLOGY);
			driver.waitFor("the size of the other", () -> unseen.getSize().x == width);
		});
	}

	private Control perspective(String id) throws InterruptedException {
		MApplication application = workbench.context().get(MApplication.class);
		return (Control) application.getContext().get(EModelService.class).find(id, application).getWidget();
	}

	private String front() throws InterruptedException {
		MApplication application = workbench.context().get(MApplication.class);
		return ((MPartStack) application.getContext().get(EModelService.class).find(DETAIL, application))
				.getSelectedElement().getElementId();
	}

	private String shown() throws InterruptedException {
		MApplication application = workbench.context().get(MApplication.class);
		return ((MPerspectiveStack) application.getContext().get(EModelService.class)
				.find("org.manyi.app.perspectives", application)).getSelectedElement().getElementId();
	}

	@ParameterizedTest
	@CsvSource({ "en,900,600", "zh-CN,900,600", "en,1440,900", "zh-CN,1440,900" })
	void nothingOverlapsAndNoButtonIsCut(String language, int width, int height)
			throws IOException, InterruptedException {
		open(SurveyFile.golden(folder));
		desk();
		language(language);
		driver.waitFor("the language", () -> text("methodology.save").equals(language.equals("en") ? "Save" : "保存"));
		atSize(new Point(width, height), () -> {
			driver.waitFor("the size",
					() -> driver.get(Control.class, "methodology.text").getShell().getSize().x == width);
			for (int chapter = 0; chapter < 9; chapter++) {
				chapter(chapter);
				assertEquals(List.of(), driver.on(this::faults), "chapter " + chapter);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "en,900,600", "en,1280,720", "en,1440,900", "zh-CN,900,600" })
	void namesOfMethodologiesAreWhole(String language, int width, int height)
			throws IOException, InterruptedException {
		openItOperations();
		show(METHODOLOGY);
		language(language);
		driver.waitForWidget("methodologies.table");
		// of a low window the view that is used has the height
		focus("methodologies.table");
		atSize(new Point(width, height), () -> driver.waitFor("whole names",
				() -> driver.get(NatTable.class, "methodologies.table").getRowCount() > 2
						&& cut("methodologies.table", 0).isEmpty()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void nothingOfTheFormIsCutInALargeFont(String language) throws IOException, InterruptedException {
		desk();
		language(language);
		driver.waitFor("the language", () -> text("methodology.save").equals(language.equals("en") ? "Save" : "保存"));
		for (int chapter = 0; chapter < 9; chapter++) {
			// a chapter is made when it is first shown
			chapter(chapter);
		}
		Map<Control, Font> fonts = driver.on(() -> {
			Map<Control, Font> before = new LinkedHashMap<>();
			widgets(driver.get(Control.class, "form.chapters").getParent().getParent())
					.forEach(control -> before.put(control, control.getFont()));
			return before;
		});
		Font large = driver.on(() -> {
			FontData[] data = driver.display().getSystemFont().getFontData();
			Arrays.stream(data).forEach(one -> one.setHeight(14));
			return new Font(driver.display(), data);
		});
		driver.on(() -> {
			fonts.keySet().forEach(control -> control.setFont(large));
			return large;
		});
		// the platform tells the size of a list in another font a moment later
		driver.waitFor("the chapters", () -> {
			Control chapters = driver.get(Control.class, "form.chapters");
			chapters.getParent().getParent().layout(true, true);
			return chapters.getSize().x >= chapters.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		});
		try {
			for (int chapter = 0; chapter < 9; chapter++) {
				chapter(chapter);
				driver.waitFor("whole words in chapter " + chapter, () -> {
					// a page that was out of sight is told the sizes in another font a moment later
					driver.get(Control.class, "form.chapters").getParent().getParent().layout(true, true);
					return cutWords().isEmpty();
				});
			}
		} finally {
			driver.on(() -> {
				fonts.forEach((control, font) -> {
					if (!control.isDisposed()) {
						control.setFont(font);
					}
				});
				driver.get(Control.class, "form.chapters").getParent().getParent().layout(true, true);
				large.dispose();
				return fonts;
			});
		}
	}

	/** The words of the form that have less room than they need. Call on the user's thread. */
	private List<String> cutWords() {
		return widgets(driver.get(Control.class, "form.chapters").getParent().getParent()).filter(Control::isVisible)
				.filter(control -> control instanceof Label || control instanceof Button || control instanceof Text
						|| control instanceof Link || "form.chapters".equals(control.getData(WidgetId.KEY)))
				.filter(control -> {
					Point size = control.getSize();
					boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
					Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
					return size.y < needed.y && !"form.chapters".equals(control.getData(WidgetId.KEY))
							|| !wraps && !(control instanceof Text) && size.x < needed.x;
				}).map(PerspectiveTest::name).toList();
	}

	/** What lies over another, or is cut. Call on the user's thread. */
	private List<String> faults() {
		List<String> faults = new ArrayList<>();
		widgets(driver.get(Control.class, "methodology.text").getShell()).filter(Control::isVisible)
				.forEach(control -> {
			if (control instanceof Button button
					&& button.getSize().x < button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x) {
				faults.add("cut: " + button.getText());
			}
			if (control instanceof CTabFolder tabs) {
				GC gc = new GC(tabs);
				Arrays.stream(tabs.getItems())
						.filter(tab -> !tab.isShowing() || tab.getBounds().width < gc.textExtent(tab.getText()).x)
						.forEach(tab -> faults.add("tab: " + tab.getText()));
				gc.dispose();
			}
			if (control instanceof Composite composite) {
				List<Control> children = Arrays.stream(composite.getChildren()).filter(Control::isVisible).toList();
				for (int i = 0; i < children.size(); i++) {
					for (int j = i + 1; j < children.size(); j++) {
						if (children.get(i).getBounds().intersects(children.get(j).getBounds())) {
							faults.add(name(children.get(i)) + " over " + name(children.get(j)));
						}
					}
				}
			}
		});
		return faults;
	}

	private static String name(Control control) {
		return control.getData(WidgetId.KEY) + " " + control.getClass().getSimpleName() + control.getBounds();
	}
}
