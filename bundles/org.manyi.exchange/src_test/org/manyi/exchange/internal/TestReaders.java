/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.List;

import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.internal.formats.DelimitedTextFormat;
import org.manyi.exchange.internal.formats.FormbricksFormat;
import org.manyi.exchange.internal.formats.GoogleFormsFormat;
import org.manyi.exchange.internal.formats.LimeSurveyCsvFormat;
import org.manyi.exchange.internal.formats.LimeSurveyVvFormat;
import org.manyi.exchange.internal.formats.QualtricsFormat;
import org.manyi.exchange.internal.formats.SurveyMonkeyFormat;
import org.manyi.exchange.internal.formats.WenjuanxingFormat;
import org.manyi.exchange.internal.text.TextSamples;

/** Readers as the framework puts them together, with all formats of this bundle. */
public final class TestReaders {

	private TestReaders() {
	}

	static List<SurveyFormat> formats(TextSamples samples) {
		return List.of(new DelimitedTextFormat(samples), new FormbricksFormat(samples), new GoogleFormsFormat(samples),
				new LimeSurveyCsvFormat(samples), new LimeSurveyVvFormat(samples), new QualtricsFormat(samples),
				new SurveyMonkeyFormat(samples), new WenjuanxingFormat(samples));
	}

	private static SurveyFormats surveyFormats(TextSamples samples) {
		SurveyFormats formats = new SurveyFormats();
		formats(samples).forEach(formats::addFormat);
		return formats;
	}

	/** Opens files as sources of evidence. */
	public static SurveyFileProvider provider() {
		TextSamples samples = new TextSamples();
		return new SurveyFileProvider(surveyFormats(samples), samples);
	}

	/** Reads files by mappings. */
	public static SurveyFileReader reader() {
		return new SurveyFileReader(surveyFormats(new TextSamples()));
	}
}
