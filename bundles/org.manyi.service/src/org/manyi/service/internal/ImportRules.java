/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ImportRule;

/**
 * What an import is done by, as texts that are kept with it.
 *
 * @param reader writes mappings
 */
record ImportRules(SurveyReader reader) {

	List<ImportRule> of(Methodology methodology, ImportMapping mapping) throws EvidenceException {
		List<ImportRule> rules = new ArrayList<>();
		if (!methodology.source().isEmpty()) {
			rules.add(new ImportRule(ImportRule.Kind.METHODOLOGY, methodology.id(), methodology.version(),
					methodology.source()));
		}
		rules.add(new ImportRule(ImportRule.Kind.MAPPING, mapping.id(), String.valueOf(mapping.version()),
				text(mapping)));
		return rules;
	}

	/** The text of the mapping's file: its reader writes files alone. */
	private String text(ImportMapping mapping) throws EvidenceException {
		try {
			Path folder = Files.createTempDirectory("manyi-mapping-");
			Path file = folder.resolve("mapping");
			try {
				reader.writeMapping(mapping, file);
				return Files.readString(file);
			} finally {
				Files.deleteIfExists(file);
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new EvidenceException(new LocalizedText("映射 %s 写不进临时文件夹。请检查磁盘空间。".formatted(mapping.id()),
					"The mapping %s cannot be written to the temporary folder. Make room on the disk."
							.formatted(mapping.id())));
		}
	}
}
