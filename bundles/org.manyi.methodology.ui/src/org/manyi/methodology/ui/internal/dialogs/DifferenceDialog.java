/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.dialogs;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.LineDifference;
import org.manyi.scoring.edit.LineDifference.Line;
import org.manyi.ui.Palette;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.WidgetId;

/** Two texts line by line: what is here alone with −, what the other program wrote alone with +. */
@NonNullByDefault({})
public final class DifferenceDialog extends PlainDialog {

	private final Messages messages;
	private final List<Line> lines;

	/**
	 * @param mine   the text here
	 * @param theirs the text of the other program
	 */
	public DifferenceDialog(Shell parent, Messages messages, String mine, String theirs) {
		super(parent, "difference", messages.differenceTitle);
		this.messages = messages;
		this.lines = LineDifference.between(mine, theirs);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		Label legend = new Label(area, SWT.NONE);
		legend.setText(messages.differenceLegend);
		legend.setForeground(Palette.SECONDARY.color());
		StyledText text = WidgetId.set(new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL),
				"difference.text");
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(840, 480).applyTo(text);
		for (Line line : lines) {
			String sign = switch (line.side()) {
				case BOTH -> "  ";
				case BEFORE -> "− ";
				case AFTER -> "+ ";
			};
			int start = text.getCharCount();
			text.append(sign + line.text() + "\n");
			if (line.side() != LineDifference.Side.BOTH) {
				Palette color = line.side() == LineDifference.Side.BEFORE ? Palette.WORSE : Palette.ACCENT;
				text.setStyleRange(new StyleRange(start, text.getCharCount() - start, color.color(), null));
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.OK_ID, messages.close, "close", true);
	}
}
