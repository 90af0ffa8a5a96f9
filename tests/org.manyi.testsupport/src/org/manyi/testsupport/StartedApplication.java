/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.util.Map;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the launcher would tell the workbench: its arguments. */
@NonNullByDefault({})
final class StartedApplication implements IApplicationContext {

	private final String[] arguments;

	StartedApplication(String... arguments) {
		this.arguments = arguments;
	}

	@Override
	public Map<String, Object> getArguments() {
		return Map.of(APPLICATION_ARGS, arguments);
	}

	@Override
	public void applicationRunning() {
		// there is no splash screen to take down
	}

	@Override
	public String getBrandingApplication() {
		return "org.eclipse.e4.ui.workbench.swt.E4Application";
	}

	@Override
	public String getBrandingName() {
		return "Manyi";
	}

	@Override
	public String getBrandingDescription() {
		return "";
	}

	@Override
	public String getBrandingId() {
		return "org.manyi.app.product";
	}

	@Override
	public String getBrandingProperty(String key) {
		return null;
	}

	@Override
	public Bundle getBrandingBundle() {
		return FrameworkUtil.getBundle(StartedApplication.class);
	}

	@Override
	public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
		// nobody asks for it
	}
}
