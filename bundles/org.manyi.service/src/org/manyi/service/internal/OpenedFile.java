/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * A survey file as a table.
 *
 * @param formatId    the kind of file
 * @param formatName  its name
 * @param recognition why it was taken for that kind; empty where somebody said so
 * @param options     how it is read
 * @param table       its rows
 */
record OpenedFile(String formatId, LocalizedText formatName, Optional<LocalizedText> recognition, ReadOptions options,
		SurveyTable table) {

	/**
	 * Opens a file.
	 *
	 * @param formatId its kind, where somebody has said so
	 * @param given    options that were given; they stand before what is recognised
	 */
	static OpenedFile of(SurveyReader reader, Path file, Optional<String> formatId, ReadOptions given)
			throws EvidenceException {
		List<RecognisedFormat> found = reader.recognise(file);
		Optional<RecognisedFormat> recognised = formatId.isEmpty() ? Optional.of(found.getFirst())
				: found.stream().filter(kind -> kind.format().id().equals(formatId.get())).findFirst();
		ReadOptions options = recognised.map(kind -> kind.recognition().options()).orElse(ReadOptions.NONE);
		for (Map.Entry<String, String> option : given.values().entrySet()) {
			options = options.with(option.getKey(), option.getValue());
		}
		String id = formatId.orElseGet(() -> found.getFirst().format().id());
		Optional<SurveyFormat> format = reader.formats().stream().filter(known -> known.id().equals(id)).findFirst();
		if (format.isPresent()) {
			checkOptions(format.get(), given);
		}
		SurveyTable table = reader.open(file, id, options);
		LocalizedText name = format.map(SurveyFormat::name).orElseGet(() -> new LocalizedText(id, id));
		return new OpenedFile(id, name, formatId.isPresent() ? Optional.empty()
				: recognised.map(kind -> kind.recognition().reason()), options, table);
	}

	/** An option that nobody heeds would be taken for one that was. */
	private static void checkOptions(SurveyFormat format, ReadOptions given) throws EvidenceException {
		List<String> known = format.options().stream().map(ReadOption::key).toList();
		for (String key : given.values().keySet()) {
			if (!known.contains(key)) {
				throw new EvidenceException(new LocalizedText(
						"%s文件没有“%s”这项读取设置，请去掉它。".formatted(format.name().zh(), key),
						"Files of the kind %s are not read by %s. Leave it out.".formatted(format.name().en(), key)));
			}
		}
	}
}
