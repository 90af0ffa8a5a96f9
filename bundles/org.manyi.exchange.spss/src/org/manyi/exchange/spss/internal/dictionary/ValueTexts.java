/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.IdentityHashMap;
import java.util.Map;

import org.manyi.exchange.spss.internal.text.SavEncoding;
import org.manyi.exchange.spss.internal.text.TextDecoder;

/** Decodes values and labels of a dictionary, each label once. */
final class ValueTexts {

	private final ByteOrder order;
	private final TextDecoder decoder;
	private final Map<RawLabels.RawLabel, String> labels = new IdentityHashMap<>();
	private boolean damaged;

	ValueTexts(ByteOrder order, SavEncoding encoding) {
		this.order = order;
		decoder = new TextDecoder(encoding);
	}

	/** Whether a text so far held what the encoding does not allow. */
	boolean isDamaged() {
		return damaged;
	}

	/** Zero has one sign. */
	double number(byte[] value) {
		return ByteBuffer.wrap(value).order(order).getDouble() + 0.0;
	}

	String text(byte[] bytes) {
		damaged |= !decoder.decode(bytes, bytes.length);
		return decoder.text();
	}

	String label(RawLabels.RawLabel label) {
		return labels.computeIfAbsent(label, raw -> text(raw.label()).strip());
	}
}
