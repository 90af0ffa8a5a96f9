/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;

/** Going from place to place by the view at the left. */
class NavigatorTest extends ImportTest {

	private static final String TABLE = "navigator.table";

	NavigatorTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void periodsRegionsAndUnitsStandBelowTheSurvey() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			waitForPlace("2026");
			waitForPlace("作业一队");
			assertTrue(names().contains("Methodologies"), () -> names().toString());
			assertTrue(names().contains("Recent"), () -> names().toString());
			assertEquals("well-service.csv", names().getFirst());
		});
	}

	@Test
	void aUnitIsShownByEnterAndTheWholeSurveyAgain() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			waitForPlace("作业一队");
			String sheets = driver.on(() -> count("作业一队"));
			String all = driver.text("slice.counts");
			focus(TABLE);
			selectRow(TABLE, 0, "作业一队");
			driver.key(0, SWT.CR, SWT.CR);
			driver.waitFor("the unit's sheets", () -> text("slice.counts").contains("returned " + sheets)
					|| text("slice.counts").contains(sheets + " returned"));
			settle();
			selectRow(TABLE, 0, "well-service.csv");
			driver.key(0, SWT.CR, SWT.CR);
			driver.waitFor("all sheets", () -> text("slice.counts").equals(all));
		});
	}

	@Test
	void whenItGivesWayKeysGoToAViewThatIsSeen() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			waitForPlace("作业一队");
			focus(TABLE);
		});
		driver.waitFor("another place of the keyboard", () -> {
			Control now = driver.display().getFocusControl();
			return now != null && now.isVisible();
		});
		driver.key(SWT.CTRL, '3', '3');
		driver.waitForWidget("quick.words");
		driver.key(0, SWT.ESC, SWT.ESC);
		driver.waitFor("the end of the list", () -> driver.find("quick.words").isEmpty());
	}

	@Test
	void aUnitIsShownByADoubleClick() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			waitForPlace("修井队");
			String all = driver.text("slice.counts");
			selectRow(TABLE, 0, "修井队");
			driver.on(() -> {
				NatTable table = driver.get(NatTable.class, TABLE);
				Event click = new Event();
				click.button = 1;
				click.count = 2;
				click.y = table.getBoundsByPosition(0, column(driver.table(TABLE), 0).indexOf("修井队") + 1).y + 1;
				table.notifyListeners(SWT.MouseDoubleClick, click);
				return click;
			});
			driver.waitFor("its sheets", () -> !text("slice.counts").equals(all));
		});
	}

	@Test
	void whatIsTypedFindsPlacesAndEnterGoesToTheFirst() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			waitForPlace("作业二队");
			String all = driver.text("slice.counts");
			search("二队");
			driver.waitFor("that unit alone", () -> !names().contains("作业一队") && names().contains("作业二队"));
			driver.on(() -> {
				driver.get(Text.class, "navigator.search").notifyListeners(SWT.DefaultSelection, new Event());
				return all;
			});
			driver.waitFor("its sheets", () -> !text("slice.counts").equals(all));
			search("no such place");
			driver.waitForWidget("navigator.nothing");
			search("");
			waitForPlace("作业一队");
		});
	}

	@Test
	void aPlaceIsDroppedOntoAView() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			waitForPlace("作业三队");
			String all = driver.text("slice.counts");
			selectRow(TABLE, 0, "作业三队");
			driver.on(() -> {
				NatTable table = driver.get(NatTable.class, TABLE);
				((DragSource) table.getData(DND.DRAG_SOURCE_KEY)).notifyListeners(DND.DragStart, dragged(""));
				Object place = LocalSelectionTransfer.getTransfer().getSelection();
				((DropTarget) table.getShell().getData(DND.DROP_TARGET_KEY)).notifyListeners(DND.Drop, dragged(place));
				return place;
			});
			driver.waitFor("its sheets", () -> !text("slice.counts").equals(all));
		});
	}

	@Test
	void theNavigatorGivesWayInANarrowWindowUntilItIsAskedFor() throws InterruptedException {
		openSample();
		inALargerWindow(() -> driver.waitForWidget(TABLE));
		atSize(new Point(1000, 700), () -> {
			driver.waitFor("room for the others", () -> !driver.get(Control.class, TABLE).isVisible());
			run("org.manyi.app.command.view.show",
					Map.of("org.manyi.app.view", "org.manyi.explore.ui.part.navigator"));
			driver.waitForWidget(TABLE);
		});
		inALargerWindow(() -> driver.waitForWidget(TABLE));
		atSize(new Point(1000, 700), () -> driver.waitFor("room for the others",
				() -> !driver.get(Control.class, TABLE).isVisible()));
	}

	@Test
	void theNavigatorIsPutAwayAndShownAgain() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			driver.waitForWidget(TABLE);
			int width = driver.on(() -> driver.get(Control.class, "scores.table").getSize().x);
			driver.click("navigator.toggle");
			driver.waitFor("room for the others", () -> !driver.get(Control.class, TABLE).isVisible()
					&& driver.get(Control.class, "scores.table").getSize().x > width);
			assertEquals("› Navigator", driver.text("navigator.toggle"));
			focus("scores.table");
			driver.key(SWT.MOD1, 'b', 'b');
			driver.waitForWidget(TABLE);
			driver.waitFor("the keyboard", () -> driver.get(Control.class, TABLE).isFocusControl());
			assertEquals("‹ Navigator", driver.text("navigator.toggle"));
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1600, 1700, 1840 })
	void theNavigatorKeepsItsWidth(int width) throws InterruptedException {
		openSample();
		atSize(new Point(width, 900), () -> driver.waitFor("its width", () -> {
			int own = driver.find(TABLE).filter(Control::isVisible).map(table -> table.getSize().x).orElse(0);
			return own > 200 && own < 230;
		}));
	}

	@Test
	void placesAreNamedInBothLanguages() throws InterruptedException {
		openSample();
		inALargerWindow(() -> {
			waitForPlace("Methodologies");
			language("zh-CN");
			waitForPlace("测评方法");
			assertTrue(names().contains("区域和单位") && names().contains("时间"), () -> names().toString());
		});
	}

	private static Event dragged(Object data) throws ReflectiveOperationException {
		// the kind of event that SWT sends is its own
		Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
				.getDeclaredConstructor();
		made.setAccessible(true);
		Event event = (Event) made.newInstance();
		event.data = data;
		return event;
	}

	private void search(String words) {
		driver.on(() -> {
			driver.get(Text.class, "navigator.search").setText(words);
			return words;
		});
	}

	private String count(String place) {
		return driver.table(TABLE).stream().filter(row -> row.getFirst().equals(place)).findFirst().orElseThrow()
				.get(1);
	}

	private List<String> names() {
		return driver.on(() -> column(driver.table(TABLE), 0));
	}

	private void waitForPlace(String name) throws InterruptedException {
		driver.waitFor("place " + name, () -> column(driver.table(TABLE), 0).contains(name));
	}
}
