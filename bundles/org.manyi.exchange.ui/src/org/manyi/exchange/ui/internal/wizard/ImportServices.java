/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import org.manyi.service.ImportService;
import org.manyi.service.SurveyListService;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Person;
import org.manyi.ui.settings.SettingsStore;

/** What the wizard asks for its work. */
public record ImportServices(ImportService imports, SurveyListService surveys, FilePicker picker,
		SettingsStore settings,
		Person person) {
}
