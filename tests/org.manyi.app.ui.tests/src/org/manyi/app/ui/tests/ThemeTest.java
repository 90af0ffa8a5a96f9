/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.Palette;
import org.manyi.ui.Tone;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.settings.ThemeChoice;

/** The theme is changed while the window is open, everything can be read in it, and it is remembered. */
class ThemeTest extends ExploreTest {

	private static final double READABLE = 4.5;

	ThemeTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void sample() throws InterruptedException {
		openSample();
		driver.clickRow("lowest.table", 1, "Response time");
		driver.waitFor("the choice", () -> text("derivation.headline").startsWith("Response time"));
	}

	@AfterEach
	void light() throws InterruptedException {
		choose(ThemeChoice.LIGHT);
	}

	private void choose(ThemeChoice choice) throws InterruptedException {
		run("org.manyi.app.command.theme", Map.of("org.manyi.app.theme.choice", choice.id()));
	}

	@Test
	void theOpenWindowBecomesDarkAndLightAgain() throws InterruptedException {
		choose(ThemeChoice.LIGHT);
		assertEquals(rgb(Palette.GROUND, Tone.LIGHT), corner("pareto.chart"));
		choose(ThemeChoice.DARK);
		assertEquals(rgb(Palette.GROUND, Tone.DARK), corner("pareto.chart"), "the chart is drawn anew");
		assertEquals(rgb(Palette.GROUND, Tone.DARK), frontTab("scores.table"), "the tab in front");
		assertEquals(rgb(Palette.GROUND, Tone.DARK), background("scores.table"));
		assertEquals(rgb(Palette.GROUND, Tone.DARK), background("derivation.headline"));
		choose(ThemeChoice.LIGHT);
		assertEquals(rgb(Palette.GROUND, Tone.LIGHT), corner("pareto.chart"));
		assertEquals(rgb(Palette.GROUND, Tone.LIGHT), frontTab("scores.table"), "the tab in front");
		assertEquals(rgb(Palette.GROUND, Tone.LIGHT), background("scores.table"));
		assertEquals(rgb(Palette.GROUND, Tone.LIGHT), background("derivation.headline"));
	}

	@Test
	void detailsOfTheErrorLogStandOnTheGroundOfTheirView() throws InterruptedException {
		activate("org.manyi.explore.ui.part.log");
		for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
			choose(choice);
			Tone tone = choice == ThemeChoice.DARK ? Tone.DARK : Tone.LIGHT;
			driver.waitFor(choice + ": the ground", () -> {
				Control details = driver.get(Control.class, "log.details");
				return drawn(details, details.getSize().x / 2, details.getSize().y / 2)
						.equals(rgb(Palette.GROUND, tone));
			});
		}
		activate("org.manyi.explore.ui.part.derivation");
	}

	@Test
	void allWordsCanBeReadInBothThemes() throws InterruptedException {
		for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
			choose(choice);
			// the platform tells native widgets a moment later
			waitForReadable(choice);
			assertTrue(driver.on(() -> widgets().filter(Label.class::isInstance).count()) > 3, "labels were looked at");
		}
	}

	@Test
	void theChoiceIsRememberedAndMarkedInTheMenu() throws InterruptedException {
		SettingsStore settings = workbench.context().get(SettingsStore.class);
		choose(ThemeChoice.DARK);
		assertEquals(ThemeChoice.DARK, ThemeChoice.in(settings.get()));
		choose(ThemeChoice.SYSTEM);
		assertEquals(ThemeChoice.SYSTEM, ThemeChoice.in(settings.get()));
		assertEquals(Tone.LIGHT, driver.on(() -> Tone.of(driver.display())), "the desktop of the tests is light");
	}

	private void waitForReadable(ThemeChoice choice) throws InterruptedException {
		try {
			driver.waitFor(choice + ": words that can be read", () -> faint().isEmpty());
		} catch (AssertionError e) {
			assertEquals(List.of(), driver.on(this::faint), choice.name());
			throw e;
		}
	}

	private static RGB rgb(Palette color, Tone tone) {
		return color.color(tone).getRGB();
	}

	private RGB background(String id) {
		return driver.on(() -> driver.get(Control.class, id).getBackground().getRGB());
	}

	/** What is drawn in the first corner of a canvas. */
	private RGB corner(String id) {
		return driver.on(() -> drawn(driver.get(Canvas.class, id), 1, 1));
	}

	/** What the tab in front stands on, where a widget is. */
	private RGB frontTab(String id) {
		return driver.on(() -> {
			Control at = driver.get(Control.class, id);
			while (!(at instanceof CTabFolder)) {
				at = at.getParent();
			}
			Rectangle tab = ((CTabFolder) at).getSelection().getBounds();
			return drawn(at, tab.x + 3, tab.y + tab.height / 2);
		});
	}

	private RGB drawn(Control control, int x, int y) {
		Image image = new Image(driver.display(), control.getSize().x, control.getSize().y);
		GC gc = new GC(image);
		control.print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data.palette.getRGB(data.getPixel(x, y));
	}

	/** The words that cannot be read well. Call on the user's thread. */
	private List<String> faint() {
		return widgets().flatMap(control -> switch (control) {
			case Label label when !label.getText().isEmpty() -> faint(label, label.getForeground().getRGB(),
					label.getParent().getBackground().getRGB()).stream();
			case StyledText text -> Stream.concat(
					faint(text, text.getForeground().getRGB(), text.getBackground().getRGB()).stream(),
					Stream.of(text.getStyleRanges()).filter(range -> range.foreground != null)
							.flatMap(range -> faint(text, range, text.getBackground().getRGB()).stream()));
			case Link link when !link.getText().isEmpty() -> faint(link, link.getLinkForeground().getRGB(),
					link.getParent().getBackground().getRGB()).stream();
			default -> Stream.<String>empty();
		}).toList();
	}

	private static Optional<String> faint(StyledText text, StyleRange range, RGB ground) {
		return faint(text, range.foreground.getRGB(),
				range.background == null ? ground : range.background.getRGB());
	}

	private static Optional<String> faint(Control control, RGB text, RGB ground) {
		double contrast = contrast(text, ground);
		return contrast >= READABLE ? Optional.empty()
				: Optional.of(control.getData(WidgetId.KEY) + " " + text + " on " + ground + ": " + contrast);
	}

	/** After WCAG 2.1, [1, 21]. */
	private static double contrast(RGB one, RGB other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private Stream<Control> widgets() {
		return within(driver.get(Control.class, "slice.open").getShell()).filter(Control::isVisible);
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Stream.of(composite.getChildren()).flatMap(ThemeTest::within))
				: Stream.of(control);
	}
}
