/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.nio.file.Path;

import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.EvidenceSourceProvider;
import org.osgi.service.component.annotations.Component;

/**
 * Opens survey files of delimited text. It accepts every location and ranks last: where no other provider knows a file,
 * it says what is wrong with it.
 */
@Component(property = "service.ranking:Integer=-1000")
public final class DelimitedTextProvider implements EvidenceSourceProvider {

	@Override
	public boolean accepts(Path location) {
		return true;
	}

	@Override
	public EvidenceSource open(Path location, Questionnaire questionnaire) throws EvidenceException {
		return new DelimitedTextSource(new SurveyFileInspector(location, questionnaire).inspect());
	}
}
