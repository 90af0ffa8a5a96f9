/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.settings;

import java.io.IOException;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.ILog;

/** The settings in force. What cannot be read or written is logged; the workbench goes on with what it has. */
public final class SettingsStore {

	private final SettingsFile file;
	private final ILog log;
	private Settings settings;

	/** Reads the settings of the file. */
	public SettingsStore(SettingsFile file, ILog log) {
		this.file = file;
		this.log = log;
		this.settings = load(file, log);
	}

	private static Settings load(SettingsFile file, ILog log) {
		try {
			return file.load();
		} catch (IOException e) {
			log.warn(e.getMessage(), e);
			return Settings.FIRST;
		}
	}

	public synchronized Settings get() {
		return settings;
	}

	/** Changes the settings and writes them. */
	public synchronized void update(UnaryOperator<Settings> change) {
		settings = change.apply(settings);
		try {
			file.save(settings);
		} catch (IOException e) {
			log.warn("The settings cannot be saved: " + e.getMessage(), e);
		}
	}
}
