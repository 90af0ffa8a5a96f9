/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;

/** Every chart is copied, saved and walked through in the same way. */
class ChartsTest extends ExploreTest {

	private static final String PART = "org.manyi.explore.ui.part.";

	ChartsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void showIt() throws InterruptedException {
		openSample();
	}

	private void show(String view) throws InterruptedException {
		activate(PART + view);
		driver.waitFor("the chart of " + view, () -> text(view + ".chart").lines().count() > 1
				|| text(view + ".chart").contains("Response time"));
		settle();
	}

	@ParameterizedTest
	@ValueSource(strings = { "pareto", "trend", "drivers" })
	void aChartIsSavedAsPictureOfEveryKindAndWithItsFigures(String view) throws IOException, InterruptedException {
		show(view);
		for (String kind : List.of("png", "svg", "pdf")) {
			assertTrue(saved(view, ".save", kind).length > 1000, kind);
		}
		assertTrue(new String(saved(view, ".save", "svg"), StandardCharsets.UTF_8).contains("well-service.csv")
				|| view.equals("trend"));
		String figures = new String(saved(view, ".export", "csv"), StandardCharsets.UTF_8);
		assertTrue(figures.startsWith("\uFEFF"), figures);
		List<String> headings = List.of(figures.lines().findFirst().orElseThrow().split(","));
		assertTrue(headings.containsAll(List.of("95 % interval from", "95 % interval to", "n")), figures);
		assertTrue(figures.matches("(?s).*,\\d+\\.\\d{6,}.*"), figures);
	}

	private byte[] saved(String view, String entry, String kind) throws IOException, InterruptedException {
		Path file = folder.resolve(view + entry + "." + kind);
		Files.deleteIfExists(file);
		workbench.picker().answer(file);
		chooseFromMenu(view + ".chart", view + entry);
		driver.waitFor("the word of " + file, () -> text("status.text").contains(file.getFileName().toString()));
		return Files.readAllBytes(file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pareto", "trend", "drivers" })
	void aChartIsCopiedByKeysAndItsMarksAreToldAndWalkedThrough(String view) throws InterruptedException {
		show(view);
		focus(view + ".chart");
		driver.key(SWT.CTRL, 'c', 'c');
		driver.waitFor("the picture", () -> clipboard(ImageTransfer.getInstance())
				.filter(picture -> picture instanceof ImageData data
						&& data.width >= driver.get(Control.class, view + ".chart").getSize().x)
				.isPresent());
		driver.key(SWT.CTRL | SWT.SHIFT, 'c', 'C');
		driver.waitFor("the figures", () -> clipboard(TextTransfer.getInstance())
				.filter(words -> words.toString().lines().findFirst().orElse("").contains("\tn")).isPresent());
		assertTrue(driver.on(() -> tip(driver.get(Control.class, view + ".chart")))
				.matches("(?s).*n( =)? \\d.*"), view);
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, SWT.ARROW_RIGHT, (char) 0);
		String chosen = view.equals("trend") ? "trend.caption" : "derivation.headline";
		String second = driver.on(() -> text(chosen));
		driver.key(0, SWT.END, (char) 0);
		driver.waitFor("the last one", () -> !text(chosen).equals(second));
	}

	private Optional<Object> clipboard(Transfer transfer) {
		Clipboard clipboard = new Clipboard(driver.display());
		try {
			return Optional.ofNullable(clipboard.getContents(transfer));
		} finally {
			clipboard.dispose();
		}
	}

	/** What is told of the mark that the mouse comes to first. Call on the user's thread. */
	static String tip(Control chart) {
		for (int y = chart.getSize().y - 1; y > 0; y -= 4) {
			for (int x = 0; x < chart.getSize().x; x += 4) {
				Event move = new Event();
				move.x = x;
				move.y = y;
				chart.notifyListeners(SWT.MouseMove, move);
				if (chart.getToolTipText() != null) {
					return chart.getToolTipText();
				}
			}
		}
		throw new AssertionError("nothing is told of any mark");
	}
}
