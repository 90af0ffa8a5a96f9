/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** The names of views: that of the one in front is bold. */
class TabNamesTest extends ExploreTest {

	private static final String SCORES = "org.manyi.explore.ui.part.scores";
	private static final int LARGE = 15;

	TabNamesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void theNameInFrontAloneIsBold() throws InterruptedException {
		driver.waitFor("the scores", () -> bold().equals(List.of("Scores")));
		assertTrue(driver.on(() -> folder().getItemCount() > 2), "others are not bold");
		activate("org.manyi.explore.ui.part.compare");
		driver.waitFor("the comparison", () -> bold().equals(List.of("Comparison")));
		activate(SCORES);
		driver.waitFor("the scores again", () -> bold().equals(List.of("Scores")));
	}

	@Test
	void theBoldNameFollowsTheFontOfTheOthers() throws InterruptedException {
		driver.waitFor("the scores", () -> bold().equals(List.of("Scores")));
		int usual = driver.on(() -> height(front().getFont()));
		Font before = driver.on(() -> front().getFont());
		Font large = driver.on(() -> {
			FontData[] data = folder().getFont().getFontData();
			Arrays.stream(data).forEach(one -> one.setHeight(LARGE));
			return new Font(driver.display(), data);
		});
		driver.on(() -> {
			folder().setFont(large);
			return large;
		});
		try {
			driver.waitFor("large names", () -> bold().equals(List.of("Scores"))
					&& Arrays.stream(folder().getItems()).allMatch(tab -> height(tab.getFont()) == LARGE));
			assertTrue(driver.on(before::isDisposed), "the font of before is given back");
		} finally {
			driver.on(() -> {
				folder().setFont(null);
				return folder();
			});
		}
		driver.waitFor("names as before", () -> bold().equals(List.of("Scores"))
				&& Arrays.stream(folder().getItems()).allMatch(tab -> height(tab.getFont()) == usual));
		driver.on(() -> {
			large.dispose();
			return large;
		});
	}

	/** The names that are bold. Call on the user's thread, as the following. */
	private List<String> bold() {
		return Arrays.stream(folder().getItems())
				.filter(tab -> (tab.getFont().getFontData()[0].getStyle() & SWT.BOLD) != 0).map(CTabItem::getText)
				.toList();
	}

	private CTabItem front() {
		return folder().getSelection();
	}

	private CTabFolder folder() {
		return tabs("scores.table");
	}

	private static int height(Font font) {
		return font.getFontData()[0].getHeight();
	}
}
