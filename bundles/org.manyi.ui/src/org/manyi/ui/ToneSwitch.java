/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/**
 * Changes the tone of windows that are open: each control that has a colour of the {@link Palette} is given the same
 * one of the other tone, all are painted anew, and those that keep a picture are told to draw it again. In two steps,
 * as the platform takes all colours from all controls when it changes its theme: made before, {@link #to} called after.
 */
public final class ToneSwitch {

	/** A colour that a control has, and how it is given another one. */
	private record Use(Control control, Palette color, Consumer<Color> setter) {
	}

	private final Display display;
	private final Map<RGB, Palette> palette = new HashMap<>();
	private final List<Use> uses = new ArrayList<>();

	/** Looks at the colours of all windows. Call on the thread of the display. */
	public ToneSwitch(Display display) {
		this.display = display;
		Tone before = Tone.of(display);
		Arrays.stream(Palette.values()).forEach(color -> palette.putIfAbsent(color.color(before).getRGB(), color));
		Arrays.stream(display.getShells()).forEach(this::look);
	}

	/** Gives the windows that were looked at, and are still there, another tone. */
	public void to(Tone tone) {
		tone.set(display);
		uses.stream().filter(use -> !use.control().isDisposed())
				.forEach(use -> use.setter().accept(use.color().color(tone)));
		Arrays.stream(display.getShells()).forEach(ToneSwitch::repaint);
	}

	/** Runs the piece whenever the tone has changed, as long as the control is there. */
	public static void onChange(Control control, Runnable piece) {
		control.addListener(SWT.Settings, event -> piece.run());
	}

	private void look(Control control) {
		look(control, control.getBackground(), control::setBackground);
		look(control, control.getForeground(), control::setForeground);
		switch (control) {
			case StyledText text -> styles(text);
			case Link link -> look(link, link.getLinkForeground(), link::setLinkForeground);
			case Composite composite -> Arrays.stream(composite.getChildren()).forEach(this::look);
			default -> {
				// has nothing else of a colour of ours
			}
		}
	}

	private void styles(StyledText text) {
		for (StyleRange range : text.getStyleRanges()) {
			look(text, range.foreground, color -> {
				range.foreground = color;
				text.setStyleRange(range);
			});
			look(text, range.background, color -> {
				range.background = color;
				text.setStyleRange(range);
			});
		}
	}

	private void look(Control control, @Nullable Color color, Consumer<Color> setter) {
		Palette found = color == null ? null : palette.get(color.getRGB());
		if (found != null) {
			uses.add(new Use(control, found, setter));
		}
	}

	private static void repaint(Control control) {
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(ToneSwitch::repaint);
		}
		control.notifyListeners(SWT.Settings, new Event());
		control.redraw();
	}
}
