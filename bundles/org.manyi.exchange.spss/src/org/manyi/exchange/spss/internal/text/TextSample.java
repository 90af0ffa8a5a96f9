/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some texts of a file that are not ASCII, by which an encoding is judged. */
public final class TextSample {

	private static final int MOST_TEXTS = 2000;
	/** So many bytes of a text are looked at. */
	private static final int LONGEST = 1024;

	private final List<byte[]> texts = new ArrayList<>();

	/** Takes a text, unless it is ASCII or there are enough. */
	public void add(byte[] bytes, int count) {
		if (texts.size() < MOST_TEXTS && isWide(bytes, count)) {
			texts.add(Arrays.copyOf(bytes, Math.min(count, LONGEST)));
		}
	}

	/** Whether no text beyond ASCII was seen, so that every encoding does. */
	public boolean isEmpty() {
		return texts.isEmpty();
	}

	/** Whether at most one text in ten is malformed. */
	public boolean fits(SavEncoding encoding) {
		return malformed(encoding) * 10 <= texts.size();
	}

	/** Whether none is malformed. */
	public boolean fitsWholly(SavEncoding encoding) {
		return malformed(encoding) == 0;
	}

	/** UTF-8 where it fits, or fits no worse than GB18030; else that. */
	public SavEncoding guess() {
		boolean utf8 = fits(SavEncoding.UTF_8)
				|| malformed(SavEncoding.UTF_8) <= malformed(SavEncoding.GB18030);
		return utf8 ? SavEncoding.UTF_8 : SavEncoding.GB18030;
	}

	private long malformed(SavEncoding encoding) {
		TextDecoder decoder = new TextDecoder(encoding);
		return texts.stream().filter(text -> !decoder.decode(text, text.length)).count();
	}

	private static boolean isWide(byte[] bytes, int count) {
		for (int i = 0; i < count; i++) {
			if (bytes[i] < 0) {
				return true;
			}
		}
		return false;
	}
}
