/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.PlugInBundle;
import org.manyi.service.plugin.InstalledPlugIn;
import org.manyi.service.plugin.PlugInRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs plug-ins for this user. */
@Command(name = "install", sortOptions = false)
final class PluginInstallCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE|URL", descriptionKey = "plugin.location")
	private List<String> locations = List.of();

	@Option(names = "--unresolved", descriptionKey = "plugin.unresolved")
	private boolean unresolved;

	private final Invocation invocation;

	PluginInstallCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Texts texts = invocation.texts();
		List<InstalledPlugIn> installed = invocation.services().plugIns()
				.install(new PlugInRequest(locations, invocation.folder(), unresolved), invocation.monitor());
		TextPage page = new TextPage();
		for (InstalledPlugIn plugIn : installed) {
			PlugInBundle bundle = plugIn.bundle();
			page.line(
					texts.get("plugin.installed", bundle.id().orElse(""), bundle.version().orElse(""), bundle.file()));
			Optional<LocalizedText> reason = bundle.reason();
			reason.ifPresent(text -> invocation.say(texts.get("failure.prefix")
					+ texts.get("plugin.notUsable", bundle.id().orElse(""), texts.of(text))));
		}
		new Destination(Optional.empty(), invocation.out()).write(page::writeTo);
		return Commands.DONE;
	}
}
