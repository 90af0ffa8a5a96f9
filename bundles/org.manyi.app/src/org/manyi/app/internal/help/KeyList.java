/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** The commands with their keys, as the application has them, so that the help never says others. */
final class KeyList {

	private final MApplication application;
	private final EModelService models;

	KeyList(MApplication application, EModelService models) {
		this.application = application;
		this.models = models;
	}

	/** One line for each command with its keys and what it does, as points of a list; in the language of the window. */
	String text() {
		Map<String, Line> lines = new LinkedHashMap<>();
		for (MBindingTable table : application.getBindingTables()) {
			for (MKeyBinding binding : table.getBindings()) {
				if (binding.getCommand() != null) {
					String about = about(binding.getCommand());
					lines.computeIfAbsent(name(binding), name -> new Line(new ArrayList<>(), about)).keys()
							.add(format(binding));
				}
			}
		}
		for (MCommand command : application.getCommands()) {
			String name = command.getLocalizedCommandName();
			boolean told = lines.keySet().stream().anyMatch(line -> line.equals(name) || line.startsWith(name + ": "));
			if (!told && command.getLocalizedDescription() != null) {
				lines.put(name, new Line(List.of(), about(command)));
			}
		}
		return lines.entrySet().stream().map(line -> line.getValue().words(line.getKey()))
				.collect(Collectors.joining("\n"));
	}

	/**
	 * A command.
	 *
	 * @param keys  that run it
	 * @param about what it does; may be empty
	 */
	private record Line(List<String> keys, String about) {

		String words(String name) {
			return "•  " + (keys.isEmpty() ? "" : String.join(", ", keys) + " – ") + name
					+ (about.isEmpty() ? "" : " – " + about);
		}
	}

	private static String about(MCommand command) {
		return Objects.requireNonNullElse(command.getLocalizedDescription(), "");
	}

	/** The command, and what it is run with: the perspective of that id. */
	private String name(MKeyBinding binding) {
		String command = binding.getCommand().getLocalizedCommandName();
		Optional<String> with = binding.getParameters().stream()
				.map(parameter -> models.find(parameter.getValue(), application)).filter(MUILabel.class::isInstance)
				.map(element -> ((MUILabel) element).getLocalizedLabel()).findFirst();
		return with.map(label -> command + ": " + label).orElse(command);
	}

	private static String format(MKeyBinding binding) {
		try {
			return KeySequence.getInstance(binding.getKeySequence()).format();
		} catch (ParseException e) {
			return binding.getKeySequence();
		}
	}
}
