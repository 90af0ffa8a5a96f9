/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.manyi.ui.Palette;
import org.manyi.ui.TopPageLayout;

/** The pages of the form, one of them seen. A page is made when first shown, and scrolled where it does not fit. */
final class PageStack {

	/** Under this key a page's widget has the page. */
	private static final String PAGE = "page";

	private final Composite control;
	private final TopPageLayout layout = new TopPageLayout();
	private final List<Function<Composite, FormPage>> makers;
	private final Map<Integer, FormPage> made = new HashMap<>();

	/**
	 * @param makers the pages in their order, each made in the composite it is given
	 */
	PageStack(Composite parent, List<Function<Composite, FormPage>> makers) {
		this.makers = List.copyOf(makers);
		control = new Composite(parent, SWT.NONE);
		control.setLayout(layout);
	}

	Composite control() {
		return control;
	}

	/**
	 * Brings a page to the top, with what it shows renewed.
	 *
	 * @param index in [0, number of pages)
	 */
	void show(int index) {
		FormPage page = made.computeIfAbsent(index, first -> make(makers.get(first)));
		page.show();
		ScrolledComposite scroller = (ScrolledComposite) page.control().getParent();
		layout.topControl = scroller;
		control.layout();
		fit(scroller);
	}

	/** Gives a page of the stack the height it needs in the width there is. */
	static void fit(Composite page) {
		fit((ScrolledComposite) page.getParent());
	}

	private FormPage make(Function<Composite, FormPage> maker) {
		ScrolledComposite scroller = new ScrolledComposite(control, SWT.V_SCROLL);
		scroller.setBackground(Palette.GROUND.color());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addListener(SWT.Resize, event -> fit(scroller));
		FormPage page = maker.apply(scroller);
		page.control().setData(PAGE, page);
		scroller.setContent(page.control());
		return page;
	}

	/** Lines of words wrap. */
	private static void fit(ScrolledComposite scroller) {
		int width = scroller.getClientArea().width;
		if (width > 0 && scroller.getContent() instanceof Composite page) {
			if (page.getData(PAGE) instanceof FormPage fitted) {
				fitted.fold(width);
			}
			scroller.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
		}
	}
}
