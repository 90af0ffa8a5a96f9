/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.report.OpinionsAsJson;
import org.manyi.service.DecisionRequest;
import org.manyi.service.opinion.CodingRule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the rules that code comments, or keeps others. */
@Command(name = "rules", sortOptions = false)
final class OpinionsRulesCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--set", paramLabel = "RULE", descriptionKey = "opinions.rule")
	private List<String> set = new ArrayList<>();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "population.reason")
	private String reason = "";

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	private final Invocation invocation;

	OpinionsRulesCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Path folder = invocation.resolve(workspace);
		if (!set.isEmpty()) {
			List<CodingRule> rules = new ArrayList<>();
			for (String written : set) {
				rules.add(CodingRule.parse(written));
			}
			invocation.services().opinions().keepRules(
					new DecisionRequest(folder, Optional.empty(), reason, false, invocation.person()), rules);
		}
		List<CodingRule> now = invocation.services().opinions().rules(folder);
		new Destination(Optional.empty(), invocation.out()).write(stream -> {
			switch (format) {
			case JSON -> new OpinionsAsJson().write(folder, now, stream);
			case TABLE -> {
				TextPage page = new TextPage();
				page.line(invocation.texts().get("opinions.rules", now.size()));
				now.forEach(rule -> page.line("  " + rule));
				page.writeTo(stream);
			}
			}
		});
		return Commands.DONE;
	}
}
