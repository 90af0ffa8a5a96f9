/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.decisions;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;

/** Asks which month is submitted. */
@NonNullByDefault({})
final class FreezeDialog extends ReasonDialog {

	private final List<YearMonth> months;
	private Optional<YearMonth> chosen;

	/**
	 * @param months that can be submitted, the latest first; never empty
	 */
	FreezeDialog(Shell parent, Messages messages, List<YearMonth> months) {
		super(parent, messages, messages.freezeTitle, messages.freezeMeaning);
		this.months = months;
		chosen = Optional.of(months.getFirst());
	}

	@Override
	protected void createFields(Composite area) {
		Forms.name(area, messages().month);
		Combo combo = Forms.choice(area, "freeze.month", SWT.READ_ONLY);
		combo.setItems(months.stream().map(YearMonth::toString).toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> chosen = Optional.of(months.get(combo.getSelectionIndex())));
	}

	/** The month. */
	YearMonth chosen() {
		return chosen.orElseThrow();
	}
}
