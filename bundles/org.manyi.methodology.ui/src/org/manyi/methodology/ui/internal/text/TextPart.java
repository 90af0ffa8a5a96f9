/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.text;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorConstants;
import org.manyi.methodology.ui.internal.EditorPart;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.Place;
import org.manyi.scoring.edit.TextEdit;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;

/** The text of the open methodology, with the numbers of its lines and marks at what is wrong or hardly meant. */
public final class TextPart extends EditorPart {

	private static final String TAB = "\t";
	private static final String INDENT = "  ";
	/** Lines that stay in sight above a place that is shown. */
	private static final int ABOVE = 3;

	private final EditorSession session;
	private final EPartService parts;
	private Optional<Widgets> widgets = Optional.empty();
	private boolean quiet;
	private long shownTurn;
	private List<Remark> styledRemarks = List.of();
	private String shownOrigin = "";
	private String shownId = "";
	private String styledText = "";

	private record Widgets(StyledText text, LineRuler ruler, Label line) {
	}

	@Inject
	public TextPart(EditorSession session, EPartService parts, ECommandService commands, EHandlerService handlers) {
		super(commands, handlers);
		this.session = session;
		this.parts = parts;
	}

	@Override
	protected void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		StyledText text = new StyledText(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		LineRuler ruler = new LineRuler(area, text);
		ruler.control().moveAbove(text);
		GridDataFactory.fillDefaults().grab(false, true).hint(48, SWT.DEFAULT).applyTo(ruler.control());
		SpokenName.set(WidgetId.set(text, "methodology.text"), () -> texts().messages().textSpoken);
		SpokenName.set(ruler.control(), () -> texts().messages().rulerSpoken);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 0, 6, 0);
		text.setForeground(Palette.INK.color());
		text.setBackground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		ruler.attach(text);
		Label line = WidgetId.set(new Label(area, SWT.NONE), "methodology.text.problem");
		line.setBackground(Palette.PANEL.color());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(0, SWT.DEFAULT).applyTo(line);
		text.addListener(SWT.Verify, this::keepLineBreaks);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				parts.showPart(EditorConstants.PART_FORM, PartState.ACTIVATE);
			}
		});
		text.addExtendedModifyListener(this::typed);
		text.addCaretListener(event -> tellRemark());
		widgets = Optional.of(new Widgets(text, ruler, line));
	}

	/** A line break typed is the one of the file, a tab typed is blanks. */
	private void keepLineBreaks(Event event) {
		if (!quiet && TAB.equals(event.text)) {
			event.text = INDENT; // YAML knows no tabs
			return;
		}
		boolean windows = open().document().filter(document -> document.text().text().contains("\r\n")).isPresent();
		if (!quiet && event.text != null) {
			String plain = event.text.replace("\r\n", "\n").replace('\r', '\n');
			event.text = windows ? plain.replace("\n", "\r\n") : plain;
		}
	}

	private void typed(ExtendedModifyEvent event) {
		if (!quiet) {
			widgets.ifPresent(shown -> session.edit(new TextEdit(event.start, event.replacedText, event.length == 0 ? ""
					: shown.text().getTextRange(event.start, event.length))));
		}
	}

	@Override
	protected void show(Document document) {
		widgets.ifPresent(shown -> {
			TextEdit edit = TextEdit.between(shown.text().getText(), document.text().text());
			if (!edit.isEmpty()) {
				quiet = true;
				try {
					shown.text().replaceTextRange(edit.offset(), edit.removed().length(), edit.inserted());
				} finally {
					quiet = false;
				}
			}
			begin(shown.text(), document);
			style(shown, document);
			if (shown.ruler().control().getLayoutData() instanceof GridData data
					&& data.widthHint != shown.ruler().width()) {
				data.widthHint = shown.ruler().width();
				shown.ruler().control().requestLayout();
			}
			tellRemark();
		});
	}

	/** Another methodology is shown from its first line; of another version of the same the place stays. */
	private void begin(StyledText text, Document document) {
		String id = document.value(YamlPath.of("id"));
		if (!document.origin().equals(shownOrigin) && !id.equals(shownId)) {
			text.setCaretOffset(0);
			text.setTopIndex(0);
			text.setHorizontalPixel(0);
		}
		shownOrigin = document.origin();
		shownId = id;
	}

	/** Colours are for what was checked: they wait until nobody types. */
	private void style(Widgets shown, Document document) {
		List<Remark> remarks = Remark.of(checked().check());
		String text = document.text().text();
		if (!remarks.equals(styledRemarks) || !text.equals(styledText)) {
			styledRemarks = remarks;
			styledText = text;
			TextStyles.apply(shown.text(), document.text().root(), remarks);
			shown.ruler().show(remarks, remark -> texts().of(remark.problem().text()));
		}
	}

	/** Says under the text what is to be said of the line of the caret. */
	private void tellRemark() {
		widgets.ifPresent(shown -> {
			int line = shown.text().getLineAtOffset(shown.text().getCaretOffset()) + 1;
			Optional<Remark> remark = styledRemarks.stream().filter(found -> found.line() == line).findFirst();
			String words = remark.map(found -> found.kind().sign() + " " + texts().of(found.problem().text()))
					.orElse(texts().format(texts().messages().lineAndColumn, line, column(shown.text())));
			shown.line().setForeground(remark.map(found -> found.kind().color()).orElse(Palette.SECONDARY).color());
			shown.line().setText(" " + words.replace("&", "&&"));
			shown.line().setToolTipText(remark.map(found -> texts().of(found.problem().text())).orElse(""));
		});
	}

	private static int column(StyledText text) {
		int caret = text.getCaretOffset();
		return caret - text.getOffsetAtLine(text.getLineAtOffset(caret)) + 1;
	}

	@Inject
	void place(Place place) {
		if (place.turn() != shownTurn) {
			shownTurn = place.turn();
			widgets.map(Widgets::text).filter(text -> !text.isDisposed()).ifPresent(text -> {
				int start = Math.min(place.offset(), text.getCharCount());
				int end = Math.min(start + place.length(), text.getCharCount());
				text.setSelection(end, start);
				show(text, start);
			});
		}
	}

	/** Brings a place into sight; the beginnings of lines stay in sight unless it is far behind them. */
	private static void show(StyledText text, int offset) {
		int line = text.getLineAtOffset(offset);
		int shown = text.getClientArea().height / Math.max(1, text.getLineHeight());
		if (line < text.getTopIndex() || line >= text.getTopIndex() + shown - 1) {
			text.setTopIndex(Math.max(0, line - ABOVE));
		}
		text.setHorizontalPixel(0);
		if (text.getLocationAtOffset(offset).x > text.getClientArea().width * 3 / 4) {
			text.showSelection();
		}
	}

	@Override
	protected void focusContent() {
		widgets.ifPresent(shown -> shown.text().setFocus());
	}
}
