/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.exchange.api.ReadOptionException;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.WorkspaceHeldException;

import picocli.CommandLine;

/** Runs one command line and says how it went. */
final class Commands {

	/** The command did what it was asked. */
	static final int DONE = 0;
	/** The command was understood, but the work failed: a file cannot be read, scored or written. */
	static final int FAILED = 1;
	/** The command line itself is wrong: no file would make it right. */
	static final int USAGE = 2;

	private final Invocation caller;
	private final boolean asksHolders;

	/** Commands that are refused a workspace which another process holds. */
	Commands(Invocation caller) {
		this(caller, false);
	}

	/**
	 * @param asksHolders whether a command that needs a workspace which another process holds is answered by that
	 *                    process
	 */
	Commands(Invocation caller, boolean asksHolders) {
		this.caller = caller;
		this.asksHolders = asksHolders;
	}

	/**
	 * Runs the command that the arguments name.
	 *
	 * @return the exit status: {@link #DONE}, {@link #FAILED} or {@link #USAGE}
	 */
	int run(String... given) {
		String[] arguments = helped(given);
		Invocation invocation = LanguageOption.in(Arrays.asList(arguments)).map(caller::in).orElse(caller);
		CommandLine commands = model(invocation, arguments);
		commands.getCommandSpec().versionProvider(() -> new String[] { "Manyi " + invocation.version() });
		commands.setResourceBundle(invocation.texts().bundle());
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.setUsageHelpLongOptionsMaxWidth(28);
		commands.setUsageHelpWidth(100);
		commands.setOut(new PrintWriter(new OutputStreamWriter(invocation.out(), StandardCharsets.UTF_8), true));
		commands.setErr(new PrintWriter(invocation.err(), true));
		UsageErrors usageErrors = new UsageErrors(invocation);
		commands.setParameterExceptionHandler(usageErrors);
		commands.setExecutionExceptionHandler((failure, command, parsed) -> switch (failure) {
		case ReaderGoneException gone -> FAILED; // whoever stopped reading knows
		case OperationCanceledException cancelled -> FAILED; // and whoever cancelled it
		case ReadOptionException wrong -> usageErrors.tell(invocation.texts().of(wrong.reason()), command);
		case InvalidRequestException wrong -> usageErrors.tell(invocation.texts().of(wrong.reason()), command);
		default -> answeredByHolder(failure, arguments).orElseGet(() -> failed(failure, invocation));
		});
		commands.setExecutionStrategy(parsed -> {
			usageErrors.refuseEmptyLists(parsed);
			return new CommandLine.RunLast().execute(parsed);
		});
		commands.setExitCodeExceptionMapper(failure -> FAILED);
		try {
			return commands.execute(arguments);
		} catch (LinkageError | OutOfMemoryError e) { // the parser of command lines lets errors through
			return failed(e, invocation);
		}
	}

	/** The command that the arguments name; all commands where they name none. */
	static CommandLine model(Invocation invocation, String... arguments) {
		CommandLine commands = withCommonOptions(new ManyiCommand(invocation));
		addSubcommands(commands, invocation, arguments);
		return commands;
	}

	/** Help of a command below another one is what that command says of itself. */
	private static String[] helped(String... given) {
		boolean ofCommand = given.length > 2 && given[0].equals("help") && !given[1].startsWith("-");
		return ofCommand
				? Stream.concat(Arrays.stream(given, 1, given.length), Stream.of("--help")).toArray(String[]::new)
				: given;
	}

	/**
	 * The model of each command takes a part of a short run: one that is named first is built alone, help needs all.
	 */
	private static void addSubcommands(CommandLine commands, Invocation invocation, String... arguments) {
		switch (arguments.length == 0 ? "" : arguments[0]) {
		case "methodologies" -> commands.addSubcommand(withCommonOptions(new MethodologiesCommand(invocation)));
		case "score" -> commands.addSubcommand(withCommonOptions(new ScoreCommand(invocation)));
		case "pareto" -> commands.addSubcommand(withCommonOptions(new ParetoCommand(invocation)));
		case "explain" -> commands.addSubcommand(withCommonOptions(new ExplainCommand(invocation)));
		case "compare" -> commands.addSubcommand(withCommonOptions(new CompareCommand(invocation)));
		case "sensitivity" -> commands.addSubcommand(withCommonOptions(new SensitivityCommand(invocation)));
		case "trend" -> commands.addSubcommand(withCommonOptions(new TrendCommand(invocation)));
		case "units" -> commands.addSubcommand(withCommonOptions(new UnitsCommand(invocation)));
		case "drivers" -> commands.addSubcommand(withCommonOptions(new DriversCommand(invocation)));
		case "import" -> commands.addSubcommand(withCommonOptions(new ImportCommand(invocation)));
		case "quality" -> commands.addSubcommand(withCommonOptions(new QualityCommand(invocation)));
		case "store" -> commands.addSubcommand(store(invocation));
		case "data" -> commands.addSubcommand(data(invocation));
		case "population" -> commands.addSubcommand(population(invocation));
		case "methodology" -> commands.addSubcommand(methodology(invocation));
		case "plugin" -> commands.addSubcommand(plugin(invocation));
		case "opinions" -> commands.addSubcommand(opinions(invocation));
		case "rates" -> commands.addSubcommand(withCommonOptions(new RatesCommand(invocation)));
		case "due" -> commands.addSubcommand(withCommonOptions(new DueCommand(invocation)));
		case "settle" -> commands.addSubcommand(withCommonOptions(new SettleCommand(invocation)));
		case "action" -> commands.addSubcommand(action(invocation));
		case "form" -> commands.addSubcommand(withCommonOptions(new FormCommand(invocation)));
		case "weights" -> commands.addSubcommand(withCommonOptions(new WeightsCommand(invocation)));
		case "slices" -> commands.addSubcommand(withCommonOptions(new SlicesCommand(invocation)));
		case "prove" -> commands.addSubcommand(withCommonOptions(new ProveCommand(invocation)));
		case "interval" -> commands.addSubcommand(withCommonOptions(new IntervalCommand(invocation)));
		default -> {
			for (Object command : List.of(new MethodologiesCommand(invocation), new ScoreCommand(invocation),
					new ParetoCommand(invocation), new ExplainCommand(invocation), new CompareCommand(invocation),
					new SensitivityCommand(invocation), new TrendCommand(invocation), new ImportCommand(invocation),
					new QualityCommand(invocation), new UnitsCommand(invocation), new DriversCommand(invocation))) {
				commands.addSubcommand(withCommonOptions(command));
			}
			commands.addSubcommand(store(invocation));
			commands.addSubcommand(data(invocation));
			commands.addSubcommand(population(invocation));
			commands.addSubcommand(methodology(invocation));
			commands.addSubcommand(plugin(invocation));
			commands.addSubcommand(opinions(invocation));
			commands.addSubcommand(withCommonOptions(new RatesCommand(invocation)));
			commands.addSubcommand(withCommonOptions(new DueCommand(invocation)));
			commands.addSubcommand(withCommonOptions(new SettleCommand(invocation)));
			commands.addSubcommand(action(invocation));
			commands.addSubcommand(withCommonOptions(new FormCommand(invocation)));
			commands.addSubcommand(withCommonOptions(new WeightsCommand(invocation)));
			commands.addSubcommand(withCommonOptions(new SlicesCommand(invocation)));
			commands.addSubcommand(withCommonOptions(new ProveCommand(invocation)));
			commands.addSubcommand(withCommonOptions(new IntervalCommand(invocation)));
			commands.addSubcommand(new CommandLine.HelpCommand());
		}
		}
	}

	private static CommandLine store(Invocation invocation) {
		CommandLine store = withCommonOptions(new StoreCommand(invocation));
		for (Object command : List.of(new StoreBackupCommand(invocation), new StoreRestoreCommand(invocation),
				new StoreCheckCommand(invocation), new StoreHoldCommand(invocation),
				new StoreSmallGroupsCommand(invocation))) {
			store.addSubcommand(withCommonOptions(command));
		}
		return store;
	}

	private static CommandLine data(Invocation invocation) {
		CommandLine data = withCommonOptions(new DataCommand(invocation));
		for (Object command : List.of(new DataExcludeCommand(invocation), new DataIncludeCommand(invocation),
				new DataCorrectCommand(invocation), new DataFreezeCommand(invocation),
				new DataHistoryCommand(invocation), new DataRejectsCommand(invocation))) {
			data.addSubcommand(withCommonOptions(command));
		}
		return data;
	}

	private static CommandLine population(Invocation invocation) {
		CommandLine population = withCommonOptions(new PopulationCommand(invocation));
		for (Object command : List.of(new PopulationImportCommand(invocation), new PopulationListCommand(invocation),
				new PopulationRejectsCommand(invocation),
				new PopulationEditCommand.Put(invocation), new PopulationEditCommand.Remove(invocation))) {
			population.addSubcommand(withCommonOptions(command));
		}
		return population;
	}

	private static CommandLine methodology(Invocation invocation) {
		CommandLine methodology = withCommonOptions(new MethodologyCommand(invocation));
		MethodologyCommand.commands(invocation)
				.forEach(command -> methodology.addSubcommand(withCommonOptions(command)));
		return methodology;
	}

	private static CommandLine opinions(Invocation invocation) {
		CommandLine opinions = withCommonOptions(new OpinionsCommand(invocation));
		OpinionsCommand.commands(invocation).forEach(command -> opinions.addSubcommand(withCommonOptions(command)));
		return opinions;
	}

	private static CommandLine action(Invocation invocation) {
		CommandLine action = withCommonOptions(new ActionCommand(invocation));
		ActionCommand.commands(invocation).forEach(command -> action.addSubcommand(withCommonOptions(command)));
		return action;
	}

	private static CommandLine plugin(Invocation invocation) {
		CommandLine plugin = withCommonOptions(new PluginCommand(invocation));
		for (Object command : List.of(new PluginInstallCommand(invocation), new PluginListCommand(invocation),
				new PluginRemoveCommand(invocation))) {
			plugin.addSubcommand(withCommonOptions(command));
		}
		return plugin;
	}

	private static CommandLine withCommonOptions(Object command) {
		return new CommandLine(command).addMixin("common", new CommonOptions());
	}

	/**
	 * The status that the holder of the workspace gives; empty where no holder is the matter, or it cannot be asked.
	 */
	private OptionalInt answeredByHolder(Exception failure, String... arguments) {
		for (Throwable cause = failure; asksHolders && cause != null; cause = cause.getCause()) {
			if (cause instanceof WorkspaceHeldException held) {
				try {
					return new HolderAnswer(held, caller).get(List.of(arguments));
				} catch (ReaderGoneException e) {
					return OptionalInt.of(FAILED);
				} catch (CommandFailedException e) {
					return OptionalInt.of(failed(e, caller));
				}
			}
		}
		return OptionalInt.empty();
	}

	private static int failed(Throwable failure, Invocation invocation) {
		Texts texts = invocation.texts();
		String reason = switch (failure) {
		case AnalysisException analysis -> texts.of(analysis.reason());
		case EvidenceException evidence -> texts.of(evidence.reason());
		case CommandFailedException command -> texts.of(command.reason());
		default -> texts.get("failure.unexpected", Optional.ofNullable(failure.getMessage())
				.orElse(failure.getClass().getSimpleName()));
		};
		invocation.say(texts.get("failure.prefix") + reason);
		return FAILED;
	}
}
