/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.List;

import org.manyi.exchange.internal.formats.DelimitedTextFormat;
import org.manyi.exchange.internal.text.TextSamples;
import org.manyi.exchange.internal.tools.FormbricksTool;
import org.manyi.exchange.internal.tools.GoogleFormsTool;
import org.manyi.exchange.internal.tools.LimeSurveyTool;
import org.manyi.exchange.internal.tools.LimeSurveyVvTool;
import org.manyi.exchange.internal.tools.QualtricsTool;
import org.manyi.exchange.internal.tools.SurveyMonkeyTool;
import org.manyi.exchange.internal.tools.SurveyTools;
import org.manyi.exchange.internal.tools.WenjuanxingTool;

/** Readers as the framework puts them together, with all formats of this bundle. */
public final class TestReaders {

	private TestReaders() {
	}

	/** The survey tools of this bundle. */
	public static SurveyTools tools() {
		SurveyTools tools = new SurveyTools();
		List.of(new FormbricksTool(), new GoogleFormsTool(), new LimeSurveyTool(), new LimeSurveyVvTool(),
				new QualtricsTool(), new SurveyMonkeyTool(), new WenjuanxingTool()).forEach(tools::addTool);
		return tools;
	}

	private static SurveyFormats surveyFormats(TextSamples samples) {
		SurveyFormats formats = new SurveyFormats(tools(), samples);
		formats.addFormat(new DelimitedTextFormat(samples));
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
