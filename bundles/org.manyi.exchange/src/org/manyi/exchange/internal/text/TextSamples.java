/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.lang.ref.WeakReference;

import org.manyi.exchange.api.FileSample;
import org.osgi.service.component.annotations.Component;

/** Shares the text of the file that was looked at last, since every kind of text file looks at it. */
@Component(service = TextSamples.class)
public final class TextSamples {

	private WeakReference<TextSample> last = new WeakReference<>(null);

	/** The beginning of that file as text. */
	public synchronized TextSample of(FileSample sample) {
		TextSample known = last.get();
		if (known != null && known.isOf(sample)) {
			return known;
		}
		TextSample text = new TextSample(sample);
		last = new WeakReference<>(text);
		return text;
	}
}
