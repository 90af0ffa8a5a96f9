/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.Workspace;

/** A process of its own that imports, to be killed; its output says how far it is. */
final class ImportingProcess {

	static final int SHEETS = 60_000;
	static final String READY = "ready";
	private static final int STEP = 5_000;

	private ImportingProcess() {
	}

	/** Opens the workspace, says that it is ready, imports a second file, and ends. */
	public static void main(String[] arguments) throws EvidenceException, IOException {
		try (Workspace workspace = SampleSurvey.store().open(Path.of(arguments[0]), "Child")) {
			System.out.println(READY);
			System.out.flush();
			if (arguments.length > 1) {
				System.in.read();
			}
			new SampleSurvey(1_000_000, SHEETS).into(workspace, SampleSurvey.order("second", 1, DuplicateRule.ASK),
					row -> {
						if (row % STEP == 0) {
							System.out.println(row);
						}
					});
		}
	}

	/**
	 * Starts one.
	 *
	 * @param temporary where it unpacks its libraries
	 * @param waits     whether it waits for input before it imports
	 */
	static Process start(Path workspace, Path temporary, boolean waits) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-Djava.io.tmpdir=" + temporary, "-cp",
						classPath, ImportingProcess.class.getName(), workspace.toString()));
		if (waits) {
			command.add("wait");
		}
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}
}
