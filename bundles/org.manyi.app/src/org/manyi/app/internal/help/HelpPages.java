/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;

/** Finds help pages in the bundle that has them. */
final class HelpPages {

	/** Where whoever is new begins. */
	static final String START = "start";
	private static final String KEYS = "keys";

	private final Bundle bundle;
	private final String folder;

	/**
	 * @param bundle has the folder {@code help}
	 */
	HelpPages(Bundle bundle, Locale language) {
		this.bundle = bundle;
		folder = "help/" + (Locale.CHINESE.getLanguage().equals(language.getLanguage()) ? "zh" : "en") + "/";
	}

	/**
	 * The first steps, the pages of those views that have one, the keys.
	 *
	 * @param keys of the commands, as points of a list
	 */
	List<HelpPage> all(List<String> views, String keys) {
		List<HelpPage> pages = new ArrayList<>();
		page(START).ifPresent(pages::add);
		views.forEach(view -> page(view).ifPresent(pages::add));
		page(KEYS).map(page -> page.withBefore(keys)).ifPresent(pages::add);
		return pages;
	}

	private Optional<HelpPage> page(String id) {
		URL entry = bundle.getEntry(folder + id + ".txt");
		if (entry == null) {
			return Optional.empty();
		}
		try (InputStream in = entry.openStream()) {
			return Optional.of(HelpPage.parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			ILog.of(bundle).warn("The help page " + id + " cannot be read", e);
			return Optional.empty();
		}
	}
}
