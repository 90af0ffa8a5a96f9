/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The two faces of a view: its content, or a message with what to do. */
public final class PartPages {

	private static final int TEXT_WIDTH = 460;
	private static final int MARGIN = 24;

	private final Composite stack;
	private final Composite content;
	private @Nullable Composite page;

	/**
	 * A message.
	 *
	 * @param title   in bold; may be empty
	 * @param text    in plain words
	 * @param actions what can be done about it
	 */
	public record Message(String title, String text, List<Action> actions) {

		public Message {
			actions = List.copyOf(actions);
		}

		/** Plain words. */
		public static Message words(String text) {
			return new Message("", text, List.of());
		}
	}

	/**
	 * A button.
	 *
	 * @param id    the identity of the widget
	 * @param label in the user's language
	 * @param run   what it does
	 */
	public record Action(String id, String label, Runnable run) {
	}

	/**
	 * @param parent filled by it
	 */
	public PartPages(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new TopPageLayout());
		stack.setBackground(Palette.GROUND.color());
		content = new Composite(stack, SWT.NONE);
		content.setLayout(new FillLayout());
		content.setBackground(Palette.GROUND.color());
	}

	/** Whether its widgets are still there. */
	public boolean exist() {
		return !stack.isDisposed();
	}

	/** Whether somebody can see it: no other view of its stack, and no other perspective, is in front of it. */
	public boolean isSeen() {
		return exist() && stack.isVisible();
	}

	/** The whole of it, to be laid out. */
	public Control control() {
		return stack;
	}

	/** Where the content is made; fills its only child. */
	public Composite content() {
		return content;
	}

	/** Shows the content. */
	public void showContent() {
		top(content);
	}

	/** Shows a message in place of the content. */
	public void showMessage(Message message) {
		Composite old = page;
		Composite made = createPage(stack, message);
		page = made;
		top(made);
		if (old != null) {
			old.dispose();
		}
	}

	/** Gives the keyboard to the first button of the message, or to the content. */
	public void setFocus(Runnable focusContent) {
		Composite shown = page;
		if (shown != null && !shown.isDisposed() && shown.isVisible()) {
			shown.setFocus();
		} else {
			focusContent.run();
		}
	}

	private void top(Control face) {
		if (stack.getLayout() instanceof StackLayout layout) {
			layout.topControl = face;
			stack.layout();
		}
	}

	private static Composite createPage(Composite parent, Message message) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 12).applyTo(page);
		Composite box = new Composite(page, SWT.NONE);
		box.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(8, 12).applyTo(box);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(box);
		if (!message.title().isEmpty()) {
			Label title = label(box, message.title(), Palette.INK);
			Font bold = FontDescriptor.createFrom(title.getFont()).increaseHeight(3).setStyle(SWT.BOLD)
					.createFont(title.getDisplay());
			title.setFont(bold);
			title.addDisposeListener(event -> bold.dispose());
		}
		WidgetId.set(label(box, message.text(), Palette.SECONDARY), "page.text");
		Composite buttons = new Composite(box, SWT.NONE);
		buttons.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, message.actions().size())).applyTo(buttons);
		message.actions().forEach(action -> button(buttons, action));
		page.addListener(SWT.Resize, event -> narrow(page, box));
		return page;
	}

	/** Words are no wider than the page, so that they are broken and not cut. */
	private static void narrow(Composite page, Composite box) {
		int width = Math.clamp(page.getClientArea().width - 2 * MARGIN, 1, TEXT_WIDTH);
		for (Control child : box.getChildren()) {
			if (child instanceof Label && child.getLayoutData() instanceof GridData data) {
				data.widthHint = width;
			}
		}
		page.layout(true, true);
	}

	private static Label label(Composite parent, String text, Palette color) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(color.color());
		label.setBackground(Palette.GROUND.color());
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void button(Composite parent, Action action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(action.label());
		WidgetId.set(button, action.id());
		button.addListener(SWT.Selection, event -> action.run().run());
	}
}
