/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Says which versions are at work. */
public final class AboutHandler {

	@Execute
	void show(Shell parent, @Translation Messages messages) {
		Bundle own = FrameworkUtil.getBundle(getClass());
		List<String> parts = Arrays.stream(own.getBundleContext().getBundles())
				.sorted(Comparator.comparing(AboutHandler::isOurs).reversed().thenComparing(Bundle::getSymbolicName))
				.map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).toList();
		new AboutDialog(parent, messages, own.getVersion().toString(), parts).open();
	}

	private static boolean isOurs(Bundle bundle) {
		return bundle.getSymbolicName().startsWith("org.manyi.");
	}
}
