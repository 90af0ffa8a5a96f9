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
import java.util.stream.Collectors;

import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptionException;
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
 * @param format      the kind of file
 * @param candidates  the kinds that it may be, the surest first
 * @param recognition why it was taken for that kind; empty where somebody said so
 * @param options     how it is read
 * @param table       its rows
 */
public record OpenedFile(SurveyFormat format, List<RecognisedFormat> candidates, Optional<LocalizedText> recognition,
		ReadOptions options, SurveyTable table) {

	/** The id of the kind of file. */
	public String formatId() {
		return format.id();
	}

	/** The name of the kind of file. */
	public LocalizedText formatName() {
		return format.name();
	}

	/**
	 * Opens a file.
	 *
	 * @param formatId its kind, where somebody has said so
	 * @param given    options that were given; they stand before what is recognised
	 */
	public static OpenedFile of(SurveyReader reader, Path file, Optional<String> formatId, ReadOptions given)
			throws EvidenceException {
		List<RecognisedFormat> found = reader.recognise(file);
		Optional<RecognisedFormat> recognised = formatId.isEmpty() ? Optional.of(found.getFirst())
				: found.stream().filter(kind -> kind.format().id().equals(formatId.get())).findFirst();
		ReadOptions options = recognised.map(kind -> kind.recognition().options()).orElse(ReadOptions.NONE);
		for (Map.Entry<String, String> option : given.values().entrySet()) {
			options = options.with(option.getKey(), option.getValue());
		}
		String id = formatId.orElseGet(() -> found.getFirst().format().id());
		SurveyFormat format = reader.formats().stream().filter(known -> known.id().equals(id)).findFirst()
				.orElseThrow(() -> unknown(reader, id));
		checkOptions(format, given);
		SurveyTable table = reader.open(file, id, options);
		return new OpenedFile(format, found, formatId.isPresent() ? Optional.empty()
				: recognised.map(kind -> kind.recognition().reason()), options, table);
	}

	private static ReadOptionException unknown(SurveyReader reader, String id) {
		String known = reader.formats().stream().map(SurveyFormat::id).collect(Collectors.joining(", "));
		return new ReadOptionException(new LocalizedText("没有格式“%s”。可用的格式：%s。".formatted(id, known),
				"There is no format \"%s\". Formats present: %s.".formatted(id, known)));
	}

	/** An option that nobody heeds would be taken for one that was. */
	private static void checkOptions(SurveyFormat format, ReadOptions given) throws ReadOptionException {
		List<String> known = format.options().stream().map(ReadOption::key).toList();
		for (String key : given.values().keySet()) {
			if (!known.contains(key)) {
				throw new ReadOptionException(new LocalizedText(
						"%s文件没有“%s”这项读取设置，请去掉它。".formatted(format.name().zh(), key),
						"Files of the kind %s are not read by %s. Leave it out.".formatted(format.name().en(), key)));
			}
		}
	}
}
