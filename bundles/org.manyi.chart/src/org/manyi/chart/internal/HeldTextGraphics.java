/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Element;

/** SVG graphics that hold each text to the width it has here, whatever font the viewer draws it in. */
final class HeldTextGraphics extends SVGGraphics2D {

	HeldTextGraphics(SVGGeneratorContext context) {
		super(context, false);
	}

	@NonNullByDefault({})
	@Override
	public void drawString(String text, float x, float y) {
		if (text.isEmpty()) {
			return;
		}
		Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "text");
		element.setAttribute("x", generatorCtx.doubleString(x));
		element.setAttribute("y", generatorCtx.doubleString(y));
		element.setAttribute("stroke", "none");
		double width = new TextStyle(getFont()).width(text);
		element.setAttribute("textLength", generatorCtx.doubleString(width));
		element.setAttribute("lengthAdjust", "spacingAndGlyphs");
		element.appendChild(getDOMFactory().createTextNode(text));
		domGroupManager.addElement(element, DOMGroupManager.FILL);
	}
}
