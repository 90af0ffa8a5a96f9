/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.osgi.annotation.versioning.ProviderType;

/** A chart as data: what is shown, not how. Drawn by {@link ChartRenderer}. */
@ProviderType
@NonNullByDefault({}) // the accessors of records, which make charts, say nothing about null
public interface Chart {

	/** The heading; empty for none, as in a view that has one already. */
	Optional<LocalizedText> title();

	/** Of which slice, methodology, version and how many answers the chart speaks; empty for none. */
	Optional<LocalizedText> subtitle();

	/** The language of the labels and the format of the numbers. */
	Locale locale();
}
