/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.exchange.internal.files.FileCheck;
import org.manyi.exchange.internal.formats.DelimitedTextFormat;
import org.manyi.exchange.internal.mapping.MappingProposer;
import org.manyi.exchange.internal.text.TextSample;
import org.manyi.exchange.internal.text.TextSamples;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.EvidenceSourceProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens survey files of every kind that is present. It accepts every location and ranks last: where no other provider
 * knows a file, it says what is wrong with it. A plain table of delimited text is counted straight from the parser's
 * buffer; every other file by the mapping that is proposed for it.
 */
@Component(property = "service.ranking:Integer=-1000")
public final class SurveyFileProvider implements EvidenceSourceProvider {

	private final SurveyFormats formats;
	private final TextSamples samples;

	@Activate
	public SurveyFileProvider(@Reference SurveyFormats formats, @Reference TextSamples samples) {
		this.formats = formats;
		this.samples = samples;
	}

	@Override
	public boolean accepts(Path location) {
		return true;
	}

	@Override
	public EvidenceSource open(Path location, Questionnaire questionnaire) throws EvidenceException {
		FileSample sample = new FileCheck(location).sample();
		List<RecognisedFormat> found = formats.recognise(sample, DelimitedTextFormat.ID);
		if (!found.isEmpty()) {
			return open(location, sample, found.getFirst(), questionnaire);
		}
		TextSample text = samples.of(sample);
		if (!isText(text)) {
			throw new FileCheck(location).unknown(sample);
		}
		return new DelimitedTextSource(new SurveyFileInspector(text, questionnaire).inspect());
	}

	private static boolean isText(TextSample sample) throws EvidenceException {
		try {
			return sample.isText();
		} catch (IOException e) {
			throw FileFailure.reading(sample.path(), e);
		}
	}

	private static EvidenceSource open(Path location, FileSample sample, RecognisedFormat recognised,
			Questionnaire questionnaire) throws EvidenceException {
		SurveyTable table = recognised.format().open(sample, recognised.recognition().options());
		String formatId = recognised.format().id();
		MappingProposal proposal = new MappingProposer(table, questionnaire).propose(formatId, formatId,
				new NullProgressMonitor());
		Warning obstacle = proposal.obstacle().orElse(null);
		if (obstacle != null) {
			throw new EvidenceException(obstacle.text());
		}
		if (proposal.missing().size() == questionnaire.items().size()) {
			throw new NoItemProblem(location, questionnaire).of(new TableHeadings(table).all());
		}
		return new MappedSource(location, recognised, table, proposal, questionnaire);
	}
}
