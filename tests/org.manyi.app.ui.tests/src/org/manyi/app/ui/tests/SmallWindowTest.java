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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.testsupport.RunningWorkbench;

/**
 * In a small window nothing of any view lies over another, and no button or line of words is cut. That is looked at
 * in a process of its own at a zoom of 200 % as well.
 */
class SmallWindowTest extends EveryViewTest {

	/** Letters are a smaller share of a sign than this. */
	private static final double BLACK = 0.4;

	SmallWindowTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@ParameterizedTest
	@CsvSource({ "en, 900, 600", "zh-CN, 900, 600", "en, 1440, 900" })
	void nothingOverlapsAndNothingIsCut(String language, int width, int height)
			throws IOException, InterruptedException {
		openEverything();
		language(language);
		settle();
		List<String> faults = new ArrayList<>();
		List<String> seen = new ArrayList<>();
		atSize(new Point(width, height), () -> {
			driver.waitFor("the size", () -> mainWindow().getSize().x == width);
			faults.addAll(inEveryView(() -> {
				seen.add("a view");
				return faults();
			}));
		});
		assertTrue(seen.size() > 20, "all views were looked at");
		assertEquals(List.of(), faults);
	}

	/** What lies over another, or is cut. Call on the user's thread. */
	private List<String> faults() {
		List<String> faults = new ArrayList<>();
		within(mainWindow()).filter(SmallWindowTest::isSeen).forEach(control -> {
			Point size = control.getSize();
			if (control instanceof Button && size.x < control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x) {
				faults.add("cut: " + name(control));
			}
			if (control instanceof Label label && !label.getText().isEmpty() && isCut(label)) {
				faults.add("cut: " + name(control) + " " + label.getText());
			}
			if (control instanceof Link link && !link.getText().isEmpty() && size.x < needed(link).x) {
				faults.add("cut: " + name(control) + " " + link.getText());
			}
			if (control instanceof CTabFolder tabs && !isListInSight(tabs)) {
				faults.add("no list of the tabs that are not shown: " + name(tabs));
			}
			if (control instanceof CTabFolder tabs) {
				listOf(tabs).map(SmallWindowTest::black).filter(black -> black > BLACK)
						.ifPresent(black -> faults.add("the list of tabs is black: " + name(tabs) + " " + black));
			}
			if (control instanceof Composite composite) {
				List<Control> children = Arrays.stream(composite.getChildren()).filter(Control::isVisible).toList();
				for (int i = 0; i < children.size(); i++) {
					for (Control other : children.subList(i + 1, children.size())) {
						if (children.get(i).getBounds().intersects(other.getBounds())) {
							faults.add(name(children.get(i)) + " over " + name(other));
						}
					}
				}
			}
		});
		return faults;
	}

	private static boolean isListInSight(CTabFolder tabs) {
		return Arrays.stream(tabs.getItems()).allMatch(CTabItem::isShowing)
				|| listOf(tabs).filter(list -> list.getSize().x > 0)
						.filter(list -> list.getLocation().x < tabs.getSize().x).isPresent();
	}

	/** What lists the tabs for which there is no room. */
	private static Optional<ToolBar> listOf(CTabFolder tabs) {
		return Arrays.stream(tabs.getChildren())
				.filter(child -> child instanceof ToolBar && child != tabs.getTopRight() && child.isVisible())
				.map(ToolBar.class::cast).findFirst();
	}

	/** The share of black in its sign, in [0, 1], as the display shows it. */
	private static double black(ToolBar list) {
		Image sign = list.getItem(0).getImage();
		if (sign == null) {
			return 0;
		}
		ImageData data = sign.getImageData(list.getDisplay().getPrimaryMonitor().getZoom());
		long black = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				RGB colour = data.palette.getRGB(data.getPixel(x, y));
				black += colour.red + colour.green + colour.blue < 3 * 64 ? 1 : 0;
			}
		}
		return (double) black / (data.width * data.height);
	}

	/** Whether any of it can be seen: a view of which only the tabs are seen has no height. */
	private static boolean isSeen(Control control) {
		for (Control at = control.getParent(); at != null; at = at.getParent()) {
			if (at.getSize().x == 0 || at.getSize().y == 0) {
				return false;
			}
		}
		return control.isVisible();
	}

	private static Point needed(Control control) {
		return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	private static boolean isCut(Label label) {
		Point size = label.getSize();
		boolean wraps = (label.getStyle() & SWT.WRAP) != 0;
		Point needed = label.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
		boolean toldByTip = label.getToolTipText() != null;
		return !toldByTip && (size.y < needed.y || !wraps && size.x < needed.x);
	}
}
