/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.osgi.framework.Bundle;

/** The English names of what is called otherwise in the window's language: whoever knows those finds it by them. */
final class EnglishNames {

	private static final String TEXTS = "OSGI-INF/l10n/bundle.properties";

	private final Map<String, Properties> texts = new HashMap<>();

	/**
	 * The name of an element of the application.
	 *
	 * @param label as the model has it: the key of a text behind a percent sign
	 * @return empty where the label is no key, or nothing is known of it
	 */
	String of(MApplicationElement element, String label) {
		String contributor = element.getContributorURI();
		if (contributor == null || !label.startsWith("%")) {
			return "";
		}
		return texts.computeIfAbsent(contributor, EnglishNames::read).getProperty(label.substring(1), "");
	}

	private static Properties read(String contributor) {
		Properties read = new Properties();
		String path = URI.create(contributor).getPath();
		Bundle bundle = Platform.getBundle(path.substring(path.lastIndexOf('/') + 1));
		URL file = bundle == null ? null : bundle.getEntry(TEXTS);
		if (file != null) {
			try (Reader lines = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
				read.load(lines);
			} catch (IOException e) {
				read.clear(); // what is called by its own name alone is still found by that
			}
		}
		return read;
	}
}
