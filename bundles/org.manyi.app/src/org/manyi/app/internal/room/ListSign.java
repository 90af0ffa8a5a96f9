/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.manyi.ui.BufferedImages;

/**
 * The sign of the list of tabs for which there is no room, with their number. The toolkit draws it into a quarter of
 * its image where the desktop is magnified, and leaves the rest black; here it is drawn at any magnification.
 */
final class ListSign {

	private record Look(long tabs, Color ground, Color ink, Rectangle size) {
	}

	/** Height of its letters in pixels at 100 %. */
	private static final int LETTERS = 12;

	private final CTabFolder tabs;
	private Optional<Image> own = Optional.empty();
	private Optional<Look> look = Optional.empty();

	ListSign(CTabFolder tabs) {
		this.tabs = tabs;
		tabs.addListener(SWT.Dispose, disposed -> own.ifPresent(Image::dispose));
	}

	/** From now on. The toolkit makes its own anew while the row is laid out and painted. */
	void keep() {
		tabs.addListener(SWT.Paint, painted -> tabs.getDisplay().asyncExec(() -> {
			if (!tabs.isDisposed()) {
				draw();
			}
		}));
	}

	/** Draws it where the toolkit drew it, or where its number or colours are others. */
	private void draw() {
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
		return new Image(tabs.getDisplay(), (ImageDataProvider) zoom -> BufferedImages.toImageData(drawn(now, zoom)));
	}

	private static BufferedImage drawn(Look now, int zoom) {
		double scale = zoom / 100.0;
		int width = now.size().width;
		int height = now.size().height;
		BufferedImage picture = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(new java.awt.Color(now.ground().getRed(), now.ground().getGreen(), now.ground().getBlue()));
		pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		pen.scale(scale, scale);
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		pen.setColor(new java.awt.Color(now.ink().getRed(), now.ink().getGreen(), now.ink().getBlue()));
		pen.setFont(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, LETTERS));
		String text = "»" + now.tabs();
		FontMetrics metrics = pen.getFontMetrics();
		pen.drawString(text, Math.max(0, (width - metrics.stringWidth(text)) / 2f),
				(height - metrics.getHeight()) / 2f + metrics.getAscent());
		pen.dispose();
		return picture;
	}
}
