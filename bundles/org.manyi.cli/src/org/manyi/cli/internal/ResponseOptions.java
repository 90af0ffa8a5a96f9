/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.ResponseReference;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which responses a command is about. */
final class ResponseOptions {

	private static final String NUMBERS = "--numbers";

	@Option(names = "--id", paramLabel = "ID", descriptionKey = "data.id")
	private List<String> ids = new ArrayList<>();

	@Option(names = "--row", paramLabel = "IMPORT:ROW", descriptionKey = "data.row",
			converter = RowReferenceConverter.class)
	private List<ResponseReference> rows = new ArrayList<>();

	@Option(names = "--number", paramLabel = "N", descriptionKey = "data.number")
	private List<Long> numbers = new ArrayList<>();

	@Option(names = NUMBERS, paramLabel = "FILE", descriptionKey = "data.numbers")
	private Optional<String> list = Optional.empty();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/**
	 * The responses named, in the order they were.
	 *
	 * @throws CommandLine.ParameterException when none is
	 * @throws CommandFailedException         when the list cannot be read
	 */
	List<ResponseReference> references(Invocation invocation) throws CommandFailedException {
		List<ResponseReference> references = new ArrayList<>();
		ids.forEach(id -> references.add(new ResponseReference.ById(id)));
		references.addAll(rows);
		numbers.forEach(number -> references.add(new ResponseReference.ByNumber(number)));
		if (list.isPresent()) {
			references.addAll(listed(invocation, list.get()));
		}
		if (references.isEmpty()) {
			throw new CommandLine.ParameterException(command.commandLine(), invocation.texts().get("usage.noResponse"));
		}
		return references;
	}

	/** One response, as where a single answer is meant. */
	ResponseReference one(Invocation invocation) throws CommandFailedException {
		List<ResponseReference> references = references(invocation);
		if (references.size() > 1) {
			throw new CommandLine.ParameterException(command.commandLine(),
					invocation.texts().get("usage.oneResponse"));
		}
		return references.getFirst();
	}

	private static List<ResponseReference> listed(Invocation invocation, String name) throws CommandFailedException {
		boolean piped = name.equals(FileNameConverter.STANDARD_STREAM);
		Path file = invocation.resolve(Path.of(piped ? "" : name));
		List<ResponseReference> references = new ArrayList<>();
		try (InputStream bytes = piped ? invocation.input() : Files.newInputStream(file);
				BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				String text = line.replace("\uFEFF", "").strip();
				if (!text.isEmpty()) {
					references.add(RowReferenceConverter.numberOrRow(text).orElseThrow(unreadable(name, number, text)));
				}
			}
		} catch (IOException e) {
			throw new CommandFailedException(piped
					? new LocalizedText("标准输入中的清单读不出来。", "The list on standard input cannot be read.")
					: new LocalizedText("清单 %s 读不出来。请检查路径和权限。".formatted(file),
							"The list %s cannot be read. Check its path and permissions.".formatted(file)));
		}
		return references;
	}

	private static java.util.function.Supplier<CommandFailedException> unreadable(String name, int line, String text) {
		return () -> new CommandFailedException(new LocalizedText(
				"清单 %s 第 %d 行“%s”既不是调查表序号，也不是“导入号:行号”。没有作任何更改。".formatted(name, line, text),
				("Line %d of the list %s, \"%s\", is neither the number of a response nor import:row. Nothing was "
						+ "changed.")
						.formatted(line, name, text)));
	}
}
