/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The sign of the list of tabs for which there is no room, with their number. The toolkit draws it into a quarter of
 * its image where the desktop is magnified, and leaves the rest black; here it is drawn at any magnification.
 */
final class ListSign {

	private record Look(long tabs, Color ground, Color ink, Rectangle size) {
	}

	private final CTabFolder tabs;
	private Optional<Image> own = Optional.empty();
	private Optional<Look> look = Optional.empty();

	ListSign(CTabFolder tabs) {
		this.tabs = tabs;
		tabs.addListener(SWT.Dispose, disposed -> own.ifPresent(Image::dispose));
	}

	/** Draws it where the toolkit drew it, or where its number or colours are others. */
	void draw() {
		item().filter(item -> item.getImage() != null).ifPresent(item -> {
			Rectangle size = item.getImage().getBounds();
			long hidden = Arrays.stream(tabs.getItems()).filter(tab -> !tab.isShowing()).count();
			Look now = new Look(hidden, tabs.getBackground(), tabs.getForeground(), size);
			if (own.filter(item.getImage()::equals).isEmpty() || look.filter(now::equals).isEmpty()) {
				Optional<Image> before = own;
				own = Optional.of(image(now));
				look = Optional.of(now);
				item.setImage(own.get());
				before.ifPresent(Image::dispose);
			}
		});
	}

	private Optional<ToolItem> item() {
		return Arrays.stream(tabs.getChildren())
				.filter(child -> child instanceof ToolBar && child != tabs.getTopRight() && child.isVisible())
				.map(ToolBar.class::cast).filter(bar -> bar.getItemCount() == 1).map(bar -> bar.getItem(0)).findFirst();
	}

	private Image image(Look now) {
		Image image = new Image(tabs.getDisplay(), now.size().width, now.size().height);
		GC gc = new GC(image);
		gc.setBackground(now.ground());
		gc.fillRectangle(image.getBounds());
		gc.setForeground(now.ink());
		gc.setFont(tabs.getFont());
		String text = "»" + now.tabs();
		Point extent = gc.stringExtent(text);
		gc.drawString(text, Math.max(0, (now.size().width - extent.x) / 2), (now.size().height - extent.y) / 2, true);
		gc.dispose();
		return image;
	}
}
