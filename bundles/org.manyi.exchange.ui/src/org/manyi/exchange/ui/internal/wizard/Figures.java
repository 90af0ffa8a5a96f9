/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.ImportResult;
import org.manyi.ui.Palette;
import org.manyi.ui.NumberText;
import org.manyi.ui.WidgetId;

/** The figures of an import, large: rows, accepted, rejected, invalid answers, responses that do not count. */
final class Figures {

	private final Texts texts;
	private final List<Label> values;

	Figures(Composite parent, String id, Texts texts) {
		this.texts = texts;
		Messages messages = texts.messages();
		Composite strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).equalWidth(true).spacing(12, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		Font large = FontDescriptor.createFrom(strip.getFont()).increaseHeight(8).createFont(strip.getDisplay());
		strip.addDisposeListener(event -> large.dispose());
		values = List.of("read", "accepted", "rejected", "invalid", "superseded").stream().map(name -> {
			Label value = WidgetId.set(new Label(strip, SWT.NONE), id + "." + name);
			value.setFont(large);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
			return value;
		}).toList();
		for (String caption : List.of(messages.figureRead, messages.figureAccepted, messages.figureRejected,
				messages.figureInvalid, messages.figureSuperseded)) {
			Forms.name(strip, caption);
		}
		clear();
	}

	void clear() {
		values.forEach(value -> {
			value.setText(NumberText.MISSING);
			value.setForeground(Palette.SECONDARY.color());
		});
	}

	void show(ImportResult result) {
		List<OptionalLong> numbers = List.of(OptionalLong.of(result.counts().read()),
				OptionalLong.of(result.counts().accepted()), OptionalLong.of(result.counts().rejected()),
				OptionalLong.of(result.counts().invalid()), result.superseded());
		for (int place = 0; place < numbers.size(); place++) {
			OptionalLong number = numbers.get(place);
			boolean bad = place >= 2 && number.isPresent() && number.getAsLong() > 0;
			values.get(place).setText(
					number.isPresent() ? (bad ? "▼ " : "") + texts.count(number.getAsLong()) : NumberText.MISSING);
			values.get(place).setForeground((bad ? Palette.WORSE : Palette.INK).color());
		}
	}
}
