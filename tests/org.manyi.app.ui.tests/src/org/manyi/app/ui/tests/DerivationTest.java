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
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** Every number that is shown beside an indicator opens to its arithmetic. */
class DerivationTest extends ExploreTest {

	private static final String AUTOMATIC = "Automatic: All scores, resampled";
	private static final String ALONE = "Shares alone";
	private static final String DELTA = "All scores, delta method";
	private static final String RESAMPLED = "All scores, resampled";

	DerivationTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void sharesAlone() throws InterruptedException {
		language("en");
		driver.choose("scores.intervals", ALONE);
	}

	@Test
	void theWeightOfAnItemOpens() throws InterruptedException {
		openSample();
		select("Response time");
		List<String> weight = waitForRow("normalised weight of Response time");
		assertEquals(List.of("λⱼ", "normalised weight of Response time", "0.086", "wⱼ / W"), weight);
	}

	@Test
	void aSmallSurveyHasItsIntervalsAndHowLikelyEachItemIsTheLowestUnasked() throws InterruptedException {
		intervals("");
		openSample();
		driver.waitFor("what is done unasked",
				() -> driver.get(Combo.class, "scores.intervals").getText().equals(AUTOMATIC));
		select("Response time");
		List<String> chance = waitForRow("probability of being the lowest item");
		assertTrue(chance.get(2).endsWith(" %"), chance::toString);
		waitForRow("95 % interval, percentiles of resampled responses (Efron 1979)");
		driver.choose("scores.intervals", ALONE);
		driver.waitFor("no probability", () -> opened("probability of being the lowest item").isEmpty());
	}

	@Test
	void theIntervalByTheDeltaMethodOpens() throws InterruptedException {
		openSample();
		driver.choose("scores.intervals", DELTA);
		select("Response time");
		List<String> interval = waitForRow("95 % interval, delta method with the covariances of items");
		assertEquals("S ± z × SE(S)", interval.get(3));
		inALargerWindow(() -> assertEquals(interval.get(2),
				driver.on(() -> row("scores.table", 0, "Response time").orElseThrow().get(2))));
	}

	@Test
	void theChanceOfBeingTheLowestOpens() throws InterruptedException {
		openSample();
		driver.choose("scores.intervals", RESAMPLED);
		select("Response time");
		List<String> chance = waitForRow("probability of being the lowest item");
		assertEquals("Bⱼ / B", chance.get(3));
		inALargerWindow(() -> assertEquals(chance.get(2),
				driver.on(() -> row("lowest.table", 1, "Response time").orElseThrow().get(5))));
	}

	@Test
	void theIntervalOfAShareOpensWithItsNumbers() throws IOException, InterruptedException {
		openItOperations();
		focus("scores.figures");
		driver.key(0, SWT.ARROW_RIGHT, (char) 0);
		driver.waitFor("the measure's derivation", () -> text("derivation.headline").contains("%"));
		List<String> interval = waitForRow("95 % interval, Wilson (1927)");
		assertTrue(interval.get(3).contains("√(p(1 − p)/n + z²/4n²)"), interval::toString);
		language("zh-CN");
		waitForRow("95 % 区间，Wilson 法（1927）");
	}

	private void select(String item) throws InterruptedException {
		driver.clickRow("lowest.table", 1, item);
		driver.waitFor("the choice", () -> text("derivation.headline").startsWith(item));
	}

	/** A row of the derivation, in sight or under a closed one. */
	private List<String> waitForRow(String meaning) throws InterruptedException {
		driver.waitFor(meaning, () -> opened(meaning).isPresent());
		return driver.on(() -> opened(meaning).orElseThrow());
	}

	/** Call on the user's thread. */
	private Optional<List<String>> opened(String meaning) {
		chooseFromMenu("derivation.tree", "derivation.copy.table");
		Clipboard clipboard = new Clipboard(driver.display());
		String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		return copied.lines().map(line -> List.of(line.split("\t", -1)))
				.filter(row -> row.size() > 1 && row.get(1).equals(meaning)).findFirst();
	}

	/** Call on the user's thread. */
	private Optional<List<String>> row(String table, int column, String words) {
		return driver.table(table).stream()
				.filter(row -> row.size() > column && row.get(column).equals(words)).findFirst();
	}
}
