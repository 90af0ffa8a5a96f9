/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the caller's language what was wrong with the arguments, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {

	private final Invocation invocation;

	UsageErrors(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public int handleParseException(ParameterException failure, String[] arguments) {
		return tell(message(failure, invocation.texts()), failure.getCommandLine());
	}

	/**
	 * Refuses lists that consist of separators alone: they would count as not given.
	 *
	 * @throws ParameterException when there is one
	 */
	void refuseEmptyLists(CommandLine.ParseResult parsed) {
		for (CommandLine command : parsed.asCommandLineList()) {
			for (CommandLine.Model.OptionSpec option : command.getParseResult().matchedOptionsSet()) {
				option.originalStringValues().stream()
						.filter(value -> !option.splitRegex().isEmpty() && value.split(option.splitRegex()).length == 0)
						.findFirst().ifPresent(value -> {
							throw new ParameterException(command,
									invocation.texts().get("usage.value", value, name(option)));
						});
			}
		}
	}

	/**
	 * Says what is wrong with the use of a command.
	 *
	 * @return {@link Commands#USAGE}
	 */
	int tell(String message, CommandLine command) {
		Texts texts = invocation.texts();
		invocation.say(texts.get("failure.prefix") + message);
		invocation.say(texts.get("usage.seeHelp", command.getCommandSpec().qualifiedName(" ")));
		return Commands.USAGE;
	}

	private static String message(ParameterException failure, Texts texts) {
		return switch (failure) {
		case MissingParameterException missing -> texts.get("usage.missing",
				named(missing.getMissing()).map(UsageErrors::name).collect(Collectors.joining(", ")));
		case UnmatchedArgumentException unmatched -> texts.get("usage.unmatched",
				String.join(" ", unmatched.getUnmatched()));
		case OverwrittenOptionException twice -> texts.get("usage.twice", name(twice.getOverwritten()));
		default -> failure.getValue() == null ? String.valueOf(failure.getMessage()) : ofValue(failure, texts);
		};
	}

	/** Of a group what it needs; an option that has lost its value is named whether or not the command needs it. */
	private static Stream<ArgSpec> named(List<ArgSpec> missing) {
		return missing.stream().anyMatch(ArgSpec::required) ? missing.stream().filter(ArgSpec::required)
				: missing.stream();
	}

	private static String ofValue(ParameterException failure, Texts texts) {
		if (failure.getArgSpec() == null) {
			return texts.get("usage.unmatched", failure.getValue()); // a command that help is wanted of
		}
		String name = name(failure.getArgSpec());
		return failure.getCause() instanceof BadValueException bad
				? texts.get("usage.badValue", name, texts.of(bad.reason()))
				: texts.get("usage.value", failure.getValue(), name);
	}

	private static String name(ArgSpec argument) {
		return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() + " "
				+ argument.paramLabel() : argument.paramLabel();
	}
}
