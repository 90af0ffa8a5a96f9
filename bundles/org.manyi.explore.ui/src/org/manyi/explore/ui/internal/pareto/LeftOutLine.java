/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pareto;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** Says which bars were taken out of the chart; a click on one takes it back. Takes no room where there is none. */
final class LeftOutLine {

	private final Link link;

	/**
	 * @param takenBack told the bar that is to be taken back
	 */
	LeftOutLine(Composite parent, Consumer<String> takenBack) {
		link = WidgetId.set(new Link(parent, SWT.NONE), "pareto.leftOut");
		link.setBackground(Palette.GROUND.color());
		link.setForeground(Palette.SECONDARY.color());
		link.addListener(SWT.Selection, event -> takenBack.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).exclude(true).applyTo(link);
		link.setVisible(false);
	}

	/**
	 * Names the bars that were taken out.
	 *
	 * @return whether the line needs other room
	 */
	boolean show(Texts texts, List<Bar> bars) {
		String words = bars.isEmpty() ? "" : texts.format(texts.messages().leftOut, bars.stream()
				.map(bar -> "<a href=\"%s\">%s ✕</a>".formatted(attribute(bar.id()), texts.of(bar.label())))
				.collect(Collectors.joining("  ")));
		boolean other = WidgetWords.set(link, words.replace("&", "&&"));
		WidgetWords.tip(link, bars.isEmpty() ? "" : texts.messages().takeBackTip);
		link.setVisible(!bars.isEmpty());
		if (link.getLayoutData() instanceof GridData data) {
			data.exclude = bars.isEmpty();
		}
		return other;
	}

	private static String attribute(String text) {
		return text.replace("\"", "&quot;");
	}
}
