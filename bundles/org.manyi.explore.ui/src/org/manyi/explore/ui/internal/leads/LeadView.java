/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.leads;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** The widgets of a page: the finding in large type, below it the ways on, each with what is to be seen there. */
final class LeadView implements PartContent {

	private static final int MARGIN = 32;
	private static final int AIR = 16;
	private static final int LARGER = 8;

	private final String id;
	private final Function<Analysis, Page> pages;
	private final ScrolledComposite scrolled;
	private final Composite area;
	private final Font large;
	private final Font strong;
	private List<String> shown = List.of();
	private Optional<Control> first = Optional.empty();

	/**
	 * @param id    the identities of the widgets begin with it
	 * @param pages what is to be said of an analysis, in the user's language of that moment
	 */
	LeadView(Composite parent, String id, Function<Analysis, Page> pages) {
		this.id = id;
		this.pages = pages;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setBackground(Palette.GROUND.color());
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		area = new Composite(scrolled, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(24, 8).applyTo(area);
		scrolled.setContent(area);
		scrolled.addListener(SWT.Resize, event -> room());
		large = font(FontDescriptor.createFrom(area.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD));
		strong = font(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD));
	}

	private Font font(FontDescriptor wanted) {
		Font made = wanted.createFont(area.getDisplay());
		area.addDisposeListener(event -> made.dispose());
		return made;
	}

	private void room() {
		scrolled.setMinHeight(area.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
	}

	@Override
	public void show(Analysis analysis) {
		Page page = pages.apply(analysis);
		if (page.words().equals(shown)) {
			return;
		}
		shown = page.words();
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		first = Optional.empty();
		label(page.title(), Palette.INK, id + ".title").setFont(large);
		label(page.scope(), Palette.SECONDARY, id + ".scope");
		page.sections().forEach(this::section);
		lower(label(page.note(), Palette.SECONDARY, id + ".note"));
		area.layout(true, true);
		room();
	}

	private void section(Page.Section section) {
		Label heading = label(section.heading(), Palette.INK, id + ".heading");
		heading.setFont(strong);
		lower(heading);
		section.leads().forEach(this::lead);
	}

	/** With air above. */
	private static void lower(Label label) {
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(0, SWT.DEFAULT).indent(0, AIR).applyTo(label);
	}

	private void lead(Lead lead) {
		Link link = WidgetId.set(new Link(area, SWT.NONE), id + "." + lead.id());
		link.setText("<a>" + lead.words().replace("&", "&&") + "</a>");
		link.setBackground(Palette.GROUND.color());
		link.setLinkForeground(Palette.ACCENT.color());
		link.addListener(SWT.Selection, event -> lead.run().run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(link);
		first = first.or(() -> Optional.of(link));
		Label about = new Label(area, SWT.WRAP);
		about.setText(lead.about().replace("&", "&&"));
		about.setBackground(Palette.GROUND.color());
		about.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(about);
	}

	private Label label(String text, Palette color, String widget) {
		Label label = WidgetId.set(new Label(area, SWT.WRAP), widget);
		label.setText(text.replace("&", "&&"));
		label.setForeground(color.color());
		label.setBackground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		// nothing that is said here depends on it
	}

	@Override
	public void setDimmed(boolean dimmed) {
		area.setEnabled(!dimmed);
	}

	@Override
	public void setFocus() {
		first.ifPresentOrElse(Control::setFocus, area::setFocus);
	}
}
