/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.swt.widgets.Display;
import org.manyi.app.internal.language.DesktopLanguage;
import org.manyi.app.internal.theme.WorkbenchTheme;
import org.manyi.ui.FilePicker;
import org.manyi.ui.NativeFilePicker;
import org.manyi.ui.Person;
import org.manyi.ui.settings.Settings;
import org.manyi.ui.settings.SettingsFile;
import org.manyi.ui.settings.SettingsStore;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What stands in the application's context before anything is shown: the settings, the language, the file picker. The
 * one place that asks the system for its language; from here on it is injected.
 */
public final class WorkbenchLifeCycle {

	@PostContextCreate
	void prepare(IEclipseContext context) {
		Bundle bundle = FrameworkUtil.getBundle(getClass());
		SettingsStore settings = new SettingsStore(new SettingsFile(settingsFile(bundle)), ILog.of(bundle));
		context.set(SettingsStore.class, settings);
		context.set(DesktopLanguage.class, new DesktopLanguage(Locale.getDefault()));
		Locale language = settings.get().language().orElse(Locale.getDefault());
		// JFace and SWT know no other language than the default one
		Locale.setDefault(language);
		context.set(TranslationService.LOCALE, language);
		context.set(ZoneId.class, ZoneId.systemDefault());
		context.set(Person.class, new Person(Optional.ofNullable(System.getProperty("user.name"))
				.filter(name -> !name.isBlank()).orElse("unknown")));
		WorkbenchTheme theme = new WorkbenchTheme(settings, Display.getCurrent(), context);
		theme.begin();
		context.set(WorkbenchTheme.class, theme);
		if (!context.containsKey(FilePicker.class)) {
			context.set(FilePicker.class, new NativeFilePicker(Display.getCurrent()));
		}
	}

	/** In the instance area; in a folder of its own that is forgotten when the product was started without one. */
	private static Path settingsFile(Bundle bundle) {
		try {
			return Platform.getStateLocation(bundle).append("settings.properties").toPath();
		} catch (IllegalStateException e) {
			ILog.of(bundle).info("No instance area: " + Settings.class.getSimpleName() + " are not kept");
			return temporaryFolder().resolve("settings.properties");
		}
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("manyi");
		} catch (IOException e) {
			return Path.of(System.getProperty("java.io.tmpdir"));
		}
	}
}
